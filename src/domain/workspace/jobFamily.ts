import { fold } from '../text/fold.ts';
import type { JobFamily } from './workspace.ts';

/**
 * Jobs that people write in several ways, in both languages: the job, then what means the same. A job that is only near,
 * or a part of one, is not the same: « Support informatique » is no « DSI ».
 */
const WRITTEN = `
juridique: droit, juriste, affaires juridiques, légal, legal, legal affairs, legal counsel, law, lawyer
comptabilite: compta, comptabilité, comptabilité générale, comptable, accounting, accountancy, accounts, accountant
controle-de-gestion: contrôle de gestion, contrôleur de gestion, contrôleuse de gestion, cdg, management control, management accounting, controlling, controller
achats: acheteur, acheteuse, purchasing, procurement, buying, buyer
rh: r.h., ressources humaines, drh, grh, personnel, hr, human resources, people, people and culture
formation: formateur, formatrice, training, trainer, learning, learning and development, l&d
marketing: mktg, mkt, mercatique
communication: com, comm, comms, corporate communication, dircom
commercial: commerciaux, commerciale, commerce, vente, vendeur, vendeuse, force de vente, sales
service-client: service clientèle, relation client, relation clientèle, support client, customer service, customer support, customer care, customer relations
produit: product, product management, chef de produit, product manager
gestion-de-projet: projet, chef de projet, cheffe de projet, pmo, project, project management, project manager
design: designer, ux, ui, ux design, ux ui, ux designer, product design
developpement: développement, dev, développeur, développeuse, développement logiciel, développement informatique, software, software development, software engineering, developer
data: donnée, science des données, data science, data scientist, data analyst
informatique: it, dsi, si, système d'information, direction des systèmes d'information, information technology, information systems, informaticien
support-informatique: support it, it support, assistance informatique, helpdesk, help desk, service desk
cybersecurite: cybersécurité, cyber, ssi, rssi, sécurité informatique, sécurité des systèmes d'information, cybersecurity, infosec, it security, information security
qualite: qualité, assurance qualité, contrôle qualité, quality, quality assurance, quality control
production: prod, fabrication, manufacturing
maintenance: maint
logistique: logisticien, logisticienne, logistics
supply-chain: chaîne logistique, chaîne d'approvisionnement, scm, supply chain management
recherche: r&d, recherche et développement, research, research and development
hse: ehs, sse, hygiène sécurité environnement, santé sécurité, santé sécurité environnement, health and safety, health safety environment
rse: développement durable, responsabilité sociétale, responsabilité sociétale des entreprises, csr, sustainability, sustainable development, corporate social responsibility
audit-interne: audit, auditeur interne, auditrice interne, internal audit, internal auditor
assistanat: assistanat de direction, assistant, assistante, assistant de direction, assistante de direction, secrétariat, secrétaire, executive assistant, executive assistance
services-generaux: services généraux, moyens généraux, facilities, facility management
direction: direction générale, dg, dirigeant, dirigeante, codir, comité de direction, management, general management, executive committee, leadership
finance: financier, financière, financial, direction financière, daf, affaires financières
paie: paye, payroll, gestionnaire de paie
administration: admin, administratif, administrative
immobilier: immo, real estate, property
ingenierie: ingénierie, ingénieur, ingénieure, engineering, engineer
conseil: consultant, consultante, consulting
enseignement: enseignant, enseignante, professeur, prof, teaching, teacher
apres-vente: après-vente, sav, service après-vente, after sales, after sales service
bureau-d-etudes: bureau d'études
`;

/** What is said around a job and is not the job: « le service des achats », "the legal team". */
const AROUND = new Set(
  'service departement dept dpt equipe pole direction division metier fonction team department'.split(' '),
);
const SMALL = new Set('a and au aux d de des du en et l la le les of the'.split(' '));

/** « R.H. » is written with its dots, « R&D » with its sign. */
function wordsOf(name: string): readonly string[] {
  const plain = fold(name)
    .replace(/(?<!\p{L})(?:\p{L}\.\s?)+\p{L}?(?!\p{L})/gu, (initials) => initials.replace(/[.\s]/g, ''))
    .replace(/(?<!\p{L})(\p{L}) ?(?:&|\bet\b|\band\b) ?(\p{L})(?!\p{L})/gu, '$1$2');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : words).map(singular);
}

function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/(?<!e)aux$/, 'al').replace(/(?<=[^sx])[sx]$/, '');
}

const JOBS = new Map(
  WRITTEN.trim()
    .split('\n')
    .flatMap((line) => {
      const [job = '', ways = ''] = line.split(':');
      return [job, ...ways.split(',')].map((way) => [wordsOf(way).join('-'), job] as const);
    }),
);

/** A job by one name, however it is written: two names of the same job give the same; empty when nothing is told. */
export function jobOf(name: string): string {
  const words = wordsOf(name);
  const told = words.filter((word) => !AROUND.has(word));
  const known = [words, told].map((some) => JOBS.get(some.join('-'))).find((job) => job !== undefined);
  return known ?? (told.length > 0 ? told : words).join('-');
}

/** The job family that a typed name means: its id, or its job in any language; null when none does. */
export function familyNamed(typed: string | undefined, families: readonly JobFamily[]): string | null {
  if (typed === undefined) return null;
  return (families.find(({ id }) => id === typed) ?? firstOfJob(jobOf(typed), families))?.id ?? null;
}

/** Families of a space that are one job under several names, in lots; the first of each is the one that is found. */
export function familiesOfOneJob(families: readonly JobFamily[]): readonly (readonly JobFamily[])[] {
  const lots = Map.groupBy(families, (family) => {
    const found = [...jobsOf(family)].map((job) => firstOfJob(job, families));
    return found.find((first) => first !== undefined && first !== family) ?? family;
  });
  return [...lots.values()].filter((lot) => lot.length > 1);
}

function firstOfJob(job: string, families: readonly JobFamily[]): JobFamily | undefined {
  return job === '' ? undefined : families.find((family) => jobsOf(family).has(job));
}

/** Its id tells a job too: that of a default family, or what an import called it. */
function jobsOf({ id, names }: JobFamily): ReadonlySet<string> {
  return new Set([id, ...Object.values(names)].map(jobOf));
}
