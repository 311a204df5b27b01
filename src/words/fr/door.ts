import type { You } from './you.ts';

/** What is said where a page is read by members only. */
export const doorWords = (you: You) => ({
  closed: {
    title: 'Cette page se lit à plusieurs, entre collègues',
    text: you`Elle s’ouvre par un lien reçu dans le canal de veille. {Demandez|Demande}-y un nouveau lien : il {vous|te} reconnaîtra sans mot de passe.`,
  },
  expired: {
    title: 'Ce lien a expiré',
    text: you`Un lien s’ouvre pendant sept jours. {Demandez|Demande}-en un nouveau dans le canal de veille : la page, elle, est toujours là.`,
  },
  forged: {
    title: 'Ce lien n’est pas reconnu',
    text: you`Il est peut-être coupé, ou destiné à une autre page. {Reprenez|Reprends}-le en entier dans le canal de veille, ou {demandez|demande}-en un nouveau.`,
  },
  readOnly: {
    title: 'Ici, on lit',
    text: 'Pour partager, tester ou répondre, tout se fait dans le canal de veille. Rien n’a été changé.',
  },
});
