/** The numbers to give, in the order in which a person in that danger needs them. */
import type { Charter } from '../charter/schema';
import type { Danger } from './dangers';
import { anywhere, bareNumber, numbersIn, type Service } from './numbers';

/** Someone to talk to before a doctor; the child's own line before the police; the fire brigade before the rest. */
const order: Readonly<Record<Danger, readonly Service[]>> = {
  distress: ['suicide', 'listening', 'ambulance', 'all'],
  child: ['child', 'police', 'all'],
  harassment: ['cyber', 'police', 'all'],
  violence: ['police', 'all', 'ambulance', 'women'],
  fire: ['fire', 'all', 'ambulance'],
  physical: ['ambulance', 'all', 'fire', 'health', 'deaf'],
};

export interface Number {
  readonly number: string;
  /** The charter's own words; empty where only the public service is known. */
  readonly label: string;
  /** Null for a number of the brand's own, such as that of its trains. */
  readonly service: Service | null;
}

export interface Numbers {
  readonly numbers: readonly Number[];
  /** False where no number of the charter's country is known for sure. */
  readonly sure: boolean;
}

type Told = Pick<Charter, 'country' | 'care'>;

function known({ country, care }: Told): Number[] {
  const table = numbersIn(country) ?? anywhere;
  const services = new Map(table.map(({ number, service }) => [bareNumber(number), service]));
  const own = care.emergency.map(({ number, label }) => ({
    number,
    label,
    service: services.get(bareNumber(number)) ?? null,
  }));
  const said = new Set(own.map(({ number }) => bareNumber(number)));
  const others = table
    .filter(({ number }) => !said.has(bareNumber(number)))
    .map(({ number, service }) => ({ number, label: '', service }));
  return [...own, ...others];
}

/** Each danger's first number in turn, then the rest of the first danger's, and so on: two dangers, two numbers in sight. */
function wanted(dangers: readonly Danger[]): Service[] {
  const firsts = dangers.flatMap((danger) => order[danger].slice(0, danger === 'distress' ? 2 : 1));
  return [...new Set([...firsts, ...dangers.flatMap((danger) => order[danger])])];
}

/** Dangers of a place: whoever answers the brand's own number is nearest to it. */
const placed: ReadonlySet<Danger> = new Set(['violence', 'fire', 'physical']);

/**
 * Those of the charter, with the public ones that it leaves out and that suit; none where nobody is in danger. The
 * brand's own number stands second in a danger of its places, after those that suit in others; first where only the
 * charter knows the country's numbers.
 */
export function emergencyNumbers(charter: Told, dangers: readonly Danger[]): Numbers {
  if (dangers.length === 0) return { numbers: [], sure: true };
  const services = wanted(dangers);
  const suits = ({ service }: Number) => service !== null && services.includes(service);
  const all = known(charter);
  const rank = ({ service }: Number) => (service === null ? -1 : services.indexOf(service));
  // The sort is stable: equal places keep the charter's order.
  const suited = all.filter(suits).sort((a, b) => rank(a) - rank(b));
  const own = all.filter(({ service }) => service === null);
  const rest = all.filter((one) => one.service !== null && !suits(one) && one.label !== '');
  const sure = numbersIn(charter.country) !== null;
  const second = dangers[0] !== undefined && placed.has(dangers[0]) ? 1 : suited.length;
  const before = sure ? second : 0;
  return { numbers: [...suited.slice(0, before), ...own, ...suited.slice(before), ...rest], sure };
}
