/** One comment held against one charter. Same inputs, same assessment (P13): no clock, no chance, no memory. */
import type { JudgedComment } from '../comment';
import { hintsOf } from '../replies/hints';
import type { Reading } from '../signals/signal';
import { fold } from '../text/fold';
import type { Action, Advice, Priority } from './action';
import { adviceOf } from './advice';
import type { Assessment } from './assessment';
import type { CompiledCharter, CompiledRule } from './compile';
import { type Corrections, corrected, noCorrections, protectedSignals } from './corrections';
import type { Facts } from './facts';
import { influenceOf } from './influence';
import { lawfulAdvice } from './mandatory';
import { priorityOf } from './priority';

export interface AssessOptions {
  /** The user's calendar day, `2026-11-22`: expiry acts when a reply is offered. */
  readonly today: string;
  readonly corrections?: Corrections;
  /** False once the budget of replies to criticism is spent (P4); crisis mode suspends it. Left by default. */
  readonly budgetLeft?: boolean;
}

/** Queue class kept by a comment whose danger a correction denied: a quiet mark, never none. */
const QUIET: Priority = 12;

export function assess(
  comment: JudgedComment,
  compiled: CompiledCharter,
  reading: Reading,
  options: AssessOptions,
): Assessment {
  const { charter } = compiled;
  const fix = corrected(comment.text, reading, options.corrections ?? noCorrections);
  const influence = influenceOf(comment.counts, comment.page.baseline, charter.influence);
  const folded = fold(comment.text).text;
  const words = compiled.words.scan(folded);
  const topic = compiled.topics.of(folded, words);
  const facts: Facts = { comment, reading: fix.reading, influence, topic, words };
  const fired = firing(compiled, facts);
  const denied = fix.changed.some((id) => protectedSignals.includes(id) && reading.signals[id].on)
    ? firing(compiled, { ...facts, reading }).filter((one) => !fired.includes(one) && guards(one))
    : [];

  const rule = fired[0]?.rule ?? null;
  const action: Action = rule?.action ?? 'none';
  const owner = topic === null ? null : (compiled.topicById.get(topic) ?? null);
  const advice = adviceOf(action, rule === null ? null : lawfulAdvice(rule), {
    influential: influence.influential,
    budgetLeft: charter.crisisMode.on || (options.budgetLeft ?? true),
    own: comment.page.own,
    perimeter: owner?.perimeter ?? null,
  });
  const then = thenOf(action, fired);
  const priority = priorityOf(action, { reading: fix.reading, influential: influence.influential });
  // Ranked when asked for: of a page's comments most are only marked.
  let offered: readonly string[] | null = null;
  const quiet = denied.length > 0 && (priority === null || priority > QUIET);
  return {
    reading: fix.reading,
    influence,
    action,
    advice: quiet ? watched(advice) : advice,
    then,
    rule: rule?.id ?? null,
    priority: quiet ? QUIET : priority,
    department: rule === null ? null : (rule.department ?? owner?.owner ?? null),
    topic,
    fired: [...fired, ...denied].map((one) => one.rule.id),
    get replies() {
      offered ??= compiled.offers.offered(
        {
          action,
          then,
          topic,
          lang: fix.reading.lang,
          network: comment.page.network,
          text: comment.text,
          hints: hintsOf(fix.reading),
        },
        options.today,
      );
      return offered;
    },
    ...(fix.changed.length > 0 ? { corrected: fix.changed } : {}),
  };
}

function firing(compiled: CompiledCharter, facts: Facts): CompiledRule[] {
  return compiled.rules.filter((one) => one.test(facts) === true);
}

const guarded: readonly Action[] = ['care', 'report_illegal', 'escalate_safety', 'escalate_legal'];

/** Rules that a denied danger keeps in sight. */
function guards({ rule }: CompiledRule): boolean {
  return guarded.includes(rule.action);
}

function watched(advice: Advice | null): Advice {
  return advice === null || advice === 'leave' || advice === 'may_hide' ? 'watch' : advice;
}

/**
 * The act that follows: the rule's, else where the law or the author's case leaves one to do. Distress in an unlawful
 * text is cared for and then reported; personal data in a case to solve is put in private and then answered.
 */
function thenOf(action: Action, fired: readonly CompiledRule[]): Action | null {
  const chosen = fired[0]?.rule.then ?? null;
  if (chosen !== null) return chosen;
  const next = followers[action];
  return next !== undefined && fired.some((one) => one.rule.action === next) ? next : null;
}

const followers: Readonly<Partial<Record<Action, Action>>> = {
  care: 'report_illegal',
  mask_personal_data: 'answer',
};
