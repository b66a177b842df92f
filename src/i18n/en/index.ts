import type { fr } from '../fr';
import type { Words } from '../words';
import { content } from './content';

export const en = { content } satisfies Words<typeof fr>;
