import type { content as fr } from '../fr/content';
import type { Words } from '../words';

export const content = {
  marker: 'Relais: see the advice',
  veil: 'Relais: show the blurred words of this comment',
  card: 'Relais: advice',
  coach: 'Relais: your reply as the charter reads it',
  palette: 'Relais: choose an approved reply',
  guard: 'Relais: before you take this comment away',
} satisfies Words<typeof fr>;
