/**
 * `npm run bench replies`: how often the right approved reply is among the first three for labelled comments
 * (`corpus/replies/`), and what ranking 2,000 replies costs. With `REPLIES_LONG=1` each miss is named; texts never are.
 */
import { calibrate } from './calibrate';
import { type Chosen, choose } from './replies/chosen';
import { rankingCost } from './replies/ranking';
import { labelledSet } from './replies/sets';
import { type BenchReport, isMain, print } from './report';

/** In calibration loops, of about 10 ms on a desk machine: 5 ms, and as much again for noise. */
const RANKING_LIMIT = 1;

const share = (part: number, whole: number) => (whole === 0 ? '—' : (part / whole).toFixed(3));

function linesOf(name: string, chosen: readonly Chosen[]): string[] {
  const within = (places: number, list = chosen) =>
    list.filter(({ place }) => place !== null && place <= places).length;
  const of = (lang: string) => chosen.filter(({ row }) => row.lang === lang);
  const byLanguage = (['fr', 'en'] as const).map(
    (lang) => `${lang} ${share(within(3, of(lang)), of(lang).length)}`,
  );
  return [
    `${name}: right in the first three ${share(within(3), chosen.length)} (${within(3)} of ${chosen.length}; ` +
      `${byLanguage.join(', ')}), first ${share(within(1), chosen.length)}, offered at all ${share(within(12), chosen.length)}`,
  ];
}

/** Comments that no reply answers: the fewer are offered one, the better. */
function idleOf(name: string, chosen: readonly Chosen[]): string[] {
  const idle = chosen.filter(({ row }) => row.replies.length === 0);
  if (idle.length === 0) return [];
  const spared = idle.filter(({ offered }) => offered.length === 0).length;
  return [`${name}: nothing offered where no reply fits ${spared} of ${idle.length}`];
}

function missesOf(chosen: readonly Chosen[]): string[] {
  return chosen
    .filter(({ place }) => (place ?? 9) > 3)
    .map(
      ({ row, action, then, topic, offered, place }) =>
        `  ${row.id} ${row.replies.join('/')} at ${place ?? '-'}; ${action}${then ? ` then ${then}` : ''}, ${topic}: ${offered.slice(0, 4).join(' ')}`,
    );
}

export function run(): BenchReport {
  const lines: string[] = [];
  for (const name of ['first', 'second', 'third', 'fourth', 'fifth']) {
    const chosen = choose(labelledSet(name));
    if (chosen.length === 0) continue;
    const answered = chosen.filter(({ row }) => row.replies.length > 0);
    lines.push(...linesOf(name, answered), ...idleOf(name, chosen));
    if (process.env.REPLIES_LONG) lines.push(...missesOf(answered));
  }
  const loop = calibrate();
  const { ready, slice, median, worst } = rankingCost(labelledSet('first'));
  lines.push(
    `ranking 2,000 replies: ${median.toFixed(2)} ms median (${(median / loop).toFixed(3)} loops of ${loop.toFixed(1)} ms), ` +
      `slowest ${worst.toFixed(1)} ms; made ready in ${ready.toFixed(0)} ms, no longer than ${slice.toFixed(0)} ms at a time`,
  );
  return { name: 'replies', ok: median / loop <= RANKING_LIMIT, lines };
}

if (isMain(import.meta.filename)) print(run());
