/** Parameters added to links whose clicks are counted (ROE). */
import { useMemo } from 'preact/hooks';
import type { Charter } from '../../core/charter/schema';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';

interface Tagging {
  readonly on: boolean;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** As rows, for a list has an order that can be shown. */
export function taggingOf(linkTagging: Charter['linkTagging']): Tagging {
  const parameters = Object.entries(linkTagging?.parameters ?? {}).map(([name, value]) => ({ name, value }));
  return { on: linkTagging !== null, parameters };
}

export function linkTaggingOf({ on, parameters }: Tagging): Charter['linkTagging'] {
  if (!on) return null;
  const named = new Map<string, string>();
  for (const { name, value } of parameters) {
    // A name that is there twice is refused, not swallowed: no name may hold a space.
    named.set(named.has(name) ? `${name} ` : name, value);
  }
  return { parameters: Object.fromEntries(named) };
}

export function LinkForm() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.privacy;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'on', kind: 'tick', words: t.linksOn },
      {
        at: 'parameters',
        kind: 'rows',
        fields: [
          { at: 'name', kind: 'line', words: t.parameter },
          { at: 'value', kind: 'line', words: t.value },
        ],
        blank: { name: '', value: '' },
        row: ({ name }, at) => t.parameterRow(typeof name === 'string' ? name : '', at + 1),
        add: t.addParameter,
        none: t.noParameter,
        words: t.parameters,
      },
    ],
    [t],
  );
  const record = useMemo(() => taggingOf(charter.linkTagging), [charter.linkTagging]);
  return (
    <section class="sheet stack" aria-labelledby="links">
      <h2 id="links">{t.links}</h2>
      <p class="soft">{t.linksIntro}</p>
      <PartForm
        part="link_tagging"
        record={record}
        fields={fields}
        value={linkTaggingOf}
        path="linkTagging"
        shownAt={parameterPath}
      />
    </section>
  );
}

/** The charter keeps parameters by name; the form shows them as rows. */
function parameterPath(inner: string, { parameters }: Tagging): string {
  const asked = inner.slice('parameters.'.length);
  const at = parameters.findLastIndex(({ name }) => name === asked.trimEnd());
  if (at < 0) return inner;
  return /^[a-z_]{1,40}$/.test(asked) ? `parameters[${at}].value` : `parameters[${at}].name`;
}
