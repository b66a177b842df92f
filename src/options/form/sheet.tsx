/** A form over one record or part of the charter: its fields, its draft, its button, and what came of it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Change, Problem } from '../../messages/charter';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { useDraft } from '../drafts/use-draft';
import { useSaving } from '../save-bar';
import { recordOf, typedOf } from './codec';
import { DraftLine } from './draft-line';
import { isAt, sentenceFor, toldOf } from './errors';
import { Fields } from './fields';
import { fieldId, pathWithin } from './problems';
import type { FieldSpec, Typed } from './spec';
import { Summary } from './summary';

export interface SheetProps {
  /** Names the form and its record, and its draft: `topics/late-train`. */
  readonly form: string;
  readonly fields: readonly FieldSpec[];
  /** What the charter says; fields that the form does not show stay as they are. */
  readonly record: object;
  /** The change that a save asks for; what was typed may be anything, and the charter's door judges it. */
  readonly change: (record: object) => Change;
  /** Where the record stands in the message and in the charter: `put.record`, `topics[3]`. */
  readonly under: readonly string[];
  /** A path inside the record, where the form shows it under another field. */
  readonly shownAt?: ((inner: string, record: object) => string) | undefined;
  /** Beginnings of the fields that what is typed makes pointless. */
  readonly hidden?: ((typed: Typed) => readonly string[]) | undefined;
  readonly save?: string | undefined;
  readonly onSaved?: (() => void) | undefined;
  readonly onCancel?: (() => void) | undefined;
  /** Shown between the fields and the button, of what is typed. */
  readonly beside?: ((record: object, typed: Typed) => preact.ComponentChildren) | undefined;
}

export function Sheet(props: SheetProps) {
  const words = useWords();
  const readOnly = useReadOnly();
  const { charter } = useOptions();
  const { form, fields, record, under } = props;
  const now = useMemo(() => typedOf(fields, record), [fields, record]);
  const draft = useDraft<Typed>(form, now, charter.revision);
  /** Another one once the typing is given up: editors that keep their own keys begin anew. */
  const [life, setLife] = useState(0);
  const saving = useSaving(draft.revision ?? charter.revision);
  const unseen = props.hidden?.(draft.typed) ?? [];
  const seen = fields.filter(({ at }) => !unseen.some((start) => at.startsWith(start)));
  const idAt = (path: string) => fieldId(form, path);
  const made = () => recordOf(fields, draft.typed, record);
  const problems = saving.problems.map((one) =>
    shown(one, under, (inner) => props.shownAt?.(inner, made()) ?? inner),
  );
  const told = toldOf(problems, under, fields, words);
  /** What was typed when it was refused. */
  const refused = useRef<Typed>(draft.typed);
  const errorAt = (path: string, spec: FieldSpec): string | null => {
    // Its places move as it is edited: what was wrong at one of them is no word on what stands there now.
    const composed = fields.some(({ at, kind }) => at === spec.at && kind === 'composed');
    if (composed && refused.current[spec.at] !== draft.typed[spec.at]) return null;
    const problem = problems.find((one) => {
      const inner = pathWithin(one.path, under);
      return inner !== null && isAt(inner, path, spec);
    });
    return problem === undefined ? null : sentenceFor(problem, spec, words);
  };
  const kept = () => {
    draft.forget();
    props.onSaved?.();
  };
  const save = async () => {
    refused.current = draft.typed;
    if (await saving.save(props.change(made()))) kept();
  };
  const done = useRef(kept);
  done.current = kept;
  const settled = isKept(saving.outcome);
  useEffect(() => {
    // Saved by the answer to a conflict, beside this form's own button.
    if (settled) done.current();
  }, [settled]);
  return (
    <div class="stack" data-form={form}>
      <Fields
        key={life}
        form={form}
        fields={seen}
        typed={draft.typed}
        errorAt={errorAt}
        idAt={idAt}
        onType={(at, value) => draft.put({ [at]: value })}
      />
      {props.beside?.(made(), draft.typed)}
      {readOnly ? null : (
        <div class="save-bar">
          <div class="row">
            <Button look="first" part="save" busy={saving.busy} onPress={() => void save()}>
              {props.save ?? words.options.save}
            </Button>
            {props.onCancel ? (
              <Button
                look="quiet"
                part="cancel"
                onPress={() => {
                  draft.forget();
                  props.onCancel?.();
                }}
              >
                {words.options.cancel}
              </Button>
            ) : null}
          </div>
          <DraftLine
            draft={{
              ...draft,
              forget: () => {
                draft.forget();
                setLife(life + 1);
              },
            }}
          />
          <Summary saving={saving} told={told} idAt={idAt} />
        </div>
      )}
    </div>
  );
}

/** The same refusal, where the form shows what it is about. */
function shown(problem: Problem, under: readonly string[], at: (inner: string) => string): Problem {
  const inner = pathWithin(problem.path, under);
  return inner === null || inner === '' ? problem : { ...problem, path: `${under[0]}.${at(inner)}` };
}

const isKept = (outcome: string | null) => outcome === 'saved' || outcome === 'merged';
