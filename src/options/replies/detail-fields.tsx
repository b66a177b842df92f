/** Where a reply is found, and what goes with it: subjects, acts, networks, words, links that are counted. */
import type { ComponentChildren } from 'preact';
import { actions } from '../../core/rules/action';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { labels } from '../../ui/labels';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { LinesField } from '../lines-field';
import type { TypedReply } from './typed-reply';

const types = ['public', 'private', 'crisis'] as const;
/** A charter may name networks that this version cannot read yet. */
const usual = [
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'youtube',
  'tiktok',
  'threads',
  'bluesky',
  'mastodon',
];

export function DetailFields(props: { typed: TypedReply; onChange: (patch: Partial<TypedReply>) => void }) {
  const { typed, onChange } = props;
  const words = useWords();
  const { charter } = useOptions();
  const t = words.replyForm;
  const named: Readonly<Record<string, string>> = labels(words).networks;
  const networks = [...new Set([...usual, ...typed.networks])];
  return (
    <>
      <div class="columns">
        <Field label={t.type}>
          {(facts) => (
            <select
              {...facts}
              name="type"
              value={typed.type}
              onChange={(e) =>
                onChange({ type: types.find((one) => one === e.currentTarget.value) ?? 'public' })
              }
            >
              {types.map((one) => (
                <option key={one} value={one}>
                  {t.types[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div>
          <label class="row">
            <input
              type="checkbox"
              name="tag-links"
              checked={typed.tagLinks}
              onChange={(e) => onChange({ tagLinks: e.currentTarget.checked })}
            />
            {t.tagLinks}
          </label>
          {charter.linkTagging === null ? <p class="soft small">{t.tagLinksNone}</p> : null}
        </div>
      </div>
      <Ticks
        title={t.topics}
        part="topics"
        none={t.everyTopic}
        choices={charter.topics.map(({ id, name }) => [id, name])}
        ticked={typed.topics}
        onChange={(topics) => onChange({ topics })}
      />
      <Ticks
        title={t.actions}
        part="actions"
        none={t.everyAction}
        choices={actions.map((one) => [one, words.actions[one]])}
        ticked={typed.actions}
        onChange={(ticked) => onChange({ actions: actions.filter((one) => ticked.includes(one)) })}
      />
      <Ticks
        title={t.networks}
        part="networks"
        none={t.everyNetwork}
        choices={networks.map((id) => [id, named[id] ?? id])}
        ticked={typed.networks}
        onChange={(ticked) => onChange({ networks: ticked })}
      />
      <div class="columns">
        <LinesField
          label={t.tags}
          hint={t.tagsHelp}
          value={typed.tags}
          onInput={(tags) => onChange({ tags })}
        />
        <LinesField
          label={t.situations}
          hint={t.situationsHelp}
          value={typed.situations}
          onInput={(situations) => onChange({ situations })}
        />
      </div>
    </>
  );
}

function Ticks(props: {
  title: string;
  part: string;
  /** Said where none is ticked. */
  none: string;
  choices: readonly (readonly [string, ComponentChildren])[];
  ticked: readonly string[];
  onChange: (ticked: string[]) => void;
}) {
  const { ticked } = props;
  const aside = ticked.length === 0 ? props.none : String(ticked.length);
  return (
    <Fold title={props.title} aside={aside} part={`reply-${props.part}`}>
      <div class="columns">
        {props.choices.map(([id, name]) => (
          <label class="row" key={id}>
            <input
              type="checkbox"
              name={props.part}
              value={id}
              checked={ticked.includes(id)}
              onChange={(e) =>
                props.onChange(e.currentTarget.checked ? [...ticked, id] : ticked.filter((one) => one !== id))
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </Fold>
  );
}
