import type { fr } from '../fr';
import type { Words } from '../words';
import { content } from './content';
import { options } from './options';

export const en = { content, options } satisfies Words<typeof fr>;
