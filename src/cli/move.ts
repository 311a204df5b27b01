import { fail, type Command } from './command.ts';

/** Copies the data folder to PostgreSQL, and proves the copy table by table. */
export const move: Command = {
  name: 'move',
  takes: 'nothing',
  options: { to: { type: 'string' }, space: { type: 'string' }, json: { type: 'boolean' } },
  run: async (typed, office) => {
    const { terminal, words } = office;
    const { to, space, json } = typed.options;
    const texts = words.commands.move;
    if (typeof to !== 'string' || !/^postgres(?:ql)?:\/\//.test(to)) return fail(office, texts.noTarget, 2);
    const moved = await office.moveTo(to, typeof space === 'string' ? space : undefined);
    if (!moved.ok) return fail(office, texts.refused[moved.refusal](moved.spaces.join(', ')));
    if (json === true) terminal.out(JSON.stringify(moved.tables));
    else
      for (const { table, rows, checksum } of moved.tables)
        terminal.out(`${table.padEnd(16)} ${String(rows).padStart(8)}  ${checksum.slice(0, 16)}`);
    if (json !== true) terminal.out(texts.done);
    return 0;
  },
};
