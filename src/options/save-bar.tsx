/** Saving one change: the button, what happened, and every refusal in words beside it. */
import { useRef, useState } from 'preact/hooks';
import type { Change, ConflictView, Problem } from '../messages/charter';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { Notice } from '../ui/notice';
import { useOptions, useReadOnly } from './context';
import { ProblemList } from './problem-list';
import type { ChangeOn, ChangeOutcome } from './use-charter';
import { ConflictChooser } from './versions/conflict-chooser';

export type Choices = NonNullable<ChangeOn['choices']>;

export interface Saving {
  readonly outcome: ChangeOutcome | null;
  readonly problems: readonly Problem[];
  /** Fields that another window changed otherwise: a side of each is chosen, then `settle`. */
  readonly conflicts: readonly ConflictView[];
  readonly busy: boolean;
  /** @returns true once it is kept */
  readonly save: (change: Change) => Promise<boolean>;
  /** Saves the last change again, with a side chosen for each conflict. */
  readonly settle: (choices: Choices) => Promise<boolean>;
}

/**
 * Keeps the state of saving for one form. What the form shows was read when it was opened: a change is made on that
 * charter, and the background merges what came in between.
 * @param on revision of the charter that the form was read from, where the form knows it better
 */
export function useSaving(on?: number): Saving {
  const { change, charter } = useOptions();
  const [outcome, setOutcome] = useState<ChangeOutcome | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [conflicts, setConflicts] = useState<readonly ConflictView[]>([]);
  const [busy, setBusy] = useState(false);
  const opened = useRef(charter.revision);
  const last = useRef<Change | null>(null);
  const ask = async (asked: Change, choices?: Choices) => {
    setBusy(true);
    last.current = asked;
    const reply = await change(asked, { revision: on ?? opened.current, ...(choices ? { choices } : {}) });
    setBusy(false);
    setOutcome(reply.outcome);
    setProblems(reply.problems);
    setConflicts(reply.conflicts ?? []);
    const kept = reply.outcome === 'saved' || reply.outcome === 'merged';
    // After a merge the form still shows what it was opened with: the next one starts from there again.
    const anew = reply.outcome === 'saved' || reply.outcome === 'stale';
    if (anew && reply.revision !== undefined) opened.current = reply.revision;
    return kept;
  };
  return {
    outcome,
    problems,
    conflicts,
    busy,
    save: (asked) => ask(asked),
    settle: async (choices) => (last.current === null ? false : ask(last.current, choices)),
  };
}

/** For an act done at once on what the screen shows now: a switch, a key put away, a reply taken back. */
export function useSavingNow(): Saving {
  const { charter } = useOptions();
  return useSaving(charter.revision);
}

/** The Save button of a form and what came of it. Hidden from those who only read. */
export function SaveBar(props: {
  saving: Saving;
  onSave: () => void;
  onCancel?: () => void;
  label?: string;
}) {
  const words = useWords();
  const readOnly = useReadOnly();
  const t = words.options;
  if (readOnly) return null;
  return (
    <div class="save-bar">
      <div class="row">
        <Button look="first" part="save" busy={props.saving.busy} onPress={props.onSave}>
          {props.label ?? t.save}
        </Button>
        {props.onCancel ? (
          <Button look="quiet" onPress={props.onCancel}>
            {t.cancel}
          </Button>
        ) : null}
      </div>
      <SavingNotice saving={props.saving} />
    </div>
  );
}

/** What came of the last save: a quiet word, or what to correct. */
export function SavingNotice(props: { saving: Saving }) {
  const { options: t } = useWords();
  const { outcome, problems } = props.saving;
  if (outcome === null) return null;
  if (outcome === 'conflict') return <ConflictChooser saving={props.saving} />;
  if (outcome === 'merged') return <Notice role="status">{t.outcomes.merged}</Notice>;
  if (outcome === 'saved') {
    return (
      <p class="soft small" role="status">
        {t.saved}
      </p>
    );
  }
  return (
    <Notice tone="alarm" role="alert">
      {t.outcomes[outcome]}
      <ProblemList problems={problems} />
    </Notice>
  );
}
