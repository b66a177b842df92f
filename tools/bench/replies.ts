/**
 * `npm run bench replies`: how often the right approved reply is among the first three for labelled comments
 * (`corpus/replies/`), and what ranking 2,000 replies costs. With `REPLIES_LONG=1` each miss is named; texts never are.
 */
import { type Chosen, choose } from './replies/chosen';
import { labelledSet } from './replies/sets';
import { type BenchReport, isMain, print } from './report';

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

export function run(): BenchReport {
  const lines: string[] = [];
  for (const name of ['first', 'second', 'third']) {
    const rows = labelledSet(name);
    if (rows.length === 0) continue;
    const chosen = choose(rows);
    lines.push(...linesOf(name, chosen));
    if (process.env.REPLIES_LONG) {
      for (const { row, action, then, topic, offered, place } of chosen.filter(
        ({ place }) => (place ?? 9) > 3,
      ))
        lines.push(
          `  ${row.id} ${row.replies.join('/')} at ${place ?? '-'}; ${action}${then ? ` then ${then}` : ''}, ${topic}: ${offered.slice(0, 4).join(' ')}`,
        );
    }
  }
  return { name: 'replies', ok: true, lines };
}

if (isMain(import.meta.filename)) print(run());
