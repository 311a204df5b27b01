/** What colleagues say not to do. */
export const practiceWords = {
  title: 'Bonnes pratiques',
  intro: 'Nées des réponses à « Quand NE PAS l’utiliser ? ». Chacune renvoie à l’usage qui l’a apprise.',
  sort: 'Ranger les bonnes pratiques',
  index: 'Aller à',
  byTool: 'Par outil',
  byFamily: 'Par métier',
  otherTools: 'Plusieurs outils, ou aucun en particulier',
  otherFamilies: 'Tous métiers',
  none: 'Rien encore. La première viendra d’un partage qui dit quand ne pas utiliser son outil.',
};
