/** Everything to show of a draft, built from the checks and the charter. Pure: the same in, the same out. */
import { articleFor } from '../../core/coach/articles';
import { type Moment, spokenNow } from '../../core/coach/half-typed';
import { withoutAgreed } from '../../core/coach/red-lines';
import { checkDraft } from '../../core/draft/check-draft';
import type { CheckId, Finding } from '../../core/draft/finding';
import type { ReplyStatusOfDraft } from '../../core/draft/reply-status';
import type { Settings } from '../../core/settings';
import type { DraftView, FindingView } from '../../messages/draft';
import { departmentName } from '../names';
import { replyView } from '../reply-view';
import type { Ruling } from '../rulings';
import { agreedText } from './agreed-text';
import { answeredOf, type DraftSubject } from './answers';
import { draftHouse } from './house';
import { insteadOf } from './instead';
import { decider, subjectNamed } from './owner';

export interface DraftFacts {
  readonly text: string;
  readonly cut: boolean;
  readonly moment: Moment;
  readonly subject: DraftSubject;
  readonly muted: readonly CheckId[];
  readonly settings: Pick<Settings, 'initials'>;
}

/** Longest piece quoted. */
const LONGEST = 80;
/** Checks of the whole, or of what is missing: no words of the draft show them. */
const WHOLE: ReadonlySet<CheckId> = new Set([
  'no_greeting',
  'no_signature',
  'hollow',
  'language',
  'stand_down',
  'too_long',
]);

export function draftView(facts: DraftFacts): DraftView {
  const { text, subject, muted, moment } = facts;
  const { ruling, answers, acting } = subject;
  const { context, status } = draftHouse(ruling, subject.brand);
  const answered = answeredOf(subject);
  const stands = text.trim() === '' ? null : status(text);
  const approved = stands?.status === 'approved' && !stands.freeWords;
  const template = (stands && agreedText(ruling, stands, text)) ?? subject.agreed ?? null;
  const check = (said: string) =>
    withoutAgreed(
      checkDraft({ text: said, answered, approved }, context),
      { text: said, answered, template },
      context,
    );
  const spoken = byRule(spokenNow(text, check, moment));
  const instead = insteadOf([...spoken.keys()], { ruling, answers, but: stands?.id ?? null });
  const known = { authorName: answers?.comment.author.name ?? null, initials: facts.settings.initials };
  return {
    findings: [...spoken].map(([rule, pieces]) => findingView(facts, rule, pieces, instead.of.get(rule))),
    muted: [...muted],
    reply: stands && replyOf(ruling, stands),
    replies: instead.offers.slice(0, 5).map((offer) => replyView(ruling.charter, offer, known)),
    advice: answers === null || answers.own ? null : answers.assessment.advice,
    lang: answers?.assessment.reading.lang ?? null,
    acting,
    cut: facts.cut,
  };
}

/** Red lines first, each rule once. */
function byRule(findings: readonly Finding[]): Map<CheckId, Finding[]> {
  const rules = new Map<CheckId, Finding[]>();
  const red = (one: Finding) => Number(one.severity !== 'red');
  for (const one of [...findings].sort((a, b) => red(a) - red(b))) {
    const pieces = rules.get(one.rule);
    if (pieces === undefined) rules.set(one.rule, [one]);
    else pieces.push(one);
  }
  return rules;
}

function findingView(
  { text, subject }: DraftFacts,
  rule: CheckId,
  pieces: readonly Finding[],
  instead: string | undefined,
): FindingView {
  const { charter } = subject.ruling;
  const spans = pieces.slice(0, 8).map(({ start, end }) => ({ start, end }));
  const words = WHOLE.has(rule)
    ? []
    : [...new Set(spans.map(({ start, end }) => quoted(text.slice(start, end))))];
  const closed = rule === 'forbidden_subject' ? subjectNamed(charter, words) : null;
  return {
    rule,
    severity: pieces[0]?.severity ?? 'advice',
    spans,
    words,
    note: closed?.reason || null,
    article: articleFor(charter, rule)?.title ?? null,
    department: departmentName(charter, decider(rule, subject, closed)),
    instead: instead ?? null,
  };
}

/** One line, cut between characters. */
function quoted(piece: string): string {
  const line = piece
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const signs = [...line];
  return (signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('').trimEnd()}…` : line).slice(0, 300);
}

function replyOf({ charter }: Ruling, stands: ReplyStatusOfDraft): NonNullable<DraftView['reply']> {
  const reply = charter.replies.find(({ id }) => id === stands.id);
  return {
    status: stands.status,
    title: reply?.title ?? null,
    department: reply ? departmentName(charter, reply.department) : null,
    lockedChanged: stands.lockedChanged.slice(0, 20),
  };
}
