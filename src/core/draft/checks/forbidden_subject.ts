import type { Span } from '../../text/span';
import type { DraftPage } from '../page';
import type { Check, Shown } from './check';
import {
  type ClosedSubject,
  firstTold,
  seasonRegExp,
  stem,
  subjectsOf,
  wordEnd,
  wordRegExp,
} from './closed-subject';

const MOST_SUBJECTS = 500;

/**
 * A closed subject named or plainly meant: what it is about and what happened there, in one sentence. Where a sentence only
 * comes back to something of the kind, it may be meant.
 */
export const forbiddenSubject: Check = (page) => {
  const subjects = page.context.forbidden.slice(0, MOST_SUBJECTS).map(subjectsOf);
  const plain = subjects.flatMap((readings) =>
    readings
      .flatMap(
        (subject) =>
          raised(page, subject) ??
          since(page, subject) ??
          answered(page, subject) ??
          takenUp(page, subject) ??
          [],
      )
      .slice(0, 1),
  );
  return [...plain, ...meant(page, subjects.flat())];
};

/** What may be meant: by its season, by what it comes back to, by a word that points at what the comment speaks of, or by its name. */
function meant(page: DraftPage, subjects: readonly ClosedSubject[]): Shown[] {
  const found = new Set<RegExp>();
  const echoes = page.hits('forbidden.echo');
  const points = page.hits('forbidden.point');
  const grave = subjects.some(({ event }) => event !== null) ? page.spans(page.hits('forbidden.grave')) : [];
  const spans = subjects.flatMap((subject) => {
    const { told, words } = subject;
    if (told === null) return [];
    const season = seasonRegExp(subject);
    const asked =
      firstTold(told, page.asked.text) !== null &&
      words.some((word) => wordRegExp(word).test(page.asked.text));
    const meant = [
      ...(season === null
        ? []
        : around(page, told, [...page.text.matchAll(new RegExp(season, 'g'))].map(spanOf))),
      // Subjects of a kind are told by the same words.
      ...(found.has(told) ? [] : around(page, told, echoes)),
      ...(asked ? page.spans(points) : []),
      ...namesOf(page, subject),
    ];
    found.add(told);
    return meant;
  });
  return [...grave, ...spans].map((span) => ({ ...span, likely: true }));
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** From each place to the event that its sentence tells, or back; none where it tells none. */
function around(page: DraftPage, told: RegExp, places: readonly Span[]): Span[] {
  return places.flatMap((place) => {
    const { start, end } = page.sentence(place.start);
    const event = firstTold(told, page.text.slice(start, end));
    if (event === null) return [];
    const at = start + event.index;
    const to = wordEnd(page.text, at + event[0].length);
    return page.span(Math.min(place.start, at), Math.max(place.end, to)) ?? [];
  });
}

/** Where the comment tells the whole of it, whose it is and what happened, whatever the draft says of what happened is about that. */
function takenUp(page: DraftPage, subject: ClosedSubject): Span | null {
  const match = subject.event !== null && isAsked(page, subject) ? firstTold(subject.event, page.text) : null;
  return match === null ? null : page.span(match.index, wordEnd(page.text, match.index + match[0].length));
}

/** The comment names the subject and tells what happened. */
function isAsked({ asked }: DraftPage, { words, told }: ClosedSubject): boolean {
  return (
    told !== null &&
    firstTold(told, asked.text) !== null &&
    words.every((word) => wordRegExp(word).test(asked.text))
  );
}

/** Its names by themselves, where the comment tells the rest. */
function namesOf(page: DraftPage, subject: ClosedSubject): Span[] {
  if (!isAsked(page, subject)) return [];
  const named = subject.words.map((word) => wordRegExp(word).exec(page.text));
  const [first] = named;
  if (first === null || first === undefined || named.includes(null)) return [];
  return [page.span(first.index, wordEnd(page.text, first.index)) ?? []].flat();
}

/** The event told by its own words, where the comment names whose it is: « il a été dérobé » under « où est le triptyque ? ». */
function answered(page: DraftPage, { words, told }: ClosedSubject): Span | null {
  if (told === null || !words.every((word) => wordRegExp(word).test(page.asked.text))) return null;
  const match = firstTold(told, page.text);
  return match === null ? null : page.span(match.index, wordEnd(page.text, match.index + match[0].length));
}

/** « depuis Vernay, nous… »: a place by itself after a word of time, which no journey follows, is what happened there. */
function since(page: DraftPage, { words, event }: ClosedSubject): Span | null {
  if (event === null || words.length !== 1) return null;
  const place = new RegExp(
    `(?<![a-z])(?:depuis|apres|since|after|avant|before) ${words[0]}(?:,? (?:nous|on|chaque|tout|toute|tous|rien|plus|we|every|all|everyone|nothing|no one|none|you|things)(?![a-z])| (?:et|and) )`,
  ).exec(page.text);
  return place === null ? null : page.span(place.index, place.index + place[0].trimEnd().length);
}

function raised(page: DraftPage, { words, event }: ClosedSubject): Span | null {
  const { text } = page.folded;
  const first = stem(words[0] as string);
  const wanted = words.map(wordRegExp);
  let at = text.indexOf(first);
  while (at >= 0) {
    if (at > 0 && /[a-z0-9]/.test(text[at - 1] as string)) {
      at = text.indexOf(first, at + 1);
      continue;
    }
    const { start, end } = page.sentence(at);
    const sentence = text.slice(start, end);
    const happened = event === null ? null : firstTold(event, sentence);
    if ((event === null || happened !== null) && wanted.every((word) => word.test(sentence))) {
      const from = Math.min(at, happened === null ? at : start + happened.index);
      const to = happened === null ? 0 : start + happened.index + happened[0].length;
      return page.span(from, Math.max(wordEnd(text, at), to));
    }
    // A sentence is looked at once.
    at = text.indexOf(first, Math.max(at + 1, end));
  }
  return null;
}
