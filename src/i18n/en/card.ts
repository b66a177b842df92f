import type { card as fr } from '../fr/card';
import type { Words } from '../words';

export const card = {
  title: 'Advice from Relais',
  close: 'Close the advice (Escape)',
  goneTitle: 'This comment is no longer there',
  goneText: 'It was removed or hidden, or the page has changed. Relais noted nothing.',
  reloadTitle: 'Reload the page',
  reloadText: 'Relais was updated while this page was open. Nothing is lost.',
  noAnswerTitle: 'Relais did not answer',
  noAnswerText: 'The advice could not be gathered. Please try again in a moment.',
  expiredTitle: 'This advice can no longer be opened',
  expiredText: 'Close it, then press the marker of the comment again.',
} satisfies Words<typeof fr>;
