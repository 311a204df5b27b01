import type { ExampleMember } from './story.ts';

type Naming = 'named' | 'unnamed';

const member = (key: string, name: string, jobFamily: string, naming: Naming): ExampleMember => ({
  key,
  name,
  jobFamily,
  role: 'member',
  agreesToBeNamed: naming === 'named',
});

/** The people of the invented company, five of whom have told nothing yet: their texts never name those who do not agree to be named. */
export const exampleMembers: readonly ExampleMember[] = [
  { ...member('claire', 'Claire Audouin', 'communication', 'named'), role: 'facilitator' },
  member('nadia', 'Nadia Ferhaoui', 'juridique', 'named'),
  member('philippe', 'Philippe Lorgeoux', 'juridique', 'unnamed'),
  member('julien', 'Julien Castagnède', 'comptabilite', 'named'),
  member('monique', 'Monique Thévenard', 'comptabilite', 'unnamed'),
  member('samira', 'Samira Oukaci', 'marketing', 'named'),
  member('thomas', 'Thomas Verdellier', 'marketing', 'named'),
  member('chloe', 'Chloé Rambourg', 'marketing', 'unnamed'),
  member('louise', 'Louise Delcambre', 'marketing', 'named'),
  member('noureddine', 'Noureddine Assal', 'marketing', 'named'),
  member('lea', 'Léa Quintrec', 'design', 'named'),
  member('hugo', 'Hugo Marchenoir', 'commercial', 'named'),
  member('oliver', 'Oliver Pemberley', 'commercial', 'named'),
  member('aude', 'Aude Pellissier', 'commercial', 'named'),
  member('matteo', 'Matteo Ferrandi', 'commercial', 'named'),
  member('sylvie', 'Sylvie Bourgneuf', 'commercial', 'named'),
  member('fatou', 'Fatou Diagne-Morel', 'rh', 'named'),
  member('bruno', 'Bruno Salvagnac', 'formation', 'named'),
  member('ines', 'Inês Carvalhal', 'service-client', 'named'),
  member('gilles', 'Gilles Roubertie', 'maintenance', 'unnamed'),
  member('sandrine', 'Sandrine Le Goazic', 'qualite', 'named'),
  member('mehdi', 'Mehdi Tazeroute', 'developpement', 'named'),
  member('yann', 'Yann Abgrallec', 'support-informatique', 'named'),
  member('patricia', 'Patricia Monteuil', 'achats', 'named'),
  member('antoine', 'Antoine Delvigne', 'controle-de-gestion', 'unnamed'),
  member('aurelie', 'Aurélie Fontbonnat', 'logistique', 'unnamed'),
  member('dominique', 'Dominique Charrais', 'production', 'named'),
  member('elodie', 'Élodie Vasseron', 'recherche', 'named'),
  member('karim', 'Karim Belouadi', 'gestion-de-projet', 'named'),
  member('marie-jo', 'Marie-Jo Laurédan', 'assistanat', 'named'),
  member('simon', 'Simon Ostertal', 'cybersecurite', 'unnamed'),
];
