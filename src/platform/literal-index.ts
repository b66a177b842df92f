/** Which of many literals a text holds: one pass over it, whatever their number. */
import { foldForLiterals, LEAST_LITERAL } from './pattern-words';

export interface LiteralIndex {
  /** Of three characters at least, folded. @param owner whose literal it is */
  add(literal: string, owner: number): void;
  /** Those with a literal in the text. */
  owners(text: string): ReadonlySet<number>;
}

export function literalIndex(): LiteralIndex {
  /** By their first characters. */
  const starts = new Map<string, { readonly literal: string; readonly owners: number[] }[]>();
  return {
    add(literal, owner) {
      const start = literal.slice(0, LEAST_LITERAL);
      const there = starts.get(start) ?? [];
      const same = there.find((one) => one.literal === literal);
      if (same) same.owners.push(owner);
      else there.push({ literal, owners: [owner] });
      starts.set(start, there);
    },
    owners(text) {
      const found = new Set<number>();
      const folded = foldForLiterals(text);
      for (let at = 0; at + LEAST_LITERAL <= folded.length; at += 1) {
        for (const { literal, owners } of starts.get(folded.slice(at, at + LEAST_LITERAL)) ?? []) {
          if (folded.startsWith(literal, at)) for (const owner of owners) found.add(owner);
        }
      }
      return found;
    },
  };
}
