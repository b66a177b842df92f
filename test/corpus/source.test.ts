/** Our own labelled comments keep to their columns, to known values, and to the order of the actions. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Action, actions } from '../../src/core/rules/action';
import { sentiments, signalIds } from '../../src/core/signals/signal';
import { fold } from '../../src/core/text/fold';
import { root } from '../../tools/root';
import { type CorpusLine, parseRow, readCorpus } from '../../tools/train/corpus';
import { evaluationFiles, evaluationTexts } from '../../tools/train/outside';

const languages = ['fr', 'en', 'es', 'it', 'de', 'nl', 'pt', 'mixed'];
/** In order: the first that is labelled decides the action. */
const precedence: readonly (readonly [string, Action])[] = [
  ['distress', 'care'],
  ['illegal', 'report_illegal'],
  ['spam', 'ignore_spam'],
  ['safety', 'escalate_safety'],
  ['legal_threat', 'escalate_legal'],
  ['press', 'handover_press'],
  ['personal_data', 'mask_personal_data'],
  ['purchase_intent', 'handover_sales'],
  ['question', 'answer'],
];
/** At least so many that are, and as many that look like it and are not. */
const quotas: Readonly<Record<string, number>> = {
  distress: 200,
  illegal: 200,
  legal_threat: 200,
  safety: 200,
  press: 200,
  spam: 200,
};

/** The actions that the labels leave open; one alone wherever a signal decides. */
function allowed(labels: ReadonlySet<string>): readonly Action[] {
  const decided = precedence.find(([label]) => labels.has(label));
  if (decided !== undefined) return [decided[1]];
  const insults: Action[] = labels.has('insult') ? ['do_not_feed'] : [];
  if (labels.has('negative')) return ['answer', 'answer_if_influencer', ...insults];
  if (labels.has('boycott') || labels.has('insult')) return ['answer_if_influencer', ...insults];
  return labels.has('praise') ? ['thank'] : ['none', 'answer'];
}

/** The labels a line is a hard negative for. */
function hardFor({ hard }: CorpusLine): string[] {
  const match = /^HN ([a-z_+]+)(?::|$)/.exec(hard);
  return match?.[1]?.split('+') ?? [];
}

let lines: CorpusLine[];
beforeAll(() => {
  lines = readCorpus();
});
const idsOf = (some: readonly CorpusLine[]) => some.map(({ id }) => id);

describe('a row', () => {
  it('is refused with its place where it has not seven columns, or names something unknown', () => {
    expect(() => parseRow('fr\tfood\t-', 'a.tsv:3')).toThrow('a.tsv:3: 3 columns');
    expect(() => parseRow('fr\tfood\tanger\tneutral\tnone\t-\tx', 'a.tsv:4')).toThrow('unknown value anger');
    expect(() => parseRow('fr\tfood\t-\tneutral\tshout\t-\tx', 'a.tsv:5')).toThrow('unknown value shout');
  });
});

describe('the corpus', () => {
  it('has at least 4,000 comments, in known languages, none empty', () => {
    expect(lines.length).toBeGreaterThanOrEqual(4_000);
    expect(idsOf(lines.filter(({ lang }) => !languages.includes(lang)))).toEqual([]);
    expect(idsOf(lines.filter(({ text }) => text.trim() === ''))).toEqual([]);
    expect(new Set(lines.map(({ sector }) => sector)).size).toBe(14);
  });

  it('has sentiments, actions and labels of the closed lists, all of them used', () => {
    expect(new Set(lines.map(({ sentiment }) => sentiment))).toEqual(new Set(sentiments));
    expect(new Set(lines.map(({ action }) => action))).toEqual(new Set(actions));
    expect(new Set(lines.flatMap(({ labels }) => [...labels]))).toEqual(new Set(signalIds));
  });

  it('gives each comment the action that its labels ask for', () => {
    const wrong = lines.filter(({ labels, action }) => !allowed(labels).includes(action as Action));
    expect(idsOf(wrong)).toEqual([]);
  });

  it('calls nothing negative in sentiment that is not in its labels', () => {
    const wrong = lines.filter(
      ({ sentiment, labels }) => sentiment === 'negative' && !labels.has('negative'),
    );
    expect(idsOf(wrong)).toEqual([]);
    const unsaid = lines.filter(
      ({ sentiment, labels }) => labels.has('negative') && !labels.has('praise') && sentiment !== 'negative',
    );
    expect(idsOf(unsaid)).toEqual([]);
  });

  it('names hard negatives of known labels, false in the line', () => {
    const known: readonly string[] = signalIds;
    const wrong = lines.filter((line) =>
      hardFor(line).some((one) => !known.includes(one) || line.labels.has(one)),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  it('says nothing twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, text } of lines) {
      const folded = fold(text).text;
      const first = seen.get(folded);
      if (first === undefined) seen.set(folded, id);
      else twice.push(`${id} = ${first}`);
    }
    expect(twice).toEqual([]);
  });

  it('has enough of what is rare and severe, and of what only looks like it', () => {
    const counts = Object.entries(quotas).map(([label, wanted]) => {
      const positive = lines.filter(({ labels }) => labels.has(label)).length;
      const hard = lines.filter((line) => hardFor(line).includes(label)).length;
      process.stdout.write(`corpus, ${label}: ${positive} positive, ${hard} hard negative\n`);
      return { label, enough: positive >= wanted && hard >= wanted };
    });
    expect(counts.filter(({ enough }) => !enough)).toEqual([]);
  });

  const shared = path.join(root, '../shared/data');
  const absent = evaluationFiles.filter((name) => !existsSync(path.join(shared, name)));
  it.skipIf(absent.length > 0)(
    `holds no line of an evaluation file${absent.length > 0 ? ' (they are not beside this checkout)' : ''}`,
    () => {
      const held = evaluationTexts(shared);
      expect(held.size).toBeGreaterThan(5_000);
      expect(idsOf(lines.filter(({ text }) => held.has(fold(text).text)))).toEqual([]);
    },
  );
});
