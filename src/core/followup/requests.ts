/** What a comment asks for that the law gives a delay for. A pure reader of words: legal decides whether it applies. */
import { distance, sameSentence } from '../signals/context';
import { requests } from '../signals/lexicon/requests';
import { compileMatcher, type Hit, type Matcher } from '../signals/matcher';
import { fold } from '../text/fold';

export const requestKinds = ['right_of_reply', 'data_request'] as const;
export type RequestKind = (typeof requestKinds)[number];

const groups: Readonly<Record<RequestKind, readonly [cues: string, vetoes: string]>> = {
  right_of_reply: ['request.reply', 'request.reply.veto'],
  data_request: ['request.data', 'request.data.veto'],
};

/** A cue is not counted where a veto stands within this many characters, in the same sentence. */
const REACH = 24;
/** Words that every such request holds one of, folded: other texts are not searched at all. */
const WORTH =
  /droit|right|effac|repon|reply|respon|rectif|point|lcen|1881|2004|reglement|numerique|donnee|data|info|coordon|rgpd|gdpr|oubli|forgotten|erasure|access|opposition|traitement|prospection|profilage|correction|dsar|deletion|object/;

let matcher: Matcher | null = null;

/** Asked twice of each comment, by the rules and by the clocks: the last answer is kept. */
let last: { readonly text: string; readonly found: readonly RequestKind[] } | null = null;

export function requestsIn(text: string): readonly RequestKind[] {
  if (last?.text !== text) last = { text, found: read(text) };
  return last.found;
}

function read(text: string): RequestKind[] {
  const folded = fold(text).text;
  if (!WORTH.test(folded)) return [];
  matcher ??= compileMatcher(requests);
  const hits = matcher.find(folded);
  if (hits.length === 0) return [];
  const named = (name: string) => hits.filter(({ group }) => group.name === name);
  return requestKinds.filter((kind) => {
    const [cues, vetoes] = groups[kind].map(named);
    return (cues ?? []).some((cue) => !isVetoed(folded, cue, vetoes ?? []));
  });
}

function isVetoed(text: string, cue: Hit, vetoes: readonly Hit[]): boolean {
  return vetoes.some((veto) => distance(cue, veto) <= REACH && sameSentence(text, cue, veto));
}
