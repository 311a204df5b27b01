import { surfaceContract } from './contract.ts';
import { slackDriver } from './slack.ts';

surfaceContract(slackDriver, { where: 'SQLite' });
