import { expect, it } from 'vitest';
import { canonical } from '../../src/storage/seal';
import { deskOn } from './desk';

it('a charter that comes into force is judged by as it was compiled, without being read again', async () => {
  const desk = deskOn();
  const { charter } = await desk.rulings.at('main');
  const next = { ...charter, revision: charter.revision + 1 };
  const ruling = await desk.rulings.under('main', next, canonical(next));
  expect((await desk.rulings.at('main')).charter.revision).toBe(charter.revision);
  desk.rulings.inForce(ruling);
  const now = await desk.rulings.at('main');
  expect(now.compiled).toBe(ruling.compiled);
  expect(now.epoch).toBe(ruling.epoch);
});

it('only what was made for its place comes into force', async () => {
  const desk = deskOn();
  const present = await desk.rulings.at('main');
  expect(() => desk.rulings.inForce(present)).toThrow(/under/);
});
