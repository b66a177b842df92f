/** Parameters added to a reply's links, so that clicks on them can be counted (ROE). */
import type { Charter } from '../charter/schema';
import type { Reply } from '../charter/schema/reply';

/** Parameters by name; none needs escaping (the schema allows no other). */
export type LinkParameters = Readonly<Record<string, string>>;

/** What is added to a text, before the character at `at`. */
export interface Addition {
  readonly at: number;
  readonly text: string;
}

/** What the charter adds to the links of this reply; null where it adds nothing. */
export function linkParameters(
  charter: Pick<Charter, 'linkTagging'>,
  reply: Pick<Reply, 'tagLinks'>,
): LinkParameters | null {
  return reply.tagLinks ? (charter.linkTagging?.parameters ?? null) : null;
}

/**
 * What each https link of the text lacks, before its fragment, in order. Punctuation that ends the sentence stays
 * outside the link. Linear.
 */
export function linkAdditions(text: string, parameters: LinkParameters): readonly Addition[] {
  return [...text.matchAll(/https:\/\/[^\s<>"«»]+/g)].flatMap((match): Addition[] => {
    const link = match[0].slice(0, match[0].length - trailing(match[0]));
    const hash = link.indexOf('#');
    const base = hash < 0 ? link : link.slice(0, hash);
    const added = missingFrom(base, parameters);
    return added === '' ? [] : [{ at: match.index + base.length, text: added }];
  });
}

/** The text with those additions. */
export function tagLinks(text: string, parameters: LinkParameters): string {
  let made = '';
  let from = 0;
  for (const { at, text: added } of linkAdditions(text, parameters)) {
    made += text.slice(from, at) + added;
    from = at;
  }
  return made + text.slice(from);
}

function trailing(link: string): number {
  let count = 0;
  while (count < link.length && ".,;:!?)]’'".includes(link[link.length - 1 - count] ?? ' ')) count += 1;
  return count;
}

function missingFrom(base: string, parameters: LinkParameters): string {
  const query = base.indexOf('?');
  const present = new Set(
    query < 0
      ? []
      : base
          .slice(query + 1)
          .split('&')
          .map((pair) => pair.split('=')[0]),
  );
  const added = Object.keys(parameters)
    .sort()
    .filter((name) => !present.has(name))
    .map((name) => `${name}=${parameters[name]}`);
  return added.length === 0 ? '' : `${query < 0 ? '?' : '&'}${added.join('&')}`;
}
