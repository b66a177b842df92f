/** Saving one change: the button, what happened, and every refusal in words beside it. */
import { useState } from 'preact/hooks';
import type { Change, Problem } from '../messages/charter';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { Notice } from '../ui/notice';
import { useOptions, useReadOnly } from './context';
import { ProblemList } from './problem-list';
import type { ChangeOutcome } from './use-charter';

export interface Saving {
  readonly outcome: ChangeOutcome | null;
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  /** @returns true once it is kept */
  readonly save: (change: Change) => Promise<boolean>;
}

/** Keeps the state of saving for one form. */
export function useSaving(): Saving {
  const { change } = useOptions();
  const [outcome, setOutcome] = useState<ChangeOutcome | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  return {
    outcome,
    problems,
    busy,
    save: async (asked) => {
      setBusy(true);
      const reply = await change(asked);
      setBusy(false);
      setOutcome(reply.outcome);
      setProblems(reply.problems);
      return reply.outcome === 'saved';
    },
  };
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
