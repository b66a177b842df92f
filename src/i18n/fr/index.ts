import { content } from './content';
import { options } from './options';

/** French, the language the others are measured against. One file a room. */
export const fr = { content, options };
