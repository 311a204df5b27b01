/** Mails as programs write them: headers, then a body already encoded. */
export function rawMail(
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const all = {
    From: 'Nadia Ferhaoui <nadia@exemple.fr>',
    To: 'Veille IA <veille@exemple.fr>',
    Subject: 'Re: Le récap',
    Date: 'Mon, 23 Nov 2026 10:00:00 +0100',
    'Message-ID': '<abc@exemple.fr>',
    'MIME-Version': '1.0',
    ...headers,
    ...more,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    typeof body === 'string' ? Buffer.from(body.replace(/\r?\n/g, '\r\n')) : body,
  ]);
}

/** A share as the article's template has it. */
export const SHARED = [
  'Outil : Claude',
  'Cas d’usage : relire les clauses de responsabilité',
  'Temps gagné : 4 h par semaine',
].join('\n');

/** Plain text in UTF-8. */
export const plainMail = (text: string, more: Readonly<Record<string, string>> = {}): Buffer =>
  rawMail({ 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': '8bit' }, text, more);

export const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');

/** RFC 2045 § 6.7, every byte that is not plain ASCII escaped, lines folded. */
export function quotedPrintable(bytes: Buffer): string {
  const lines = bytes.toString('latin1').split('\n');
  return lines
    .map((line) =>
      line
        .replace(/[^ -<>-~]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
        .replace(/(?:[^=]|=..){70}(?=.)/g, '$&=\r\n'),
    )
    .join('\r\n');
}

/** A text and files, one after the other. */
export function multipart(
  parts: readonly { readonly type: string; readonly body: string; readonly more?: string }[],
): Buffer {
  const edge = 'edge-of-parts';
  const body = [
    ...parts.map(
      ({ type, body: text, more = '' }) => `--${edge}\r\nContent-Type: ${type}\r\n${more}\r\n${text}`,
    ),
    `--${edge}--`,
    '',
  ].join('\r\n');
  return rawMail({ 'Content-Type': `multipart/mixed; boundary="${edge}"` }, body);
}
