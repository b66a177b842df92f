/** Everything to show of one comment, built from the assessment and the charter. Pure: the same in, the same out. */
import { alertAt } from '../core/care/alert';
import { dangersOf } from '../core/care/dangers';
import { emergencyNumbers } from '../core/care/emergency';
import type { WallTime } from '../core/care/hours';
import type { Charter } from '../core/charter/schema';
import type { PageFacts, SocialComment } from '../core/comment';
import type { ClockKind } from '../core/followup/clock';
import { wakingOf } from '../core/followup/woken';
import { hintsOf } from '../core/replies/hints';
import { isStarter, mayInsert } from '../core/replies/offer';
import type { Standing } from '../core/replies/standing';
import { type Assessment, markOf } from '../core/rules/assessment';
import { recalled } from '../core/rules/memory';
import type { Settings } from '../core/settings';
import { signalIds } from '../core/signals/signal';
import type { ClockView } from '../messages/clocks';
import type { ActingView, DecisionView, Guidance } from '../messages/views';
import { ENGINE } from './engine';
import { crisisView } from './follow-charter/source';
import { departmentName, topicName } from './names';
import { replyView } from './reply-view';
import type { Ruling } from './rulings';

export interface GuidanceFacts {
  readonly key: string;
  readonly comment: SocialComment;
  readonly page: PageFacts;
  readonly answered: boolean | null;
  readonly answeredBy: string | null;
  readonly reopened: boolean | null;
  readonly acting: ActingView;
  readonly assessment: Assessment;
  readonly ruling: Ruling;
  readonly settings: Pick<Settings, 'initials'>;
  readonly decision: DecisionView | null;
  /** Delays of the law on this comment, and those that the user may start. */
  readonly clocks?: readonly ClockView[];
  readonly mayStart?: readonly ClockKind[];
  /** Replies inserted or copied in the comment's thread lately, by id. */
  readonly used?: ReadonlySet<string>;
  /** The CM's own wall clock, for who is on call. */
  readonly at?: WallTime;
}

/** Starters shown at once: they are a way to approval, not an offer. */
const MOST_STARTERS = 6;
/** More than these are not read. */
const MOST_REPLIES = 5;

export function guidanceOf(facts: GuidanceFacts): Guidance {
  const { comment, page, assessment, ruling, decision } = facts;
  const { charter } = ruling;
  const woken = decision && wakingOf(decision.act, decision.counts, comment.counts);
  const { kind, author, text, timeText, permalink, counts, truncated } = comment;
  const crisis = crisisView(charter);
  return {
    key: facts.key,
    comment: { kind, author, text, timeText: short(timeText), permalink, counts, truncated },
    lang: assessment.reading.lang,
    sentiment: assessment.reading.sentiment.label,
    verdict: {
      mark: markOf(assessment),
      priority: assessment.priority,
      action: assessment.action,
      advice: assessment.advice,
      department: departmentName(charter, assessment.department),
      decided: decision?.act ?? null,
      ...(woken ? { woken } : {}),
    },
    follows: assessment.then,
    signals: signalsOf(assessment),
    influence: { ...assessment.influence, sample: page.baseline?.size ?? null },
    answered: facts.answered,
    answeredBy: facts.answeredBy,
    reopened: facts.reopened,
    acting: facts.acting,
    ownPage: page.own,
    topic: topicName(charter, assessment.topic),
    rule: ruleOf(ruling, assessment.rule),
    fired: firedOf(ruling, assessment),
    replies: offersOf(facts, (standing) => mayInsert(standing, page.network), MOST_REPLIES),
    starters: offersOf(facts, isStarter, MOST_STARTERS),
    basis: {
      charter: charter.title,
      revision: charter.revision,
      engine: ENGINE,
      corrections: ruling.corrections.size,
    },
    decision,
    ...dangerOf(facts),
    ...recallsOf(facts),
    ...(crisis ? { crisis } : {}),
    ...(facts.clocks ? { clocks: [...facts.clocks] } : {}),
    ...(facts.mayStart ? { mayStart: [...facts.mayStart] } : {}),
  };
}

/** A person in danger: the numbers to give, and whom to call. */
function dangerOf({ comment, assessment, ruling, at }: GuidanceFacts) {
  const dangers = dangersOf(comment.text, assessment);
  const { numbers, sure } = emergencyNumbers(ruling.charter, dangers);
  if (dangers.length === 0) return { emergency: [] };
  return {
    emergency: numbers.map(({ number, label, service }) => ({ number, label, ...(service && { service }) })),
    danger: {
      kinds: [...dangers],
      sure,
      alert: at ? alertAt(ruling.charter, at, assessment.department) : [],
    },
  };
}

/** What was said in past crises that the comment brings back (P15). */
function recallsOf({ comment, ruling: { charter, compiled } }: GuidanceFacts): Pick<Guidance, 'recalls'> {
  const crises = recalled(comment.text, compiled);
  if (crises.length === 0) return {};
  return {
    recalls: crises.map(({ name, said, from, until, department }) => ({
      name,
      said,
      from,
      until,
      department: departmentName(charter, department),
    })),
  };
}

const short = (text: string | null) => (text === null ? null : text.slice(0, 300));

/** Those that are on, and those that a correction turned off: it must be seen to be undone. */
function signalsOf({ reading, corrected = [] }: Assessment): Guidance['signals'] {
  return signalIds
    .filter((id) => reading.signals[id].on || corrected.includes(id))
    .map((id) => {
      const { score, evidence } = reading.signals[id];
      return {
        id,
        score,
        evidence: evidence.map((span) => ({ ...span })),
        corrected: corrected.includes(id),
      };
    });
}

function findRule(ruling: Ruling, id: string) {
  return ruling.compiled.rules.find(({ rule }) => rule.id === id)?.rule ?? null;
}

function ruleOf(ruling: Ruling, id: string | null): Guidance['rule'] {
  const rule = id === null ? null : findRule(ruling, id);
  if (rule === null) return null;
  const { name, guidance, doNot, consequence } = rule;
  return {
    id: rule.id,
    name,
    guidance,
    do: rule.do,
    doNot,
    consequence,
    article: articleOf(ruling.charter, rule.article),
  };
}

function articleOf(charter: Charter, id: string | null): NonNullable<Guidance['rule']>['article'] {
  const article = charter.articles.find((one) => one.id === id);
  if (!article) return null;
  const { title, text, source } = article;
  return { title, text, source: source.title, link: source.link };
}

function firedOf(ruling: Ruling, { fired }: Assessment): Guidance['fired'] {
  return fired
    .map((id) => findRule(ruling, id))
    .filter((rule) => rule !== null)
    .map(({ id, name, action }) => ({ id, name, action }));
}

function offersOf(
  { assessment, page, comment, ruling, settings, used }: GuidanceFacts,
  wanted: (standing: Standing) => boolean,
  most: number,
): Guidance['replies'] {
  const { action, then, topic, reading } = assessment;
  const occasion = {
    action,
    then,
    topic,
    lang: reading.lang,
    network: page.network,
    text: comment.text,
    hints: hintsOf(reading),
    ...(used && { used }),
  };
  return ruling.compiled.offers
    .suited(occasion, ruling.day, wanted)
    .slice(0, most)
    .map((offer) =>
      replyView(ruling.charter, offer, { authorName: comment.author.name, initials: settings.initials }),
    );
}
