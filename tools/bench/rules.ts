/** `npx tsx tools/bench/rules.ts`: what compiling a large charter and judging by it cost. */
import { readFileSync } from 'node:fs';
import { parseCharter } from '../../src/core/charter/parse';
import type { Charter } from '../../src/core/charter/schema';
import { type JudgedComment, unknownCounts } from '../../src/core/comment';
import { assess } from '../../src/core/rules/assess';
import { compileCharter } from '../../src/core/rules/compile';
import { readText } from '../../src/core/signals';
import { digest } from '../../src/platform/digest';
import { patternEngine } from '../../src/platform/patterns';
import { defaultCharter } from '../lib/load-charter';
import { calibrate, middle } from './calibrate';
import { largeCharter, word } from './charter/large';
import { type BenchReport, isMain, print } from './report';

/** Ratios to the calibration loop, with room over what was measured; the loop takes about 10 ms on a desk machine. */
const COMPILE_LIMIT = 20;
const ASSESS_LIMIT = 0.025;

const said = [
  'Bonjour, mon train de 7h12 est encore en retard, qui rembourse mon abonnement ?',
  'Merci à toute l’équipe, service parfait ce matin !',
  'Honteux. Troisième fois que je perds mon bagage et personne ne répond au téléphone, vous vous moquez de nous.',
  'lol',
  'Hi, is the 8am bus running tomorrow? I could not find it in the app.',
  'Super photo, on dirait la côte en hiver 😍😍',
  'Je passe chez le concurrent, au moins là-bas on me parle correctement, et mon avocat vous écrira.',
  'C’est à quelle heure la fête ?',
];

const comments: readonly JudgedComment[] = Array.from({ length: 2_000 }, (_, at) => ({
  text: `${said[at % said.length]} ${word(at * 37)} ${at}`,
  lang: null,
  kind: 'comment',
  counts: { ...unknownCounts, reactions: at % 30 },
  author: { name: null, handle: null, verified: null },
  page: { network: 'x', own: true, baseline: { median: 2, mad: 1 } },
  answered: null,
}));

/** Milliseconds, medians. */
interface Cost {
  readonly compile: number;
  /** The first time: its patterns are made, in a worker by and by. */
  readonly fresh: number;
  readonly read: number;
  /** Reading and assessment together. */
  readonly whole: number;
}

function cost(charter: Charter): Cost {
  const compiling: number[] = [];
  const first = performance.now();
  let compiled = compileCharter(charter, { digest, patterns: patternEngine() });
  const fresh = performance.now() - first;
  for (let turn = 0; turn < 5; turn += 1) {
    const started = performance.now();
    compiled = compileCharter(charter, { digest, patterns: patternEngine() });
    compiling.push(performance.now() - started);
  }
  const judge = (comment: JudgedComment) =>
    assess(comment, compiled, readText(comment.text), { today: '2026-06-15' });
  return {
    compile: middle(compiling),
    fresh,
    read: each((comment) => readText(comment.text)),
    whole: each(judge),
  };
}

/** Median over all comments, warmed up. */
function each(work: (comment: JudgedComment) => unknown): number {
  comments.slice(0, 300).forEach(work);
  return middle(
    comments.map((comment) => {
      const started = performance.now();
      work(comment);
      return performance.now() - started;
    }),
  );
}

const micro = (milliseconds: number) => (milliseconds * 1_000).toFixed(0);

export function run(): BenchReport {
  const parsed = parseCharter(readFileSync(defaultCharter, 'utf8'), { patterns: patternEngine() });
  if (!parsed.ok) throw new Error('the default charter is not valid');
  const loop = calibrate();
  const usual = cost(largeCharter(parsed.charter, 300, 3_000));
  const large = cost(largeCharter(parsed.charter, 2_000, 10_000));
  const regular = cost(largeCharter(parsed.charter, 300, 3_000, 'patterns'));
  const line = (what: string, { compile, fresh, read, whole }: Cost) =>
    `${what}: compiled in ${compile.toFixed(1)} ms (${(compile / loop).toFixed(2)} loops), the first time ${fresh.toFixed(0)} ms, ` +
    `assessment ${micro(whole)} µs median (${(whole / loop).toFixed(4)} loops), reading ${micro(read)} of it`;
  return {
    name: 'rules',
    ok: [usual, regular].every(
      ({ compile, whole }) => compile / loop <= COMPILE_LIMIT && whole / loop <= ASSESS_LIMIT,
    ),
    lines: [
      `calibration loop ${loop.toFixed(1)} ms`,
      line('300 rules, 3,000 words', usual),
      line('300 rules, 3,000 regular expressions', regular),
      line('2,000 rules, 10,000 words', large),
    ],
  };
}

if (isMain(import.meta.filename)) print(run());
