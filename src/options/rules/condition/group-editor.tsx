/** A condition composed by choosing: lines joined by « et » or « ou », each of which may be denied, or be a group itself. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Condition } from '../../../core/charter/schema/condition';
import { Button } from '../../../ui/button';
import { useWords } from '../../../ui/language';
import { without } from '../../form/row-moves';
import { begun } from './kinds';
import { LeafEditor } from './leaf-editor';
import { useLineNames } from './line-names';
import { conditionOf, type Group, isGroup, type Line, lineOf } from './parts';

export interface GroupEditorProps {
  readonly group: Group;
  readonly onPut: (group: Group) => void;
  readonly disabled: boolean;
  /** The refusal of a part of the rule's condition, by its path in it. */
  readonly errorAt: (path: string) => string | null;
  /** Where this group's lines stand: `of`, `of[1].of.of`. */
  readonly path: string;
  readonly depth: number;
}

/** Groups inside groups beyond this are for files: nobody reads them. */
const DEEPEST = 3;

export function GroupEditor(props: GroupEditorProps) {
  const { group, onPut, disabled, path, depth } = props;
  const { ruleEditor: t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState<{ line: Condition; at: number } | null>(null);
  const goTo = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (goTo.current === null) return;
    root.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = null;
  });
  const names = useLineNames(group.of.length);
  const put = (of: readonly Condition[]) => onPut({ ...group, of: [...of] });
  const change = (at: number, line: Line) =>
    put(group.of.map((one, index) => (index === at ? conditionOf(line) : one)));
  const add = (one: Condition) => {
    setGone(null);
    names.added(group.of.length);
    goTo.current = `:scope > ol > [data-line="${group.of.length}"] select`;
    put([...group.of, one]);
  };
  const remove = (at: number) => {
    setGone({ line: group.of[at] as Condition, at });
    names.removed(at);
    goTo.current = ':scope > .row > [data-part=line-back]';
    put(without(group.of, at));
  };
  return (
    <div class="condition-group" ref={root}>
      <label class="row">
        <span class="unseen">{t.join}</span>
        <select
          name="join"
          class="short"
          value={group.kind}
          disabled={disabled}
          onChange={(event) => onPut({ ...group, kind: event.currentTarget.value === 'any' ? 'any' : 'all' })}
        >
          <option value="all">{t.all}</option>
          <option value="any">{t.any}</option>
        </select>
      </label>
      <ol class="condition-lines">
        {group.of.map((one, at) => {
          const line = lineOf(one);
          const here = one.kind === 'not' ? `${path}[${at}].of` : `${path}[${at}]`;
          return (
            <li key={names.of(at)} data-line={at} class="condition-line">
              {at === 0 ? null : <span class="joint soft small">{t.joints[group.kind]}</span>}
              <div class="row condition-row">
                <label class="row">
                  <span class="unseen">{t.sense}</span>
                  <select
                    name="denied"
                    class="short"
                    value={line.denied ? 'not' : ''}
                    disabled={disabled}
                    onChange={(event) => change(at, { ...line, denied: event.currentTarget.value === 'not' })}
                  >
                    <option value="">{t.if}</option>
                    <option value="not">{t.unless}</option>
                  </select>
                </label>
                {isGroup(line.what) ? (
                  <GroupEditor
                    {...props}
                    group={line.what}
                    path={`${here}.of`}
                    depth={depth + 1}
                    onPut={(what) => change(at, { ...line, what })}
                  />
                ) : (
                  <LeafEditor
                    leaf={line.what}
                    disabled={disabled}
                    error={(field) => props.errorAt(`${here}.${field}`)}
                    onPut={(what) => change(at, { ...line, what })}
                  />
                )}
                {disabled || group.of.length < 2 ? null : (
                  <Button
                    small
                    look="quiet"
                    part="line-remove"
                    label={t.removeLine(at + 1)}
                    onPress={() => remove(at)}
                  >
                    {t.remove}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {disabled ? null : (
        <div class="row">
          <Button small part="line-add" onPress={() => add(begun.signal.blank)}>
            {t.addLine}
          </Button>
          {depth < DEEPEST ? (
            <Button
              small
              look="quiet"
              part="group-add"
              onPress={() =>
                add({
                  kind: group.kind === 'all' ? 'any' : 'all',
                  of: [begun.signal.blank, begun.words.blank],
                })
              }
            >
              {t.addGroup}
            </Button>
          ) : null}
          {gone ? (
            <Button
              small
              part="line-back"
              onPress={() => {
                names.added(gone.at);
                put([...group.of.slice(0, gone.at), gone.line, ...group.of.slice(gone.at)]);
                setGone(null);
              }}
            >
              {t.putLineBack}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
