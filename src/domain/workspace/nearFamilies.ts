/** Jobs that live side by side: one finds its own work in the other's examples. A job may be in several worlds. */
const WORLDS: readonly (readonly string[])[] = [
  ['comptabilite', 'controle-de-gestion', 'audit-interne', 'achats'],
  ['juridique', 'audit-interne', 'achats', 'rh'],
  ['rh', 'formation', 'assistanat', 'communication'],
  ['marketing', 'communication', 'commercial', 'design'],
  ['commercial', 'service-client', 'marketing'],
  ['produit', 'design', 'developpement', 'data', 'gestion-de-projet'],
  ['developpement', 'data', 'support-informatique', 'cybersecurite'],
  ['production', 'maintenance', 'qualite', 'logistique', 'recherche'],
  ['qualite', 'hse', 'rse', 'audit-interne'],
  ['logistique', 'achats', 'services-generaux'],
  ['direction', 'assistanat', 'gestion-de-projet', 'communication'],
];

/** Other job families, the closest first: those that share a world, in its order. A space's own jobs have none. */
export function nearFamilies(jobFamilyId: string): readonly string[] {
  const worlds = WORLDS.filter((world) => world.includes(jobFamilyId));
  return [...new Set(worlds.flat())].filter((id) => id !== jobFamilyId);
}
