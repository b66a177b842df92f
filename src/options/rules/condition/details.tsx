/** The details of each kind of condition. Total: a new kind does not compile until it can be filled in. */
import { counterNames, facetNames } from '../../../core/charter/schema/condition';
import { commentKinds, networkIds } from '../../../core/comment';
import { requestKinds } from '../../../core/followup/requests';
import { sentiments, signalIds } from '../../../core/signals/signal';
import { wordFor } from '../../../ui/labels';
import { useWords } from '../../../ui/language';
import { useOptions } from '../../context';
import { Chosen, Figure, type Given, Several, TypedLine, TypedWords } from './inputs';
import type { LeafEditorProps } from './leaf-editor';

export function LeafDetails({ leaf, disabled, error, onPut }: LeafEditorProps) {
  const words = useWords();
  const { charter } = useOptions();
  const { ruleEditor: t, options } = words;
  const c = options.conditions;
  const field = (name: string, label: string): Given => ({ name, label, disabled, error: error(name) });
  switch (leaf.kind) {
    case 'signal':
      return (
        <>
          <Chosen
            {...field('signal', t.details.signal)}
            value={leaf.signal}
            choices={signalIds.map((id) => [id, words.signals[id]])}
            onPut={(signal) => onPut({ ...leaf, signal })}
          />
          <Figure
            {...field('atLeast', t.details.sureness)}
            value={leaf.atLeast === undefined ? null : leaf.atLeast * 100}
            optional={t.details.asUsual}
            onPut={(percent) => {
              const { atLeast: _, ...plain } = leaf;
              onPut(percent === null ? plain : { ...plain, atLeast: percent / 100 });
            }}
          />
        </>
      );
    case 'facet':
      return (
        <>
          <Chosen
            {...field('facet', t.details.facet)}
            value={leaf.facet}
            choices={facetNames.map((id) => [id, c.facets[id]])}
            onPut={(facet) => onPut({ ...leaf, facet })}
          />
          <Chosen
            {...field('signal', t.details.within)}
            value={leaf.signal}
            choices={signalIds.map((id) => [id, words.signals[id]])}
            onPut={(signal) => onPut({ ...leaf, signal })}
          />
        </>
      );
    case 'sentiment':
      return (
        <Chosen
          {...field('is', t.details.sentiment)}
          value={leaf.is}
          choices={sentiments.map((id) => [id, words.sentiments[id]])}
          onPut={(is) => onPut({ ...leaf, is })}
        />
      );
    case 'influence':
      return (
        <Figure
          {...field('atLeast', t.details.times)}
          value={leaf.atLeast}
          after={t.details.timesThePage}
          onPut={(atLeast) => onPut({ ...leaf, atLeast: atLeast ?? Number.NaN })}
        />
      );
    case 'counter':
      return (
        <>
          <Chosen
            {...field('counter', t.details.counter)}
            value={leaf.counter}
            choices={counterNames.map((id) => [id, c.counters[id]])}
            onPut={(counter) => onPut({ ...leaf, counter })}
          />
          <Figure
            {...field('atLeast', t.details.least)}
            value={leaf.atLeast}
            onPut={(atLeast) => onPut({ ...leaf, atLeast: atLeast ?? Number.NaN })}
          />
        </>
      );
    case 'words':
      return (
        <TypedWords
          {...field('words', t.details.words)}
          hint={words.editor.wordsHelp}
          value={leaf.words}
          onPut={(list) => onPut({ ...leaf, words: list })}
        />
      );
    case 'pattern':
      return (
        <TypedLine
          {...field('pattern', t.details.pattern)}
          hint={t.details.patternHelp}
          value={leaf.pattern}
          onPut={(pattern) => onPut({ ...leaf, pattern })}
        />
      );
    case 'request':
      return (
        <Chosen
          {...field('request', t.details.request)}
          value={leaf.request}
          choices={requestKinds.map((id) => [id, words.clocks.kinds[id]])}
          onPut={(request) => onPut({ ...leaf, request })}
        />
      );
    case 'topic':
      return (
        <Chosen
          {...field('topic', t.details.topic)}
          value={leaf.topic}
          choices={charter.topics.map(({ id, name }) => [id, name])}
          none={t.details.chooseTopic}
          onPut={(topic) => onPut({ ...leaf, topic })}
        />
      );
    case 'language':
      return (
        <TypedLine
          {...field('is', t.details.languages)}
          hint={t.details.languagesHelp}
          value={leaf.is.join(' ')}
          onPut={(typed) =>
            onPut({
              ...leaf,
              is: typed
                .toLowerCase()
                .split(/[\s,;]+/)
                .filter((one) => one),
            })
          }
        />
      );
    case 'network':
      return (
        <Several
          {...field('is', t.details.networks)}
          value={leaf.is}
          choices={[...new Set([...networkIds, ...leaf.is])].map((id) => [id, wordFor(words.networks, id)])}
          onPut={(is) => onPut({ ...leaf, is })}
        />
      );
    case 'comment_kind':
      return (
        <Several
          {...field('is', t.details.kinds)}
          value={leaf.is}
          choices={commentKinds.map((id) => [id, c.kinds[id]])}
          onPut={(is) => onPut({ ...leaf, is })}
        />
      );
    case 'own_page':
    case 'answered':
      return (
        <Chosen
          {...field('is', t.details.either)}
          value={leaf.is ? 'yes' : 'no'}
          choices={[
            ['yes', leaf.kind === 'answered' ? c.answered : c.own_page],
            ['no', leaf.kind === 'answered' ? c.not_answered : c.foreign_page],
          ]}
          onPut={(is) => onPut({ ...leaf, is: is === 'yes' })}
        />
      );
    case 'own_case':
    case 'influential':
    case 'competitor':
    case 'verified':
      return null;
    default:
      return leaf satisfies never;
  }
}
