import type { content as fr } from '../fr/content';
import type { Words } from '../words';

export const content = {
  marker: 'Relais: see the advice',
  card: 'Relais: advice',
} satisfies Words<typeof fr>;
