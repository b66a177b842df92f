/** The thread that the guard is tried on: enough criticism that each test has its own, and one of each other kind. */
import { brand } from '../fixtures/sample';
import { type FixtureComment, fixtureComment } from '../fixtures/thread';

/** Some minutes ago: what gathers pace does so by its own times. */
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export const spam = fixtureComment({
  id: '1900000000000000222',
  name: 'Gain Facile',
  handle: 'gain_facile',
  text: 'Gagnez 500€ par jour depuis chez vous, contactez-moi sur WhatsApp +33 6 12 34 56 78 http://gain-facile.top',
});
export const unlawful = fixtureComment({
  id: '1900000000000000333',
  name: 'Nanard Ferrand',
  handle: 'nanard_ferrand',
  text: 'Je vais venir te tuer sale pute, je sais où tu habites',
});
export const mine = fixtureComment({
  id: '1900000000000000444',
  name: brand.name,
  handle: brand.handle,
  text: 'Merci à tous pour vos messages.',
});
export const mineToo = fixtureComment({ ...mine, id: '1900000000000000445', text: 'Nous ouvrons à 9 h.' });
export const plain = fixtureComment({
  id: '1900000000000000555',
  name: 'Rémi Josse',
  handle: 'remi_josse',
  text: 'On y va samedi avec les enfants.',
});

/** @param index from 0 */
export function criticism(index: number): FixtureComment {
  const n = String(index).padStart(2, '0');
  return fixtureComment({
    id: `19000000000000011${n}`,
    name: `Solène Fauvel ${n}`,
    handle: `solene_fauvel_${n}`,
    text: 'Le service est devenu nul, je suis très déçue de votre boutique.',
  });
}

/** A thread that a reply of the brand set on fire: many people, in the last half hour. */
export function snowball(): { own: FixtureComment; comments: FixtureComment[] } {
  const own = fixtureComment({ ...mine, id: '1900000000000000700', time: ago(40) });
  const crowd = Array.from({ length: 30 }, (_, index) =>
    fixtureComment({
      id: String(1_900_000_000_000_000_701n + BigInt(index)),
      name: `Passant ${index}`,
      handle: `passant_${index}`,
      text: 'On y va samedi avec les enfants.',
      time: ago(38 - index),
    }),
  );
  return { own, comments: [own, ...crowd] };
}
