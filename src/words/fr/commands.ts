import { frenchSpaces as say } from '../typography.ts';

/** What the command line prints. */
export const commandWords = {
  listening: (address: string): string => say(`Passerelle vous attend : ${address}`),
  stopped: 'Passerelle est arrêtée.',
  portBusy: (port: number): string =>
    say(`Le port ${port} est déjà pris. Fermez l’autre programme, ou choisissez-en un autre : PORT=3001 npm start`),
  folderLocked: (folder: string): string =>
    say(`Le dossier ${folder} est déjà ouvert par un autre Passerelle. Arrêtez-le d’abord, ou indiquez un autre dossier : DATA_DIR=…`),
  folderReadOnly: (folder: string): string =>
    say(`Impossible d’écrire dans le dossier ${folder}. Donnez-en le droit à ce compte, ou indiquez un autre dossier : DATA_DIR=…`),
  folderCorrupt: (folder: string): string =>
    say(`Le fichier de données du dossier ${folder} est illisible. Remettez une sauvegarde, ou indiquez un autre dossier : DATA_DIR=…`),
  schemaNewer: (folder: string): string =>
    say(`Le dossier ${folder} vient d’une version plus récente de Passerelle. Mettez Passerelle à jour.`),
};
