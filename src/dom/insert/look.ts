/** What an editor shows before a text is put in, to tell afterwards whether the text, and the text alone, was added. */
import { around } from './caret';
import { type Editor, normal, readings, timesIn } from './shown';

export interface Look {
  /** True where the text stands once more than before, its lines as they are, beside the whole draft. Null: no editor. */
  there(editor: Editor | null): boolean;
  /** True where the editor shows what it showed; also where there is none any more. */
  untouched(editor: Editor | null): boolean;
}

/** Editors draw spaces and line ends each in their own way: here only the words and their order count. */
const squeezed = (text: string) => normal(text).replace(/\s/g, '');

/** To be taken with the caret where the text will go. */
export function lookAt(editor: Editor, text: string): Look {
  const times = timesIn(editor, text);
  const shown = readings(editor).map(squeezed);
  const draft = around(editor);
  const alone = draft === null ? null : squeezed(draft.before + draft.after);
  const whole = draft === null ? null : squeezed(draft.before + text + draft.after);
  /** Unknown counts as intact: some editors show their draft otherwise than its nodes say. */
  const intact = (now: readonly string[]) =>
    whole === null || !now.some((_, at) => shown[at] === alone) || now.some((one) => one.includes(whole));
  return {
    there(current) {
      if (current === null) return false;
      const more = timesIn(current, text).some((count, at) => count === (times[at] ?? 0) + 1);
      return more && intact(readings(current).map(squeezed));
    },
    untouched: (current) =>
      current === null || readings(current).every((one, at) => squeezed(one) === shown[at]),
  };
}
