import { looksDrawn } from './drawn.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Finding } from './sensitive.ts';

/** How the keys of providers begin, as they document it; what follows looks drawn at random. */
const PREFIXES = [
  // Models, and what is built on them.
  'sk[-_]|csk-|pk-lf-|gsk_|xai-|pplx-|nvapi-|AIza|AQ\\.|hf_|api_org_|r8_|tgp_v1_|fw_|pcsk_|tvly-|fc-|jina_|lsv2_|voyage-|pa-|luma-|e2b_|rpa_|crsr_|key[-_]|bb_live_|apify_api_|ABSK',
  // Code and where it runs.
  'gh[pousr]_|github_pat_|gl(?:pat|ptt|dt|cbt|ft|imt|agent|rt|soat|oas)-|npm_|pypi-|rubygems_|dckr_(?:pat|oat)_|do[opr]_v1_|dapi|hv[sb]\\.|pul-|sntr[a-z]{1,2}_|gl(?:sa|c)_|ATATT3|ATCTT3|ATBB|sgp_|sq[upa]_|pnu_|phx_|fo1_|fm[12]_|nfp_|rnd_|vc[pk]_|napi_|pscale_[a-z]{2,8}_|sb_secret_|sbp_|HRKU-|dp\\.[a-z]{2,5}\\.|LTAI|GOCSPX-|ya29\\.|ops_',
  // Everyday tools.
  'xox[abceoprs](?:\\.xox[bp])?-|xapp-|ntn_|secret_|lin_(?:api|oauth)_|fig[duo]_|PMAK-|pat-(?:na|eu)\\d-|shp(?:at|ca|pa|ss)_|xkeysib-|EZ[AT]K|duffel_(?:live|test)_|CFPAT-|sq0(?:atp|csp)-|shippo_(?:live|test)_|[srp]k_(?:live|test)_|whsec_|FLWSECK|rdme_|EAA|tk-us-|figma_',
].join('|');
const PREFIXED = new RegExp(`(?<![A-Za-z0-9])(?:${PREFIXES})([A-Za-z0-9_-]{16,300})`, 'g');

/** Keys known by another shape than their beginning. */
const SHAPES: readonly RegExp[] = [
  // AWS; its letters are all capitals.
  /\b(?:AKIA|ASIA|ABIA|ACCA|AGPA|AROA)[A-Z0-9]{16}\b/g,
  // A bot of Telegram, one of Discord.
  /(?<![A-Za-z0-9])\d{8,10}:AA[A-Za-z0-9_-]{30,36}/g,
  /\b[MNO][A-Za-z0-9_-]{23,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/g,
  // SendGrid, Airtable, Mailchimp, Twilio.
  /\bSG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{30,60}/g,
  /\bpat[A-Za-z0-9]{14}\.[a-f0-9]{40,80}/g,
  /\b[a-f0-9]{32}-us\d{1,2}\b/g,
  /\bSK[a-f0-9]{32}\b/g,
  // Azure: an account, an application; Terraform; age.
  /\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/=]{40,120}/g,
  /(?<![A-Za-z0-9])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g,
  /\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}/g,
  /\bAGE-SECRET-KEY-1[A-Z0-9]{40,60}/g,
  // What DeepL gives for free, and a login with its password as HTTP carries them.
  /\b[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}:fx\b/g,
  /(?<=\bauthorization: ?basic )[A-Za-z0-9+/=]{12,400}/gi,
  /\beyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g,
];

const PRIVATE_KEY = /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
const PRIVATE_KEY_END = /-----END [A-Z ]{3,40}-----/;
/** Of a key whose end is not there, so much is masked. */
const LONGEST_PRIVATE_KEY = 8_000;

/** Private keys with what is between their first and last lines. */
function* privateKeysIn(text: string): Generator<readonly [number, string]> {
  let after = 0;
  for (const { index } of text.matchAll(PRIVATE_KEY)) {
    if (index < after) continue;
    const most = text.slice(index, index + LONGEST_PRIVATE_KEY);
    const end = PRIVATE_KEY_END.exec(most);
    after = index + (end === null ? most.length : end.index + end[0].length);
    yield [index, text.slice(index, after)];
  }
}

/** Addresses that whoever knows them may write to, or act by. */
const WEBHOOK = new RegExp(
  `https?://(?:${[
    'hooks\\.slack\\.com/(?:services|workflows|triggers)/',
    '[a-z0-9-]{1,60}\\.webhook\\.office\\.com/webhookb2/|outlook\\.office(?:365)?\\.com/webhook/',
    '(?:[a-z]{2,10}\\.)?discord(?:app)?\\.com/api/webhooks/\\d',
    'hook\\.(?:[a-z0-9]{1,8}\\.)?(?:make|integromat)\\.com/|hooks\\.zapier\\.com/hooks/|maker\\.ifttt\\.com/trigger/[^\\s/]{1,60}/(?:json/)?with/key/',
    '[a-z0-9.-]{1,80}\\.(?:logic\\.azure|api\\.powerplatform)\\.com(?::\\d{2,5})?/(?=[^\\s]{0,400}[?&]sig=)',
    'chat\\.googleapis\\.com/v1/spaces/(?=[^\\s]{0,200}[?&](?:key|token)=)|api\\.telegram\\.org/bot\\d',
    '[a-z0-9.-]{1,80}/(?:webhook(?:-test)?/(?=[0-9a-f]{8}-)|hooks/(?=[a-z0-9]{26}\\b))',
  ].join('|')})[^\\s"'<>|)\\]]{6,600}`,
  'gi',
);

/** What signs an address, or opens it. */
const SIGNED =
  /[?&](?:sig|signature|x-amz-signature|api[_-]?key|key|(?:access[_-]?|auth[_-]?)?token|client[_-]?secret|secret|hapikey)=([A-Za-z0-9%+/_.~-]{16,400})/gi;

/** A beginning of letters, maybe other short parts, then a long part that looks drawn at random. */
const GENERIC =
  /(?<![A-Za-z0-9/_.#-])([A-Za-z]{2,12})(?:[_-][A-Za-z0-9]{1,10}){0,3}[_-]([A-Za-z0-9]{24,255})(?![A-Za-z0-9])/g;

/** What begins like this is told to everyone: it names something, and opens nothing. */
const NAMES =
  /^(?:id|uuid|guid|req|request|msg|message|thread|file|img|image|photo|run|chatcmpl|org|asst|commit|build|page|cus|sub|price|prod|evt|trace|session|video|doc|rev|hash|sha|md|blob|tree|etag|cache|chunk|bundle|index|vendor|main|app|style)$/i;

/** Every key whose shape a provider documents, and what has the shape of one. */
export function findKeys(text: string): readonly Finding[] {
  const found: Finding[] = [];
  const add = (start: number, value: string, told = value): void => {
    if (!isPlaceholder(told)) found.push({ type: 'api_key', start, end: start + value.length });
  };
  if (text.includes('PRIVATE KEY')) for (const [index, key] of privateKeysIn(text)) add(index, key);
  if (!/[A-Za-z0-9_.:=/-]{20}/.test(text)) return found;
  // The host of an invented company is called an example.
  for (const { index, 0: key } of text.matchAll(WEBHOOK)) add(index, key, key.slice(key.indexOf('/', 8)));
  for (const { index, 0: key, 1: body = '' } of text.matchAll(PREFIXED))
    if (looksDrawn(body)) add(index, key);
  for (const shape of SHAPES) for (const { index, 0: key } of text.matchAll(shape)) add(index, key);
  for (const { index, 0: part, 1: value = '' } of text.matchAll(SIGNED))
    if (looksDrawn(value)) add(index + part.length - value.length, value);
  for (const { index, 0: key, 1: beginning = '', 2: body = '' } of text.matchAll(GENERIC))
    if (!NAMES.test(beginning) && looksLikeKey(body)) add(index, key);
  return found;
}

/** At least four digits among letters of both cases, or of a number in base 16. */
function looksLikeKey(body: string): boolean {
  const digits = body.replace(/\D/g, '').length;
  const isMixed = /[a-z]/.test(body) && /[A-Z]/.test(body);
  return digits >= 4 && looksDrawn(body) && (isMixed || (/^[a-f0-9]+$/i.test(body) && digits < body.length));
}
