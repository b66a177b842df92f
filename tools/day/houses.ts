/** The two houses of a simulated day and the people who read them: all invented. */
import type { BrandPages } from '../../src/core/thread/handle';
import type { Chance } from './chance';

export type Layout = 'x' | 'facebook';

/** A house with one handle on both networks; its colleagues sign their replies. */
export interface House {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly initials: readonly string[];
  /** What its posts of the day say. */
  readonly posts: readonly string[];
}

export const houses = [
  {
    id: 'tilleul',
    name: 'Maison Tilleul',
    handle: 'maisontilleul',
    initials: ['LM', 'AB', 'SK'],
    posts: [
      'Notre tisane de printemps est de retour.\nQui la goûte en premier ?',
      'Ce matin, l’atelier sent le citron.',
      'Samedi, la boutique ouvre une heure plus tôt.',
    ],
  },
  {
    id: 'corail',
    name: 'Vélos Corail',
    handle: 'veloscorail',
    initials: ['NB', 'JR'],
    posts: [
      'Le nouveau vélo pliant est arrivé dans nos ateliers.',
      'Pluie ou soleil, dites-nous où vous roulez aujourd’hui.',
      'Merci aux bénévoles de la randonnée de dimanche.',
    ],
  },
] as const satisfies readonly House[];

/** The house as a charter knows it. */
export function brandPages({ id, name, handle }: House): BrandPages {
  return { id, name, aliases: [], pages: ['x', 'facebook'].map((network) => ({ network, handle })) };
}

export interface Person {
  readonly name: string;
  readonly handle: string;
  readonly verified: boolean;
}

const firsts = [
  'Solène',
  'Amadou',
  'Inès',
  'Gaspard',
  'Maud',
  'Youssef',
  'Clémence',
  'Tiago',
  'Hélène',
  'Bao',
];
const lasts = ['Fauvel', 'Brisset', 'Nadaud', 'Okafor', 'Lemoine', 'Sarrault', 'Vidal', 'Kerbrat', 'Moulin'];

/** The `index`-th reader; handles are all different. */
export function person(index: number, by: Chance): Person {
  const [first, last] = [by.pick(firsts), by.pick(lasts)];
  const plain = `${first}_${last}`.normalize('NFD').replace(/[^\w]/g, '').toLowerCase();
  return { name: `${first} ${last}`, handle: `${plain}${index}`, verified: by.happens(0.04) };
}
