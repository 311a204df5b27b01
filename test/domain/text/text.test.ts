import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { MessageFormat } from '../../../src/domain/share/reading.ts';
import { foldInPlace } from '../../../src/domain/text/fold.ts';
import { readHtml } from '../../../src/domain/text/html.ts';
import { readText } from '../../../src/domain/text/readText.ts';
import { sentencesOf } from '../../../src/domain/text/sentences.ts';

const own = (format: MessageFormat, text: string): string =>
  readText({ format, locale: 'fr', text }).own.text.trim();

test('Slack’s emphasis, links, mentions, entities and shortcodes are removed', () => {
  assert.equal(own('slack', '*Outil :* Claude'), 'Outil : Claude');
  assert.equal(own('slack', 'voir <https://dust.tt|le site> &amp; <@U1|yann>'), 'voir le site & @yann');
  assert.equal(own('slack', 'nickel :sweat_smile:'), 'nickel');
  assert.equal(own('slack', ':wrench: Gamma à 14:30:00'), '🔧 Gamma à 14:30:00');
  assert.equal(own('slack', '3 * 4 * 5 et snake_case_name'), '3 * 4 * 5 et snake_case_name');
  assert.equal(own('slack', '```\nTu es juriste.\n```'), 'Tu es juriste.');
});

test('Teams’ HTML gives its emoji, its cells and its lines', () => {
  assert.equal(
    own('teams', '<p><emoji alt="🔧"></emoji> Outil&nbsp;: Noota</p><p>r&eacute;sum&eacute;</p>'),
    '🔧 Outil : Noota\nrésumé',
  );
  assert.equal(own('teams', '<table><tr><td>Outil</td><td>Claude</td></tr></table>'), 'Outil\tClaude');
  assert.equal(own('teams', 'Merci <at id="0">Chloé</at> 5 &lt; 6'), 'Merci @Chloé 5 < 6');
});

test('the quoted part and the signature of an e-mail are not its author’s words', () => {
  assert.equal(
    own(
      'email',
      'Bonjour,\n\nÇa marche.\n\nCordialement,\nLuc\nAcheteur\n\nLe 14/11/2025, Ana a écrit :\n> Outil : Claude',
    ),
    'Bonjour,\n\nÇa marche.',
  );
  assert.equal(
    own('email', 'Ça marche bien chez nous.\n\nPatricia, assistanat commercial'),
    'Ça marche bien chez nous.',
  );
  assert.equal(
    own('email', 'Yes.\n\n-----Original Message-----\nFrom: Tom\nSent: Monday\nTool: Claude'),
    'Yes.',
  );
  assert.equal(
    own('email', 'Très utile.\n\nDe : Paul\nEnvoyé : lundi\nÀ : moi\nOutil : Otter'),
    'Très utile.',
  );
});

test('what Slack and Teams quote is someone else’s', () => {
  assert.equal(own('slack', "&gt; J'ai gagné 4h\nRespect"), 'Respect');
  assert.equal(own('teams', '<blockquote><p>1h gagnée</p></blockquote><p>Trop fort</p>'), 'Trop fort');
  assert.equal(own('slack', 'Mon prompt :\n&gt; Résume en 5 points'), 'Mon prompt :\nRésume en 5 points');
});

test('folding keeps the length, so that positions hold', () => {
  assert.equal(
    foldInPlace('Élève d’İstanbul ŒUVRE'),
    foldInPlace('Élève d’İstanbul ŒUVRE').slice(0, 'Élève d’İstanbul ŒUVRE'.length),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
      assert.equal(foldInPlace(text).length, text.length),
    ),
  );
});

test('a sentence ends with its mark; an abbreviation ends none', () => {
  const sentences = sentencesOf('je gagne 2 h (ex. le lundi). et vous ? oui');
  assert.deepEqual(
    sentences.map((one) => one.question),
    [false, true, false],
  );
});

test('what a page does not show is no text, nor are comments', () => {
  const shown = (html: string): string => readHtml(html).text.trim();
  assert.equal(
    shown('<p>a<!-- b --> c</p><!--[if mso]><p>d</p><![endif]--><![if !mso]>e<![endif]>'),
    'a c\ne',
  );
  assert.equal(
    shown('<div style="color:red; DISPLAY : none"><div>a</div>b</div><p>c</p><p hidden>d</p>'),
    'c',
  );
  assert.equal(shown('<style>p { x }</style><p>a</p><script>b</script>'), 'a');
  // What is never closed hides nothing.
  assert.equal(shown('<p>a <!-- b</p><div style="display:none">c'), 'a  b\nc');
});

test('who is mentioned in Teams is known in both of its ways', () => {
  const span =
    '<span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">Veille <span>IA</span></span>';
  for (const html of [`<p>${span}&nbsp;Outil</p>`, '<p><at id="0">Veille IA</at>&nbsp;Outil</p>']) {
    const { text, mentions } = readHtml(html);
    assert.equal(text.trim(), '@Veille IA Outil');
    assert.deepEqual(mentions, [{ start: 0, end: 10 }]);
  }
});

test('a line is broken in any way that a program breaks it', () => {
  for (const breaks of ['\r\n', '\r', '\u000b', '\u2028'])
    for (const format of ['plain', 'slack', 'email'] as const)
      assert.equal(own(format, `Outil : Claude${breaks}Usage : devis`), 'Outil : Claude\nUsage : devis');
});
