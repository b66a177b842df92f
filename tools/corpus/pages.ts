/** The generated passages of `corpus/README.md`, between `<!-- NAME -->` and `<!-- /NAME -->`. */
import { type AgreementRow, agreementCounts, agreementRows, type Hands } from './agreement';
import { type Counts, countsOf, type Tally } from './counts';
import { NEAR } from './nearness';
import { table } from './table';

const number = (value: number) => value.toLocaleString('en-GB');
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const list = (tallies: readonly Tally[]) =>
  tallies.map(([name, count]) => `${name} ${number(count)}`).join(', ');

function countsPassage(counts: Counts): string {
  const { comments, signals, by, nearDuplicates, openings } = counts;
  return [
    `${number(comments)} comments.`,
    '',
    ...table([
      ['signal', 'true', 'hard negatives'],
      ...signals.map(({ id, yes, hard }) => [id, number(yes), number(hard)]),
    ]),
    '',
    `- Languages: ${list(by.lang)}.`,
    `- Sectors: ${list(by.sector)}.`,
    `- Sentiment: ${list(by.sentiment)}.`,
    `- Actions: ${list(by.action)}.`,
    `- Files: ${list(by.part)}.`,
    `- Near-duplicates (pairs of neighbouring words in common, Jaccard at least ${NEAR}): ${nearDuplicates} ` +
      `(${share(nearDuplicates, comments)}).`,
    `- Distinct openings (first three words): ${number(openings)} (${share(openings, comments)}).`,
  ].join('\n');
}

function agreementRow({ name, first, second, compared, same, kappa }: AgreementRow): string[] {
  const value = kappa === null ? '-' : kappa.toFixed(2);
  return [name, `${first ?? ''}`, `${second ?? ''}`, share(same, compared), value];
}

function agreementPassage(hands: Hands): string {
  const { drawn, both, decided } = agreementCounts(hands);
  if (both === 0) return 'No comment has been labelled twice.';
  return [
    `${number(drawn)} comments are drawn, ${number(both)} of them labelled by both hands; they differ in something on ` +
      `${number(decided)}.`,
    '',
    ...table([['', 'first hand', 'second hand', 'same', 'kappa'], ...agreementRows(hands).map(agreementRow)]),
  ].join('\n');
}

/** What stands between each pair of marks. */
export function passages(hands: Hands): Record<'counts' | 'agreement', string> {
  return { counts: countsPassage(countsOf(hands.comments)), agreement: agreementPassage(hands) };
}

/** @throws where a pair of marks is missing */
export function withPassages(page: string, all: Readonly<Record<string, string>>): string {
  let out = page;
  for (const [name, passage] of Object.entries(all)) {
    const [open, close] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    const from = out.indexOf(open);
    const to = out.indexOf(close, from);
    if (from < 0 || to < 0) throw new Error(`no passage ${name}`);
    out = `${out.slice(0, from + open.length)}${passage}${out.slice(to)}`;
  }
  return out;
}
