/**
 * One report, ready to be written in either language: what it holds, and what is still missing. Built from a dossier and
 * from what the user says; it draws no conclusion of law, and names the facts with the hash of the dossier that proves them.
 */
import type { NetworkId } from '../comment';
import type { Dossier } from '../dossier/dossier';
import type { NoticeCategory } from './category';
import { type Law, lawsFor } from './law';
import { isComplete, type Person, plainLine } from './person';
import {
  authorityRoute,
  emergencyNumbersOf,
  type NoticeKind,
  platformRoute,
  policeRoute,
  type Route,
} from './route';

export interface NoticeRequest {
  readonly kind: NoticeKind;
  readonly category: NoticeCategory;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The user's own words: why it should be looked at. */
  readonly reasons: string;
  /** Who reports; null where they did not say. */
  readonly person: Person | null;
  /** The user declares in good faith that it is accurate and complete. */
  readonly goodFaith: boolean;
}

export const missingParts = ['address', 'reasons', 'person', 'good_faith'] as const;
export type MissingPart = (typeof missingParts)[number];

export interface Notice {
  readonly kind: NoticeKind;
  readonly category: NoticeCategory;
  readonly country: string;
  readonly network: NetworkId | null;
  readonly route: Route;
  readonly laws: readonly Law[];
  readonly emergency: readonly string[];
  readonly reasons: string;
  /** Null where nobody has to be named, or nobody is. */
  readonly person: Person | null;
  readonly goodFaith: boolean;
  /** The exact place of the content; null where only the page around it is known. */
  readonly permalink: string | null;
  readonly page: string;
  readonly author: { readonly name: string | null; readonly handle: string | null };
  /** Of at most `MOST_QUOTED` characters; `cut` where more was said. */
  readonly quote: { readonly text: string; readonly cut: boolean };
  /** ISO instants; the painted time as the page had it. */
  readonly times: {
    readonly posted: string | null;
    readonly painted: string | null;
    readonly seen: string;
    readonly taken: string;
  };
  readonly sha256: string;
  readonly missing: readonly MissingPart[];
}

export const MOST_QUOTED = 3_000;
export const MOST_REASONS = 2_000;
/** Fewer characters explain nothing to who reads a thousand reports a day. */
export const LEAST_REASONS = 15;

/** Characters that nobody sees; emoji are joined by one of them. */
const hidden = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Several lines, nothing in them hidden, at most so many characters. */
function plainText(text: string, most: number): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(hidden, '');
  return [...lines].slice(0, most).join('').trim();
}

function routeOf({ kind, category, country }: NoticeRequest, network: NetworkId | null): Route {
  if (kind === 'platform') return platformRoute(network, country);
  return (kind === 'authority' ? authorityRoute(country, category) : null) ?? policeRoute(country);
}

/**
 * Regulation (EU) 2022/2065, article 16(2)(c): who reports is not asked for their name in cases of child sexual abuse; the
 * authorities do not ask for it either.
 */
export function needsPerson({ kind, category }: Pick<NoticeRequest, 'kind' | 'category'>): boolean {
  return kind === 'platform' && category !== 'minors';
}

export function noticeOf(dossier: Pick<Dossier, 'parts' | 'sha256'>, request: NoticeRequest): Notice {
  const { kind, category, country, goodFaith } = request;
  const { source, author, text, times } = dossier.parts;
  const { network, permalink, url } = source.value;
  const reasons = plainText(request.reasons, MOST_REASONS);
  const person =
    request.person !== null && isComplete(request.person)
      ? { name: plainLine(request.person.name), email: plainLine(request.person.email) }
      : null;
  const needed: Readonly<Record<MissingPart, boolean>> = {
    address: permalink === null && !/^https:\/\//i.test(url),
    reasons: [...reasons].length < LEAST_REASONS,
    person: needsPerson(request) && person === null,
    good_faith: kind === 'platform' && !goodFaith,
  };
  const said = plainText(text.value.text, Number.POSITIVE_INFINITY);
  return {
    kind,
    category,
    country,
    network,
    route: routeOf(request, network),
    laws: lawsFor(country, category),
    emergency: emergencyNumbersOf(country),
    reasons,
    person,
    goodFaith,
    permalink: permalink && plainLine(permalink),
    page: plainLine(url),
    author: {
      name: author.value.name && plainLine(author.value.name),
      handle: author.value.handle && plainLine(author.value.handle),
    },
    quote: {
      text: [...said].slice(0, MOST_QUOTED).join(''),
      cut: [...said].length > MOST_QUOTED || text.value.truncated,
    },
    times: times.value,
    sha256: dossier.sha256,
    missing: missingParts.filter((part) => needed[part]),
  };
}
