import { html } from 'hono/html';
import { rulesTold, type BridgerRules, type BridgersView } from '../../../app/bridger/viewBridgers.ts';
import type { Visit } from '../context.ts';
import { nothing, type Html } from './html.ts';

/** Who accepted, what one may do oneself and, for who facilitates, how Bridgers are chosen. */
export function renderBridgers(view: BridgersView, visit: Visit): Html {
  const { words, workspace, me } = visit;
  const texts = words.bridgers;
  return html`<div class="page bridgers">
    <h1>${texts.title}</h1>
    <p class="state">${texts.intro}</p>
    <section aria-labelledby="accepted">
      <h2 class="told" id="accepted">${texts.page.accepted}</h2>
      ${
        view.accepted.length === 0
          ? html`<p class="empty">${texts.page.none}</p>`
          : html`<ul>
              ${view.accepted.map((name) => html`<li>${name}</li>`)}
            </ul>`
      }
      <p class="quietly">${texts.page.others}</p>
    </section>
    ${me === null ? nothing : renderMine(view, visit)}
    ${me?.role === 'facilitator' ? renderChoosing(view, visit) : nothing}
    <p><a href="/${workspace.id}/bridgers/rules">${texts.page.rules}</a></p>
  </div>`;
}

function renderMine({ hasObjected, hasAnswered, nominationId }: BridgersView, visit: Visit): Html {
  const { bridgers: told } = visit.words;
  return html`<section aria-labelledby="mine">
    <h2 class="told" id="mine">${told.page.mine}</h2>
    ${hasAnswered ? html`<p>${told.nomination.sent}</p>` : nothing}
    <p>${hasObjected ? told.page.objecting : told.page.notObjecting}</p>
    <div class="actions">
      ${
        nominationId === null || hasObjected
          ? nothing
          : html`<a
              class="button primary"
              href="/${visit.workspace.id}/forms/nomination/${nominationId}"
              data-form
              >${told.nomination.answer}</a
            >`
      }
      ${
        hasObjected
          ? renderPress('rejoinBridger', told.page.rejoin, visit)
          : renderPress('forgetBridger', told.page.object, visit)
      }
    </div>
  </section>`;
}

function renderChoosing({ nominationId, isNetworkOn, switchedAt }: BridgersView, visit: Visit): Html {
  const { words, workspace } = visit;
  const { page, nomination } = words.bridgers;
  return html`<section aria-labelledby="choose">
      <h2 class="told" id="choose">${page.choose}</h2>
      <p>${nominationId === null ? nomination.secret : nomination.isOpen}</p>
      <div class="actions">
        ${
          nominationId === null
            ? renderPress('startNomination', nomination.start, visit)
            : renderPress('closeNomination', nomination.close, visit)
        }
      </div>
    </section>
    <section aria-labelledby="network">
      <h2 class="told" id="network">${page.network}</h2>
      <p>
        ${
          isNetworkOn && switchedAt !== null
            ? page.networkOn(words.time.date(switchedAt, workspace.timeZone))
            : page.networkOff
        }
      </p>
      <div class="actions">
        ${
          isNetworkOn
            ? renderPress('networkOff', page.switchOff, visit)
            : html`<a class="button plain" href="/${workspace.id}/forms/network" data-form
                >${page.switchOn}</a
              >`
        }
      </div>
    </section>`;
}

function renderPress(command: string, label: string, { workspace, me }: Visit): Html {
  return html`<form method="post" action="/${workspace.id}/commands/${command}/${me?.id ?? ''}" data-command>
    <button class="button plain">${label}</button>
  </form>`;
}

/** What is read, why, for how long, who sees what and how to object, as the space's settings are. */
export function renderBridgerRules(rules: BridgerRules, visit: Visit): Html {
  const told = visit.words.bridgers.rules;
  return html`<div class="page bridgers">
    <h1>${told.title}</h1>
    <p class="state">${told.intro}</p>
    ${rulesTold(rules, visit.viewer).map(
      ({ title, texts }) =>
        html`<section>
          <h2 class="told">${title}</h2>
          ${texts.map((text) => html`<p>${text}</p>`)}
        </section>`,
    )}
    <p><a class="button plain" href="/${visit.workspace.id}/bridgers">${visit.words.bridgers.title}</a></p>
  </div>`;
}
