/** From a charter to something that can be held against thousands of comments. */
import type { Charter } from '../charter/schema';
import type { Rule } from '../charter/schema/rule';
import type { Topic } from '../charter/schema/topic';
import { type OfferIndex, type OfferOptions, offerIndex } from '../replies/offer';
import { actions } from './action';
import { compileCondition } from './conditions';
import type { Test } from './facts';
import { mandatoryRules } from './mandatory';
import type { CrisisWords } from './memory';
import { isRefused, type LinearPattern, type PatternEngine } from './pattern';
import { type TopicIndex, topicIndex } from './topic';
import { WordIndex } from './words';

export interface CompiledRule {
  readonly rule: Rule;
  readonly test: Test;
}

/** A rule whose pattern is not run, and the reason; its other conditions still work. */
export interface RefusedPattern {
  readonly rule: string;
  readonly pattern: string;
  readonly reason: 'pattern_refused' | 'pattern_engine_missing';
  /** In the engine's own words; empty where there is none. */
  readonly detail: string;
}

export interface CompiledCharter {
  readonly charter: Charter;
  /** Those that are on, the engine's own included, in order of precedence. */
  readonly rules: readonly CompiledRule[];
  readonly words: WordIndex;
  /** Past crises (P15), with the words that recall them. */
  readonly crises: readonly CrisisWords[];
  readonly topics: TopicIndex;
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly offers: OfferIndex;
  readonly refused: readonly RefusedPattern[];
}

export interface CompileOptions extends OfferOptions {
  /** Without it patterns are refused: the native engine can take exponential time. */
  readonly patterns?: PatternEngine;
}

/** Compiles a charter that passed `parseCharter`. Never throws for one that did. */
export function compileCharter(charter: Charter, options: CompileOptions): CompiledCharter {
  const words = new WordIndex();
  const group = (list: readonly string[]) => words.add(list).group;
  const competitors = group(charter.brands.flatMap((brand) => brand.competitors));
  const refused: RefusedPattern[] = [];
  const compileRule = (rule: Rule): CompiledRule => {
    const pattern = (source: string) => compilePattern(rule.id, source, options.patterns, refused);
    return { rule, test: compileCondition(rule.when, { group, pattern, competitors }) };
  };
  const rules = byPrecedence([...mandatoryRules(charter), ...charter.rules].filter((rule) => rule.on));
  return {
    charter,
    rules: rules.map(compileRule),
    words,
    crises: charter.crises.map((crisis) => ({ crisis, group: group(crisis.words) })),
    topics: topicIndex(charter.topics, group),
    topicById: new Map(charter.topics.map((topic) => [topic.id, topic])),
    offers: offerIndex(charter, options),
    refused,
  };
}

/** The action's rank first, then the charter's own order. */
function byPrecedence(rules: readonly Rule[]): Rule[] {
  const rank = new Map(actions.map((action, at) => [action, at]));
  return [...rules].sort((a, b) => (rank.get(a.action) ?? 0) - (rank.get(b.action) ?? 0));
}

function compilePattern(
  rule: string,
  pattern: string,
  engine: PatternEngine | undefined,
  refused: RefusedPattern[],
): LinearPattern | null {
  if (engine === undefined) {
    refused.push({ rule, pattern, reason: 'pattern_engine_missing', detail: '' });
    return null;
  }
  const made = engine(pattern);
  if (!isRefused(made)) return made;
  refused.push({ rule, pattern, reason: 'pattern_refused', detail: made.error });
  return null;
}
