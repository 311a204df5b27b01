import type { Finding, SensitiveType } from './sensitive.ts';
import { isPlaceholder } from './placeholders.ts';

/** Formats that the providers document for their keys; `value` is the group to mask. */
interface SecretPattern {
  readonly type: SensitiveType;
  /** A piece of text without which the pattern cannot match: looked for first, because it is cheap. */
  readonly hint: string;
  readonly pattern: RegExp;
}

const PATTERNS: readonly SecretPattern[] = [
  { type: 'api_key', hint: 'sk-', pattern: /\bsk-ant-[A-Za-z0-9_-]{16,200}/g },
  {
    type: 'api_key',
    hint: 'sk-',
    pattern: /\bsk-(?:proj-|svcacct-|admin-|or-v1-|None-)?(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{20,220}/g,
  },
  { type: 'api_key', hint: 'A', pattern: /\b(?:AKIA|ASIA|AGPA|AROA)[A-Z0-9]{16}\b/g },
  { type: 'api_key', hint: 'gh', pattern: /\bgh[pousr]_[A-Za-z0-9]{30,255}/g },
  { type: 'api_key', hint: 'github_pat_', pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}/g },
  { type: 'api_key', hint: 'AIza', pattern: /\bAIza[A-Za-z0-9_-]{30,45}/g },
  { type: 'api_key', hint: 'GOCSPX-', pattern: /\bGOCSPX-[A-Za-z0-9_-]{20,40}/g },
  { type: 'api_key', hint: 'ya29.', pattern: /\bya29\.[A-Za-z0-9_-]{20,300}/g },
  { type: 'api_key', hint: 'xox', pattern: /\bxox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,250}/g },
  { type: 'api_key', hint: 'xapp-', pattern: /\bxapp-\d-[A-Za-z0-9-]{10,250}/g },
  {
    type: 'api_key',
    hint: 'hooks.slack.com',
    pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{20,200}/g,
  },
  {
    type: 'api_key',
    hint: 'webhook.office.com',
    pattern: /https:\/\/[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/_-]{20,300}/g,
  },
  {
    type: 'api_key',
    hint: 'discord',
    pattern: /https:\/\/discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{30,100}/g,
  },
  { type: 'api_key', hint: '_', pattern: /\b[srp]k_(?:live|test)_[A-Za-z0-9]{16,200}/g },
  { type: 'api_key', hint: 'whsec_', pattern: /\bwhsec_[A-Za-z0-9+/=]{20,100}/g },
  { type: 'api_key', hint: 'glpat-', pattern: /\bglpat-[A-Za-z0-9_-]{18,60}/g },
  { type: 'api_key', hint: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{30,60}/g },
  { type: 'api_key', hint: 'pypi-', pattern: /\bpypi-[A-Za-z0-9_-]{40,255}/g },
  { type: 'api_key', hint: 'hf_', pattern: /\bhf_[A-Za-z0-9]{28,60}/g },
  { type: 'api_key', hint: 'gsk_', pattern: /\bgsk_[A-Za-z0-9]{30,80}/g },
  { type: 'api_key', hint: 'r8_', pattern: /\br8_[A-Za-z0-9]{30,60}/g },
  { type: 'api_key', hint: 'pplx-', pattern: /\bpplx-[A-Za-z0-9]{30,80}/g },
  { type: 'api_key', hint: 'xai-', pattern: /\bxai-[A-Za-z0-9]{30,120}/g },
  { type: 'api_key', hint: 'SG.', pattern: /\bSG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{30,60}/g },
  { type: 'api_key', hint: 'key-', pattern: /\bkey-[a-f0-9]{32}\b/g },
  { type: 'api_key', hint: 'ntn_', pattern: /\bntn_[A-Za-z0-9]{30,80}/g },
  { type: 'api_key', hint: 'secret_', pattern: /\bsecret_[A-Za-z0-9]{30,80}/g },
  { type: 'api_key', hint: 'dop_v1_', pattern: /\bdop_v1_[a-f0-9]{40,80}/g },
  { type: 'api_key', hint: 'pat', pattern: /\bpat[A-Za-z0-9]{14}\.[a-f0-9]{40,80}/g },
  { type: 'api_key', hint: 'AccountKey=', pattern: /\bAccountKey=[A-Za-z0-9+/=]{40,120}/g },
  {
    type: 'api_key',
    hint: 'eyJ',
    pattern: /\beyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g,
  },
  {
    type: 'api_key',
    hint: 'PRIVATE KEY',
    pattern:
      /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,8000}?(?:-----END (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  },
];

/** Every key whose shape its provider documents. */
export function findProviderKeys(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { type, hint, pattern } of PATTERNS) {
    if (!text.includes(hint)) continue;
    for (const match of text.matchAll(pattern)) {
      if (isPlaceholder(match[0])) continue;
      found.push({ type, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** « clé API : … », `api_key = "…"`: an opaque value introduced by a word for key. */
const KEY_IN_CONTEXT =
  /(?:api[ _-]?key|cle[ _-]?api|cle d'api|apikey|secret[ _-]?access[ _-]?key|secret[ _-]?key|client[ _-]?secret|access[ _-]?token|auth[ _-]?token|api[ _-]?token|bearer|jeton(?: d'acces| api)?|token|cle secrete|cle|secret)[a-z ]{0,24}["'`]?[ ]{0,2}(?:[:=]|->|→|est|is| )[ ]{0,2}["'`«]?[ ]?([a-z0-9+/_.=-]{20,200})/g;

/** A value that looks drawn at random: letters and digits mixed, long, no word separators that a sentence has. */
function looksRandom(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  return digits >= 2 && letters >= 6 && !/^https?|\.(?:com|fr|org|net|io|pdf|docx?)\b/i.test(value);
}

/** Keys of no known shape, found by the word that introduces them. `folded` is as long as `text`. */
export function findKeysInContext(text: string, folded: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of folded.matchAll(KEY_IN_CONTEXT)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    const value = text.slice(start, end);
    if (looksRandom(value) && !isPlaceholder(value)) found.push({ type: 'api_key', start, end });
  }
  return found;
}
