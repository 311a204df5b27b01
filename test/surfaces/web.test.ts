import { surfaceContract } from './contract.ts';
import { webDriver } from './web.ts';

surfaceContract(webDriver, { where: 'SQLite' });
