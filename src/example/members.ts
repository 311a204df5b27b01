import type { ExampleMember } from './story.ts';

const member = (key: string, name: string, jobFamily: string): ExampleMember => ({
  key,
  name,
  jobFamily,
  role: 'member',
  agreesToBeNamed: true,
});

const unnamed = (one: ExampleMember): ExampleMember => ({ ...one, agreesToBeNamed: false });

/** The people of the invented company, five of whom have told nothing yet: their texts never name those who do not agree to be named. */
export const exampleMembers: readonly ExampleMember[] = [
  { ...member('claire', 'Claire Audouin', 'communication'), role: 'facilitator' },
  member('nadia', 'Nadia Ferhaoui', 'juridique'),
  unnamed(member('philippe', 'Philippe Lorgeoux', 'juridique')),
  member('julien', 'Julien Castagnède', 'comptabilite'),
  unnamed(member('monique', 'Monique Thévenard', 'comptabilite')),
  member('samira', 'Samira Oukaci', 'marketing'),
  member('thomas', 'Thomas Verdellier', 'marketing'),
  unnamed(member('chloe', 'Chloé Rambourg', 'marketing')),
  member('louise', 'Louise Delcambre', 'marketing'),
  member('noureddine', 'Noureddine Assal', 'marketing'),
  member('lea', 'Léa Quintrec', 'design'),
  member('hugo', 'Hugo Marchenoir', 'commercial'),
  member('oliver', 'Oliver Pemberley', 'commercial'),
  member('aude', 'Aude Pellissier', 'commercial'),
  member('matteo', 'Matteo Ferrandi', 'commercial'),
  member('sylvie', 'Sylvie Bourgneuf', 'commercial'),
  member('fatou', 'Fatou Diagne-Morel', 'rh'),
  member('bruno', 'Bruno Salvagnac', 'formation'),
  member('ines', 'Inês Carvalhal', 'service-client'),
  unnamed(member('gilles', 'Gilles Roubertie', 'maintenance')),
  member('sandrine', 'Sandrine Le Goazic', 'qualite'),
  member('mehdi', 'Mehdi Tazeroute', 'developpement'),
  member('yann', 'Yann Abgrallec', 'support-informatique'),
  member('patricia', 'Patricia Monteuil', 'achats'),
  unnamed(member('antoine', 'Antoine Delvigne', 'controle-de-gestion')),
  unnamed(member('aurelie', 'Aurélie Fontbonnat', 'logistique')),
  member('dominique', 'Dominique Charrais', 'production'),
  member('elodie', 'Élodie Vasseron', 'recherche'),
  member('karim', 'Karim Belouadi', 'gestion-de-projet'),
  member('marie-jo', 'Marie-Jo Laurédan', 'assistanat'),
  unnamed(member('simon', 'Simon Ostertal', 'cybersecurite')),
];
