/** Parameters added to a reply's links, so that clicks on them can be counted (ROE). */

/**
 * Adds what each https link of the text does not have yet, before its fragment. Punctuation that ends the sentence
 * stays outside the link. Linear.
 * @param parameters names and values that need no escaping (the schema allows no other).
 */
export function tagLinks(text: string, parameters: Readonly<Record<string, string>>): string {
  return text.replace(/https:\/\/[^\s<>"«»]+/g, (found) => {
    const tail = trailing(found);
    return withParameters(found.slice(0, found.length - tail), parameters) + found.slice(found.length - tail);
  });
}

function trailing(link: string): number {
  let count = 0;
  while (count < link.length && ".,;:!?)]’'".includes(link[link.length - 1 - count] ?? ' ')) count += 1;
  return count;
}

function withParameters(link: string, parameters: Readonly<Record<string, string>>): string {
  const hash = link.indexOf('#');
  const [base, fragment] = hash < 0 ? [link, ''] : [link.slice(0, hash), link.slice(hash)];
  const present = new Set(
    base.includes('?')
      ? base
          .slice(base.indexOf('?') + 1)
          .split('&')
          .map((pair) => pair.split('=')[0])
      : [],
  );
  const added = Object.keys(parameters)
    .sort()
    .filter((name) => !present.has(name))
    .map((name) => `${name}=${parameters[name]}`);
  if (added.length === 0) return link;
  return `${base}${base.includes('?') ? '&' : '?'}${added.join('&')}${fragment}`;
}
