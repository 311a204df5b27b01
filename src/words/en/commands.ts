import type { Words } from '../fr.ts';

/** What the command line prints. */
export const commandWords: Words['commands'] = {
  listening: (address: string): string => `Passerelle is waiting for you: ${address}`,
  stopped: 'Passerelle has stopped.',
  portBusy: (port: number): string =>
    `Port ${port} is already taken. Close the other program, or choose another port: PORT=3001 npm start`,
  folderLocked: (folder: string): string =>
    `The folder ${folder} is already open in another Passerelle. Stop that one first, or name another folder: DATA_DIR=…`,
  folderReadOnly: (folder: string): string =>
    `Passerelle cannot write to the folder ${folder}. Let this account write there, or name another folder: DATA_DIR=…`,
  folderCorrupt: (folder: string): string =>
    `The data file in the folder ${folder} cannot be read. Restore a backup, or name another folder: DATA_DIR=…`,
  schemaNewer: (folder: string): string =>
    `The folder ${folder} comes from a newer version of Passerelle. Update Passerelle.`,
};
