/** Proposes a change to the charter: what, about which comment, why, by whom. It is kept here, and leaves from elsewhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../button';
import { useLanguage, useWords } from '../language';
import { Notice } from '../notice';
import { ExcerptField } from './excerpt-field';
import type { Kept, ProposePort, Start } from './port';
import { ProposedFields } from './proposed-fields';
import { askedOf, type MissingField, missingFrom, type Preset, type Typed, typedFrom } from './typed';
import { WhoFields } from './who-fields';

export interface ProposeFormProps {
  readonly port: ProposePort;
  readonly preset: Preset;
  /** Kept: the screen around may close the form. */
  readonly onKept?: () => void;
  readonly onCancel?: () => void;
  /** What the button says, where it is not « keep ». */
  readonly label?: string;
}

/** What each field needs. */
export interface Editing {
  readonly typed: Typed;
  readonly set: (patch: Partial<Typed>) => void;
  readonly errorOf: (field: MissingField) => string | null;
}

export function ProposeForm(props: ProposeFormProps) {
  const { port, preset } = props;
  const { proposals: words, common } = useWords();
  const language = useLanguage();
  const [start, setStart] = useState<Start | null | undefined>(undefined);
  const [typed, setTyped] = useState<Typed>(() => typedFrom(preset, null));
  const [missing, setMissing] = useState<readonly MissingField[]>([]);
  const [outcome, setOutcome] = useState<Kept | null>(null);
  const [busy, setBusy] = useState(false);
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    let here = true;
    void port.start().then((found) => {
      if (!here) return;
      setStart(found);
      const excerpt = found?.excerpt ?? '';
      // What was typed while it was asked for is kept.
      setTyped((now) => ({
        ...now,
        excerpt,
        attach: excerpt !== '',
        initials: now.initials || (found?.initials ?? ''),
      }));
    });
    return () => {
      here = false;
    };
  }, [port]);

  const editing: Editing = {
    typed,
    set: (patch) => {
      setTyped((now) => ({ ...now, ...patch }));
      setOutcome(null);
    },
    errorOf: (field) => (missing.includes(field) ? words.missing[field] : null),
  };
  const keep = async () => {
    const found = missingFrom(typed, preset);
    setMissing(found);
    if (found[0]) {
      root.current?.querySelector<HTMLElement>(`[name="propose-${found[0]}"]`)?.focus();
      return;
    }
    setBusy(true);
    const kept = await port.add(askedOf(typed, preset, language));
    setBusy(false);
    setOutcome(kept);
    if (kept !== 'kept') return;
    setTyped(typedFrom({ ...preset, text: '' }, start ?? null));
    props.onKept?.();
  };
  return (
    <form
      class="stack propose"
      data-part="propose"
      ref={root}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // Escape closes the frame around: not with something being written in it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      {missing.length > 0 ? (
        <Notice tone="alarm" role="alert" title={words.toCorrect(missing.length)}>
          <ul class="propose-missing">
            {missing.map((field) => (
              <li key={field}>{words.missing[field]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <ProposedFields editing={editing} preset={preset} />
      {start?.excerpt ? <ExcerptField editing={editing} /> : null}
      <WhoFields editing={editing} />
      <div class="row">
        <Button look="first" busy={busy} onPress={() => void keep()} part="propose-keep">
          {props.label ?? words.keep}
        </Button>
        {props.onCancel ? (
          <Button look="quiet" onPress={props.onCancel}>
            {common.cancel}
          </Button>
        ) : null}
      </div>
      <div role="status" data-part="propose-outcome">
        {outcome === null ? null : (
          <Notice tone={outcome === 'kept' ? 'good' : 'care'}>{words.outcomes[outcome]}</Notice>
        )}
      </div>
    </form>
  );
}
