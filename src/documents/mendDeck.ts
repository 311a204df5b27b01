import type JSZip from 'jszip';

interface How {
  /** BCP 47 tag of every text that names no language of its own. */
  readonly lang: string;
  /** ISO 8601 instant kept as the file's date. */
  readonly at: string;
}

/**
 * Mends a deck written by pptxgenjs 4.0.1, whose raw output breaks the Open XML schema in the places
 * named below, and sets its language and date. Returns the bytes of a new package.
 */
export async function mendDeck(raw: Uint8Array, how: How): Promise<Uint8Array> {
  const { default: Zip } = await import('jszip');
  const [before, after] = [await Zip.loadAsync(raw), new Zip()];
  const parts = Object.values(before.files).filter((part) => !part.dir);
  const names = new Set(parts.map((part) => part.name));
  for (const part of contentTypesFirst(parts)) {
    const bytes = isXml(part.name)
      ? mendPart({ name: part.name, xml: await part.async('string') }, names, how)
      : await part.async('uint8array');
    after.file(part.name, bytes, { date: new Date(how.at), createFolders: false });
  }
  return after.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Readers that stream a package expect its list of types at the head. */
function contentTypesFirst(parts: readonly JSZip.JSZipObject[]): readonly JSZip.JSZipObject[] {
  const isTypes = (part: JSZip.JSZipObject): number => Number(part.name === '[Content_Types].xml');
  return parts.toSorted((one, other) => isTypes(other) - isTypes(one));
}

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

function mendPart(
  { name, xml }: { readonly name: string; readonly xml: string },
  names: ReadonlySet<string>,
  how: How,
): string {
  if (name === '[Content_Types].xml') return mendTypes(xml, names);
  if (name === 'docProps/core.xml') return mendDates(xml, how.at);
  if (name === 'ppt/presentation.xml') return mendLanguage(mendOrder(xml), how.lang);
  if (name.startsWith('ppt/charts/')) return mendLanguage(mendChart(xml), how.lang);
  return mendLanguage(xml, how.lang);
}

/** It announces one slide master a slide where the package has one, and a media type that does not exist. */
function mendTypes(xml: string, names: ReadonlySet<string>): string {
  return xml
    .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, name: string) =>
      names.has(name) ? override : '',
    )
    .replace('image/jpg', 'image/jpeg');
}

/** The list of notes masters goes before the list of slides. */
function mendOrder(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
  return xml.replace(list, '').replace('<p:sldIdLst>', () => `${list}<p:sldIdLst>`);
}

/** A bar chart has two axes, not three, and square corners. */
function mendChart(xml: string): string {
  return xml
    .replace(/((?:<c:axId val="\d+"\/>){2})<c:axId val="\d+"\/>(?=<\/c:barChart>)/g, '$1')
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>');
}

function mendLanguage(xml: string, lang: string): string {
  return xml.replaceAll(' altLang="en-US"', '').replaceAll(' lang="en-US"', ` lang="${lang}"`);
}

function mendDates(xml: string, at: string): string {
  const instant = `${new Date(at).toISOString().slice(0, 19)}Z`;
  return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${instant}`);
}
