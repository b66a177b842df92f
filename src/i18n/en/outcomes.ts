import type * as fr from '../fr/outcomes';
import type { Words } from '../words';

export const doneActs = {
  insert: 'Reply inserted in the site’s field. Read it again, then send it yourself.',
  copy: 'Reply copied. Paste it with Ctrl+V, or Cmd+V on a Mac.',
  leave: 'Comment left standing. This decision is noted.',
  watch: 'Noted: you are watching this comment.',
  escalate: 'Escalation prepared. Open the Relais button of your browser to send it.',
  correct: 'Correction kept in this browser.',
  promise: 'Promise noted: Relais will remind you of it.',
  avert: 'Noted: this comment stays where it is.',
  remove: 'Noted, with your reason.',
  answer: 'The department’s answer is in place. Read it again, then send it yourself.',
  settle: 'Noted: the time limit takes it into account.',
  start_clock: 'Noted.',
  close: 'Follow-up closed.',
  undo: 'Decision withdrawn.',
} satisfies Words<typeof fr.doneActs>;

export const outcomes = {
  no_composer: 'First open the site’s reply field, then press Insert.',
  wrong_page: 'The page has changed: go back to the comment, then open the advice again.',
  gone: 'This comment is no longer on the page.',
  refused: 'The site did not take the text. Copy it, then paste it with Ctrl+V.',
  altered:
    'The site changed this text as it took it, or takes no notice of it. Read the field again, delete what is too much, then copy the reply and paste it with Ctrl+V.',
  other_account: 'Nothing was inserted: this field writes under another account than the brand’s.',
  blank_missing: 'A blank of the reply is still to be filled in.',
  not_approved: 'The approval of this reply no longer holds: it was not inserted.',
  red_line: 'What was filled in crosses a red line of the charter: nothing was inserted. Change those words.',
  locked_changed: 'A locked passage of the reply was changed: nothing was inserted. Put it back as approved.',
  personal_data:
    'The text shows personal data (a number, an address): nothing was inserted. It belongs in a private message.',
  storage_full: 'The memory of Relais is full: nothing was noted. Make room in the settings.',
  not_saved: 'Relais could not note this. Please try again.',
  extension_gone: 'Relais was updated. Reload the page to go on.',
  no_answer: 'Relais did not answer. Please try again in a moment.',
  copy_failed: 'The browser refuses to copy. Select the text, then copy it with Ctrl+C.',
  wait: 'One moment: Relais is making sure that you can see this advice.',
} satisfies Words<typeof fr.outcomes>;

export const decidedAt = (decision: string, time: string) => `${decision}, ${time}`;
