import { distance } from './context';
import type { Hit } from './matcher';
import type { Scan } from './scan';
import type { Say } from './score';

const BIAS = 1.9;
const MARK = 2.5;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly marks: string;
}

/** A question or a request that expects an answer from the brand; the sentence that asks most decides. */
export function question(scan: Scan): Say {
  const asks = scan.hits('question.form');
  const sure = scan.hits('question.sure');
  const openings = scan.hits('question.opening');
  const requests = scan.hits('question.request');
  const rhetoric = scan.hits('question.rhetorical', 'question.aside');
  let best = -BIAS;
  const asking: Sentence[] = [];
  for (const sentence of sentences(scan.text)) {
    const marked = sentence.marks.includes('?');
    const opened = openings.some(
      (hit) => isWithin(hit, sentence) && (marked || opens(scan.text, sentence, hit)),
    );
    const certain = anyWithin(sure, sentence);
    const form = certain || opened || anyWithin(asks, sentence);
    const request = anyWithin(requests, sentence);
    if (!marked && !form && !request) continue;
    let sum = -BIAS;
    if (marked) sum += MARK;
    if (form) sum += marked ? 1.4 : certain || opened || isEarly(asks, sentence) ? 2.3 : 1.4;
    if (request) sum += 2.6;
    if (rhetoric.some((hit) => isWithin(hit, sentence) || distance(hit, sentence) === 0)) sum -= 2.6;
    if (marked && /[?!]{2}/.test(sentence.marks)) sum -= 0.8;
    if (sum > 0) asking.push(sentence);
    best = Math.max(best, sum);
  }
  return { logit: best, evidence: scan.spans(asking) };
}

function isWithin(hit: Hit, { start, end }: Sentence): boolean {
  return hit.start >= start && hit.start < end;
}

function anyWithin(hits: readonly Hit[], sentence: Sentence): boolean {
  for (const hit of hits) if (isWithin(hit, sentence)) return true;
  return false;
}

/** Characters from a sentence's start in which a form of asking opens it. */
const EARLY = 40;

function isEarly(asks: readonly Hit[], sentence: Sentence): boolean {
  return asks.some((hit) => isWithin(hit, sentence) && hit.start - sentence.start <= EARLY);
}

/** True where nothing but a greeting or a name stands before the hit in its sentence. */
function opens(text: string, sentence: Sentence, hit: Hit): boolean {
  const before = text.slice(sentence.start, hit.start);
  return (
    /^\W*(?:(?:hi|hello|hey|ok|okay|so|and|but|please|also|sorry|guys|team|there|just|quick question|@[\w.]+)[\W]*){0,3}$/.test(
      before,
    ) || /[,:-] $/.test(before)
  );
}

const MOST_SENTENCES = 400;
const SENTENCE_END = /[.!?\n][.!?\n"')\s]{0,12}/g;

/** The sentences of a folded text, each with the marks that close it. */
function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  // `matchAll` would make a new pattern for each text, and run it uncompiled.
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match !== null; match = SENTENCE_END.exec(text)) {
    const to = match.index + match[0].length;
    // A dot inside "www.name.com" or "3.5" ends nothing.
    if (match[0] === '.' && to < text.length) continue;
    found.push({ start, end: to, marks: match[0] });
    start = to;
    if (found.length >= MOST_SENTENCES) return found;
  }
  if (start < text.length) found.push({ start, end: text.length, marks: '' });
  return found;
}
