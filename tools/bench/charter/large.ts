/** A charter as large as a house may make it: invented rules and words, the same at every run. */
import type { Charter } from '../../../src/core/charter/schema';
import type { Rule } from '../../../src/core/charter/schema/rule';
import { actions } from '../../../src/core/rules/action';
import { signalIds } from '../../../src/core/signals/signal';

const syllables = ['ra', 'to', 'li', 'men', 'cou', 'per', 'dé', 'vin', 'sol', 'gar', 'bus', 'nef'];

/** Invented words and phrases, some with wildcards; the same at every run. */
export function word(n: number): string {
  const part = (k: number) => syllables[Math.floor(n / 12 ** k) % 12] ?? '';
  const plain = `${part(0)}${part(1)}${part(2)}${part(3)}`;
  const shapes = [
    plain,
    plain,
    plain,
    `${plain}*`,
    `*${plain}`,
    `${plain} ${part(1)}${part(0)}`,
    `${plain} de ${part(2)}`,
  ];
  return shapes[n % shapes.length] ?? plain;
}

/** Invented regular expressions, as an admin writes them: a whole word, a number after a word, a choice of words. */
function pattern(n: number): string {
  const plain = (k: number) => word(k).replaceAll('*', '');
  const shapes = [
    `\\b${plain(n)}s?\\b`,
    `${plain(n)}\\s+n°?\\s*\\d{2,4}`,
    `(${plain(n)}|${plain(n + 7)})\\s+(de|du|des)\\s+\\w+`,
    `${plain(n)}.*${plain(n + 5)}`,
  ];
  return shapes[n % shapes.length] ?? plain(n);
}

/** What a rule looks for: one list of words, or so many regular expressions. */
export type Looked = 'words' | 'patterns';

/** The charter with so many rules, and so many words and wildcards, or regular expressions, spread over them. */
export function largeCharter(base: Charter, rules: number, words: number, looked: Looked = 'words'): Charter {
  const share = Math.ceil(words / rules);
  const more = Array.from({ length: rules - base.rules.length }, (_, at): Rule => {
    const list = Array.from({ length: share }, (_one, k) => word(at * share + k));
    const found: Rule['when'] =
      looked === 'words'
        ? { kind: 'words', words: list }
        : {
            kind: 'any',
            of: list.map((_one, k) => ({ kind: 'pattern' as const, pattern: pattern(at * share + k) })),
          };
    const signal = signalIds[at % signalIds.length] ?? 'negative';
    return {
      ...(base.rules[0] as Rule),
      id: `large-${at}`,
      name: `Règle ${at}`,
      action: actions[at % actions.length] ?? 'none',
      when: {
        kind: 'all',
        of: [found, { kind: 'any', of: [{ kind: 'signal', signal }, { kind: 'own_case' }] }],
      },
    };
  });
  return { ...base, rules: [...base.rules, ...more] };
}
