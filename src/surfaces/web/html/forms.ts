import { html } from 'hono/html';
import { filledWith, type Form, type FormPart, type Input } from '../../../cards/form.ts';
import type { Words } from '../../../words/words.ts';
import { renderMemory } from './cards.ts';
import { nothing, type Html } from './html.ts';

/** A form, alone on its page or in a dialog; `action` is where it is sent, `back` where giving up leads. */
export function renderForm(
  form: Form,
  { action, back }: { readonly action: string; readonly back: string },
  words: Words,
): Html {
  // What was typed stays in sight above what was told on it.
  const [first, ...others] = form.parts;
  return html`<form class="form" method="post" action="${action}" novalidate data-dialog-form>
    <h1 class="form-title" id="form-title">${form.title}</h1>
    ${form.intro === null ? nothing : html`<p class="form-intro">${form.intro}</p>`}
    ${form.problem === null ? nothing : html`<p class="form-problem" role="alert" tabindex="-1">${form.problem}</p>`}
    ${first === undefined ? nothing : renderPart(first, words)}
    ${form.memory === undefined ? nothing : renderMemory(form.memory, { base: back, words, inForm: true })}
    ${others.map((part) => renderPart(part, words))}
    <div class="form-end">
      <a
        class="button plain"
        href="${form.cancelTo ?? back}"
        ${form.cancelTo === undefined ? html`data-close` : nothing}
        >${form.cancel ?? words.forms.cancel}</a
      >
      <button class="button primary">${form.submit}</button>
    </div>
  </form>`;
}

function renderPart(part: FormPart, words: Words): Html {
  const inputs = part.inputs.map((input) => renderInput(input, words));
  if (part.title === null) return html`${inputs}`;
  const open = part.inputs.some(
    (input) => input.problem !== null || (input.value !== '' && input.is !== 'choice'),
  );
  return html`<details class="more" ${open ? 'open' : nothing}>
    <summary>${part.title}</summary>
    ${inputs}
  </details>`;
}

function renderInput(input: Input, words: Words): Html {
  const id = `input-${input.name}`;
  const said = [input.problem === null ? '' : `${id}-problem`, input.hint === null ? '' : `${id}-hint`]
    .filter((one) => one !== '')
    .join(' ');
  const describes = said === '' ? nothing : html`aria-describedby="${said}"`;
  const invalid = input.problem === null ? nothing : html`aria-invalid="true"`;
  const hint = input.hint === null ? nothing : html`<p class="hint" id="${id}-hint">${input.hint}</p>`;
  const problem =
    input.problem === null ? nothing : html`<p class="problem" id="${id}-problem">${input.problem}</p>`;
  const attributes = html`id="${id}" name="${input.name}" ${describes} ${invalid}
  ${input.required ? html`aria-required="true"` : nothing}`;
  if (input.is === 'choice')
    return html`<fieldset class="input choice" ${describes}>
      <legend>${input.label}</legend>
      ${hint} ${problem}
      <div class="choices">
        ${input.choices.map(
          ({ value, label }, at) =>
            html`<label
              ><input
                type="radio"
                name="${input.name}"
                value="${value}"
                ${at === 0 ? html`id="${id}"` : nothing}
                ${value === input.value ? 'checked' : nothing}
                ${invalid}
              />
              <span>${label}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  if (input.is === 'tick')
    return html`<div class="input tick">
      <label
        ><input type="checkbox" value="yes" ${attributes} ${input.value === '' ? nothing : 'checked'} />
        <span>${input.label}</span></label
      >
      ${hint}
    </div>`;
  const optional = input.required ? nothing : html` <span class="optional">${words.forms.optional}</span>`;
  return html`<div class="input">
    <label for="${id}">${input.label}${optional}</label>
    ${hint} ${problem} ${renderControl(input, attributes, words)}
  </div>`;
}

function renderControl(input: Input, attributes: Html, words: Words): Html {
  if (input.is === 'list')
    return html`<select ${attributes}>
      ${input.choices.map(
        ({ value, label }) =>
          html`<option value="${value}" ${value === input.value ? 'selected' : nothing}>${label}</option>`,
      )}
    </select>`;
  if (input.is === 'paragraph')
    // The first line feed in a textarea is dropped by the parser (HTML § 13.2.6.4.7): one is put for it.
    return html`<textarea rows="${input.name === 'prompt' ? 6 : 3}" ${attributes}>${input.value}</textarea>`;
  return html`<input
    type="text"
    value="${filledWith(input, words)}"
    ${input.is === 'link' ? html`inputmode="url"` : nothing}
    ${input.is === 'line' && input.stops ? html`maxlength="${input.longest}"` : nothing}
    ${attributes}
  />`;
}
