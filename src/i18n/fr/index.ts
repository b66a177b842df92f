import { content } from './content';

/** French, the language the others are measured against. One file a room. */
export const fr = { content };
