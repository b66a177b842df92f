/** One escalation before the user: what they choose, what would leave, and what came of it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Choices, EscalationView, Preview } from '../../messages/escalation';
import type { EscalationPort } from './port';

export interface EscalationState {
  /** Undefined while it is loaded; null where it is gone. */
  readonly view: EscalationView | null | undefined;
  readonly silent: boolean;
  readonly choices: Choices | null;
  readonly preview: Preview | null;
  readonly busy: boolean;
  readonly change: (choices: Partial<Choices>) => void;
  readonly chooseDepartment: (department: string) => void;
  /** Runs one act and takes over the view it gives back. */
  readonly run: <R extends { readonly view: EscalationView | null }>(act: Promise<R>) => Promise<R>;
  readonly reload: () => void;
}

function firstChoices(view: EscalationView, note: string): Choices {
  return { department: view.department, recipient: view.suggested, tell: [...view.told], note };
}

export function useEscalation(port: EscalationPort, decision: string): EscalationState {
  const [view, setView] = useState<EscalationView | null | undefined>(undefined);
  const [silent, setSilent] = useState(false);
  const [choices, setChoices] = useState<Choices | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [busy, setBusy] = useState(false);

  const load = useCallback(
    async (department?: string) => {
      const found = await port.load(decision, department);
      setSilent(found === undefined);
      if (found === undefined) return;
      setView(found);
      if (found === null) return;
      setChoices((before) => {
        const fresh = firstChoices(found, before?.note ?? '');
        return before === null ? fresh : { ...fresh, tell: before.tell };
      });
    },
    [port, decision],
  );
  useEffect(() => void load(), [load]);

  useEffect(() => {
    if (choices === null) return;
    let current = true;
    void port.preview({ decision, choices }).then((shown) => {
      if (current) setPreview(shown);
    });
    return () => {
      current = false;
    };
  }, [port, decision, choices]);

  /** What an act gives back is seen for the department of the decision: the one that was chosen stays. */
  const take = (next: EscalationView | null) => {
    if (next === null) return;
    setView((before) =>
      before
        ? {
            ...next,
            department: before.department,
            recipients: before.recipients,
            suggested: before.suggested,
            webhook: before.webhook,
          }
        : next,
    );
  };
  return {
    view,
    silent,
    choices,
    preview,
    busy,
    change: (changed) => setChoices((before) => before && { ...before, ...changed }),
    chooseDepartment: (department) => void load(department),
    run: async (act) => {
      setBusy(true);
      const reply = await act;
      setBusy(false);
      take(reply.view);
      return reply;
    },
    reload: () => void load(choices?.department ?? undefined),
  };
}
