/** What the draft coach is taught from: our drafts, and sentences written for it, each as the features of its sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { DraftContext } from '../../src/core/draft/context';
import {
  placed,
  type SentenceFeatures,
  sentenceFeatures,
  type WholeFeatures,
  wholeFeatures,
} from '../../src/core/draft/learned/features';
import { type WeighedHead, weighedHeads } from '../../src/core/draft/learned/heads';
import { sentencesOf } from '../../src/core/draft/learned/sentences';
import { settingsOf } from '../../src/core/draft/learned/setting';
import { kinds, scaleOf, wholeScales } from '../../src/core/draft/learned/weigh';
import { type Wording, wordingOf } from '../../src/core/draft/learned/wording';
import { type DraftPage, draftPage } from '../../src/core/draft/page';
import { fold } from '../../src/core/text/fold';
import { type DraftRow, draftsFolder, ownDrafts } from '../bench/draft/rows';
import { root } from '../root';

export interface Sentence {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

export interface Example {
  /** The brand; empty for a sentence written by itself, which is never held out. */
  readonly brand: string;
  readonly sentences: readonly Sentence[];
  /** Of the whole draft. */
  readonly wording: Wording;
  readonly labels: ReadonlySet<WeighedHead>;
}

/**
 * What stands in fewer sentences than this takes part in the fit, where it explains what is peculiar to one sentence, and
 * is left out of the result: it is hardly met again.
 */
const LEAST_OFTEN: Readonly<Record<string, number>> = {
  stem: 2,
  pair: 3,
  idea: 1,
  ideaPair: 2,
  turn: 1,
  whole: 3,
  asked: 3,
};

/** Gives features their numbers, so that weights can lie in one array. */
export class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #often = new Map<string, number>();

  count(names: readonly string[]): void {
    for (const name of names) this.#often.set(name, (this.#often.get(name) ?? 0) + 1);
  }

  isKept(name: string): boolean {
    return (this.#often.get(name) ?? 0) >= (LEAST_OFTEN[name.slice(0, name.indexOf(':'))] ?? 1);
  }

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.#numbers.set(name, number);
      this.names.push(name);
    }
    return number;
  }
}

interface Read {
  readonly brand: string;
  readonly sentences: readonly SentenceFeatures[];
  /** Of a whole draft; a sentence by itself has no company. */
  readonly company: WholeFeatures | null;
  readonly wording: Wording;
  readonly labels: ReadonlySet<WeighedHead>;
}

/** Names of a sentence's features with what each kind counts: the kind, a colon, and what it is (for ideas, its place). */
function namesOf(read: SentenceFeatures): (readonly [string, number])[] {
  return [
    ...[...read.stems].map((stem) => [`stem:${stem}`, kinds.stem] as const),
    ...[...read.pairs].map((pair) => [`pair:${pair}`, kinds.pair] as const),
    ...read.ideas.map((idea) => [`idea:${idea}`, kinds.idea] as const),
    ...[...read.ideaPairs].map((pair) => [`ideaPair:${pair}`, kinds.ideaPair] as const),
    ...read.turns.map((turn) => [`turn:${turn}`, kinds.turn] as const),
  ];
}

/** The company a sentence is in, as features of its own. */
function companyNames(company: WholeFeatures | null): (readonly [string, number])[] {
  if (company === null) return [];
  const scales = wholeScales(company);
  return (['whole', 'asked'] as const).flatMap((kind) =>
    [...company[kind]].map((stem) => [`${kind}:${stem}`, scales[kind]] as const),
  );
}

function numbered(
  read: SentenceFeatures,
  company: readonly (readonly [string, number])[],
  numbering: Numbering,
): Sentence {
  const scale = scaleOf(read);
  const own = namesOf(read).map(([name, value]) => [name, value * scale] as const);
  const named = [...own, ...company];
  return {
    features: Int32Array.from(named, ([name]) => numbering.of(name)),
    values: Float32Array.from(named, ([, value]) => value),
  };
}

/** As the coach reads them, where they stand included, and their company. */
function readSentences(page: DraftPage): Pick<Read, 'sentences' | 'company' | 'wording'> {
  const sentences = sentencesOf(page);
  const around = settingsOf(page, sentences);
  const read = sentences.map(({ start, end }) => sentenceFeatures(page.text.slice(start, end)));
  return {
    sentences: read.map((one, at) => placed(one, around[at] ?? [])),
    company: wholeFeatures(read, page.asked.text),
    wording: wordingOf(page.text),
  };
}

function readDraft(row: DraftRow): Read {
  const page = draftPage(row.draft, row.context, row.answered);
  return {
    brand: row.id.replace(/-\d+$/, ''),
    ...readSentences(page),
    labels: new Set(weighedHeads.filter((head) => row.labels.has(head))),
  };
}

const isHead = (name: string): name is WeighedHead => (weighedHeads as readonly string[]).includes(name);

/** `corpus/drafts/sentences/*.tsv`: a check's name or `-`, a tab, a sentence. */
function writtenSentences(): Read[] {
  const folder = path.join(draftsFolder, 'sentences');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => {
      const [label = '-', text = ''] = line.split('\t');
      const labels = new Set(label.split('+').filter(isHead));
      const folded = fold(text).text;
      return {
        brand: '',
        sentences: [sentenceFeatures(folded)],
        company: null,
        wording: wordingOf(folded),
        labels,
      };
    });
}

/** Blanks of a reply that ships, as anything. */
const BLANK = /\{\{[a-z0-9_]+\}\}/g;

/** The replies that ship, sentence by sentence: what several departments would put their name to is none of these. */
function shippedReplies(): Read[] {
  const folder = path.join(root, 'src/charters');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => shipped.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))).replies)
    .flatMap(({ variants }) => variants.map(({ text }) => text.replace(BLANK, 'Camille')));
  return [...new Set(texts)].sort().map((text) => {
    return { brand: '', ...readSentences(draftPage(text, anyHouse, null)), labels: new Set() };
  });
}

const shipped = z.object({
  replies: z.array(z.object({ variants: z.array(z.object({ text: z.string() })) })),
});
const anyHouse: DraftContext = {
  brand: 'Calbrune',
  handles: [],
  competitors: [],
  forbidden: [],
  address: 'vous',
  greeting: true,
  signature: null,
  ownContacts: [],
};

/** All of them, in a fixed order. */
export function examples(more: readonly DraftRow[] = []): {
  readonly all: readonly Example[];
  readonly numbering: Numbering;
} {
  const read = [...[...ownDrafts(), ...more].map(readDraft), ...writtenSentences(), ...shippedReplies()];
  const numbering = new Numbering();
  for (const { sentences, company } of read) {
    for (const one of sentences) numbering.count(namesOf(one).map(([name]) => name));
    numbering.count(companyNames(company).map(([name]) => name));
  }
  const all = read.map(({ brand, sentences, company, wording, labels }) => {
    const around = companyNames(company);
    return { brand, labels, wording, sentences: sentences.map((one) => numbered(one, around, numbering)) };
  });
  return { all, numbering };
}
