import type { RhythmSettings, settingsProblem } from '../../domain/rhythm/rhythm.ts';
import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, type Choice, type Form, type Input } from '../form.ts';

export interface RhythmFormState {
  readonly settings: RhythmSettings;
  readonly timeZone: string;
  /** Countries, then the regions of the chosen one. */
  readonly places: readonly Choice[];
  readonly problem: ReturnType<typeof settingsProblem>;
}

const WORKING_DAYS = [1, 2, 3, 4, 5];
const HOURS_OF_THE_DAY = Array.from({ length: 24 }, (_, hour) => hour);

/** When the space is spoken to: for those who facilitate. */
export function rhythmForm({ settings, timeZone, places, problem }: RhythmFormState, words: Words): Form {
  const texts = words.rhythm.form;
  const list = (
    name: keyof RhythmSettings,
    choices: readonly Choice[],
    hint: string | null = null,
  ): Input => ({
    ...plainInput(name, texts[name], String(settings[name])),
    hint,
    problem: problem?.field === name ? texts[problem.is] : null,
    required: true,
    is: 'list',
    choices,
  });
  const days = WORKING_DAYS.map((day) => ({ value: String(day), label: words.rhythm.weekDay(day) }));
  const hours = (all: readonly number[]): readonly Choice[] =>
    all.map((hour) => ({ value: String(hour), label: words.rhythm.hour(hour) }));
  return plainForm(
    {
      name: 'rhythm',
      id: '',
      title: texts.title,
      intro: texts.intro(timeZone),
      problem: problem === null ? null : words.forms.problems.summary(1),
      submit: texts.submit,
    },
    [
      list('recapDay', days),
      list('recapHour', hours(HOURS_OF_THE_DAY), texts.recapHint),
      list('quietFrom', hours([...HOURS_OF_THE_DAY.slice(1), 24])),
      list('quietUntil', hours(HOURS_OF_THE_DAY)),
      list('place', [{ value: '', label: texts.noPlace }, ...places], texts.placeHint),
    ],
  );
}
