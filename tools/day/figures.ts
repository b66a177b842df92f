/** What a day's markers and queues add up to. */
import type { Looked } from './looks';
import { isOrdinary, kinds } from './remarks';
import { inQueue } from './watched';

export const per100 = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
const told = (part: number, whole: number) => `${per100(part, whole).toFixed(1)} (${part} of ${whole})`;
const count = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length;

export interface Markers {
  /** Markers per 100 ordinary comments, whatever they drew. */
  readonly ordinary: number;
  /** For what they say, whatever they drew. */
  readonly forWords: number;
  readonly lines: readonly string[];
}

export function markersOf(seen: readonly Looked[]): Markers {
  const ordinary = seen.filter(({ kind }) => isOrdinary(kind));
  const marked = (one: Looked) => one.mark !== null;
  const plain = ordinary.filter(({ hard }) => !hard);
  return {
    ordinary: per100(count(ordinary, marked), ordinary.length),
    forWords: per100(
      count(ordinary, (one) => one.byText !== null),
      ordinary.length,
    ),
    lines: [
      `markers per 100 ordinary comments: ${told(count(ordinary, marked), ordinary.length)}; for what they say, not for what they drew: ${told(
        count(ordinary, (one) => one.byText !== null),
        ordinary.length,
      )}`,
      `of those that were not written to look like something else: ${told(count(plain, marked), plain.length)}; for what they say: ${told(
        count(plain, (one) => one.byText !== null),
        plain.length,
      )}`,
      `clear markers per 100 of all: ${told(
        count(seen, ({ mark }) => mark === 'clear'),
        seen.length,
      )}; quiet: ${told(
        count(seen, ({ mark }) => mark === 'quiet'),
        seen.length,
      )}`,
      `clear / quiet / none by kind: ${kinds
        .map((kind) => {
          const of = seen.filter((one) => one.kind === kind);
          const [clear, quiet] = (['clear', 'quiet'] as const).map((is) =>
            count(of, ({ mark }) => mark === is),
          );
          return `${kind} ${clear} / ${quiet} / ${of.length - (clear ?? 0) - (quiet ?? 0)}`;
        })
        .join(', ')}`,
    ],
  };
}

export interface Queue {
  /** Answered comments that are still in a queue. */
  readonly left: number;
  /** Conversations that their reader opened again and that no queue has. */
  readonly lost: number;
  readonly line: string;
}

export function queueOf(seen: readonly Looked[]): Queue {
  const settled = seen.filter((one) => one.settled && one.mark === 'clear');
  const back = seen.filter((one) => one.first && one.back && one.mark === 'clear');
  const left = count(settled, inQueue);
  const waiting = count(back, inQueue);
  const dimmed = count(settled, ({ answered }) => answered === true);
  const classes = Object.entries(
    seen.filter(inQueue).reduce<Record<string, number>>((sum, { priority }) => {
      const name = String(priority);
      return Object.assign(sum, { [name]: (sum[name] ?? 0) + 1 });
    }, {}),
  );
  return {
    left,
    lost: back.length - waiting,
    line: `answered, still in the queue: ${left} of ${settled.length} (${dimmed} dimmed); came back, in the queue: ${waiting} of ${back.length}; queue by class: ${classes
      .map(([name, of]) => `${name}: ${of}`)
      .join(', ')}`,
  };
}
