import type { guard as fr } from '../fr/guard';
import type { Words } from '../words';

export const guard = {
  title: {
    delete: 'Before you delete',
    hide: 'Before you hide',
  },
  close: 'Close without choosing (Esc)',
  charterSays: 'The charter advises',
  article: (title) => `Article: ${title}`,
  consequence: 'If you take it away',
  elsewhere: 'They will comment somewhere else, and others will see it.',
  principle:
    'You are advised, 200%, not to delete comments because they are not what you would like to read.',
  review:
    'If this is a customer’s review, taking it down because it is negative is a misleading practice (French Consumer Code, articles L121-2 and L121-4, 28°).',
  reviewSource: 'For a customer’s review: French Consumer Code, articles L121-2 and L121-4, 28°.',
  stillSeen: {
    facebook: 'On Facebook, a hidden comment stays visible to its author and their friends.',
    x: 'On X, anybody can still open a hidden reply.',
  },
  free: {
    ignore_spam: 'This is spam: you may take it away.',
    asked: 'Here the charter allows you to take it away.',
    unlawful: 'Here the law asks you to act fast: Relais keeps the proof first.',
  },
  choices: 'What to do',
  answer: 'Answer',
  leave: 'Leave standing',
  escalate: 'Escalate',
  goOn: {
    delete: 'Go on and delete',
    hide: 'Go on and hide',
  },
  reuse: {
    delete: (reason) => `Go on and delete, same reason: ${reason}`,
    hide: (reason) => `Go on and hide, same reason: ${reason}`,
  },
  otherReason: 'Another reason',
  why: 'For what reason?',
  whyHow:
    'One key is enough, 1 to 7. The reason is noted in your journal, and offered for ten minutes in similar cases.',
  then: {
    delete: 'Relais then steps aside: you press the site’s own button.',
    hide: 'Relais then steps aside: press “Hide” on this comment again within 60 seconds.',
  },
  notNoted: 'Your reason could not be noted.',
  withoutNote: 'Go on without a note',
  told: {
    go_on: 'Noted. Press “Hide” on this comment again within 60 seconds: Relais will not stop it.',
    leave: 'Noted: you leave this comment standing.',
    escalate: 'Escalation prepared, under “To follow up” of the Relais button.',
    answer: 'The advice opens next, with the approved replies.',
    cancelFirst: 'Close the site’s question with “Cancel”.',
  },
  lines: {
    line_block:
      'Blocking does not undo what was said: they will comment somewhere else. Keep it for harassment and fake accounts.',
    line_own:
      'The conversation is gathering pace: taking back what you wrote gets noticed. Correcting it or explaining calms more.',
    line_own_since:
      'The conversation has been gathering pace since your last reply: taking back what you wrote gets noticed. One clear reply calms more.',
    line_asked: 'Here the charter allows you to take this comment away.',
  },
  inactive: 'Guard not active here: Relais does not recognise the menu of these comments.',
} satisfies Words<typeof fr>;

/** Keys of the guard's choices: the first letter of each. */
export const guardKeys = { answer: 'A', leave: 'L', escalate: 'E', delete: 'G', hide: 'G' };
