// `npm run train`: writes the weights of the reader's second opinion, the same bytes each time.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesOf, readLabelled, TRAINING_FILES } from './train/examples.ts';
import { fit } from './train/logistic.ts';
import { weightsModule } from './train/weightsModule.ts';

const labelled = TRAINING_FILES.flatMap(readLabelled);
const examples = examplesOf(labelled);
const path = join(import.meta.dirname, '../src/domain/share/intent/weights.ts');
writeFileSync(path, weightsModule(fit(examples)));
console.log(`${examples.length} messages in prose of ${labelled.length}: ${path}`);
