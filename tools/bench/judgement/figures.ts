/** Figures from counts and from ranked scores; all in percent, none where nothing was there to count. */

export interface Counts {
  hit: number;
  miss: number;
  alarm: number;
}

/** How the yes of somebody stands against the truth. */
export function countsOf(truth: readonly boolean[], said: readonly boolean[]): Counts {
  const counts = { hit: 0, miss: 0, alarm: 0 };
  truth.forEach((true_, at) => {
    if (said[at]) counts[true_ ? 'hit' : 'alarm'] += 1;
    else if (true_) counts.miss += 1;
  });
  return counts;
}

const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : (100 * part) / whole);
export const precision = ({ hit, alarm }: Counts) => share(hit, hit + alarm);
export const recall = ({ hit, miss }: Counts) => share(hit, hit + miss);
export const f1 = ({ hit, miss, alarm }: Counts) => share(2 * hit, 2 * hit + miss + alarm);

/** One decimal; a dash where there is no figure. */
export const told = (figure: number) => (Number.isFinite(figure) ? figure.toFixed(1) : '-').padStart(5);

/** `P 91.0 R 80.0 F1 85.0`. */
export function prf(counts: Counts): string {
  return `P ${told(precision(counts))}  R ${told(recall(counts))}  F1 ${told(f1(counts))}`;
}

/** Mean of the classes' F1, classes that never occur left out. */
export function macroF1(truth: readonly string[], said: readonly string[]): number {
  const classes = [...new Set(truth)];
  const all = classes.map((one) => {
    const figure = f1(
      countsOf(
        truth.map((label) => label === one),
        said.map((label) => label === one),
      ),
    );
    return Number.isFinite(figure) ? figure : 0;
  });
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

/** Chance that a true one is ranked above a false one, ties counted half. */
export function auc(truth: readonly boolean[], scores: readonly number[]): number {
  const order = scores.map((score, at) => ({ score, yes: truth[at] === true })).sort(byScore);
  let below = 0;
  let sum = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to += 1;
    const tied = order.slice(from, to);
    const yes = tied.filter((one) => one.yes).length;
    const no = tied.length - yes;
    sum += yes * (below + no / 2);
    below += no;
    from = to;
  }
  const positives = truth.filter(Boolean).length;
  return share(sum, positives * (truth.length - positives));
}

/** The most recall that some threshold reaches while precision stays at or above `least` percent; 0 where none does. */
export function recallAt(truth: readonly boolean[], scores: readonly number[], least: number): number {
  const order = scores
    .map((score, at) => ({ score, yes: truth[at] === true }))
    .sort(byScore)
    .reverse();
  const positives = truth.filter(Boolean).length;
  let best = 0;
  let hit = 0;
  order.forEach(({ yes, score }, at) => {
    if (yes) hit += 1;
    if (order[at + 1]?.score !== score && share(hit, at + 1) >= least) best = share(hit, positives);
  });
  return best;
}

const byScore = (a: { readonly score: number }, b: { readonly score: number }) => a.score - b.score;
