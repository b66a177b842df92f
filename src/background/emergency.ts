/** Emergency numbers in the order in which a person in that danger needs them. */
import type { Charter } from '../core/charter/schema';
import type { Assessment } from '../core/rules/assessment';

type Danger = 'care' | 'physical';
type Numbers = Charter['care']['emergency'];

/**
 * Numbers that come first, by country and danger; public numbers, the same for every house. A despairing person needs
 * someone to talk to, then a doctor; a fire or a fall needs the fire brigade and the ambulance.
 */
const first: Readonly<Record<string, Readonly<Record<Danger, readonly string[]>>>> = {
  FR: { care: ['3114', '15', '112'], physical: ['18', '15', '112', '114'] },
  GB: { care: ['116 123', '999', '112'], physical: ['999', '112', '111'] },
};

function dangerOf({ action, priority }: Pick<Assessment, 'action' | 'priority'>): Danger | null {
  if (action === 'care') return 'care';
  return priority === 1 ? 'physical' : null;
}

const bare = (number: string) => number.replace(/[\s.]/g, '');

/**
 * The charter's numbers, those for this danger first, the others after them in the charter's order; none where nobody
 * is in danger. A number that the charter lacks is not invented.
 */
export function emergencyNumbers(
  charter: Pick<Charter, 'country' | 'care'>,
  assessment: Pick<Assessment, 'action' | 'priority'>,
): Numbers {
  const danger = dangerOf(assessment);
  if (danger === null) return [];
  const order = (first[charter.country]?.[danger] ?? []).map(bare);
  const place = ({ number }: Numbers[number]) => {
    const at = order.indexOf(bare(number));
    return at < 0 ? order.length : at;
  };
  // The sort is stable: equal places keep the charter's order.
  return [...charter.care.emergency].sort((a, b) => place(a) - place(b));
}
