import { expect, it } from 'vitest';
import { linesThatFit } from '../../src/ui/use-fit';

it('a text that fits is not clamped', () => {
  expect(linesThatFit(100, 100, 20)).toBeNull();
  expect(linesThatFit(0, -50, 20)).toBeNull();
});

it('a longer one gets the lines that leave the rest in view, and never fewer than three', () => {
  expect(linesThatFit(400, 119, 20)).toBe(5);
  expect(linesThatFit(400, 10, 20)).toBe(3);
  expect(linesThatFit(400, -300, 20)).toBe(3);
});

it('a text of three lines is never clamped to three', () => {
  expect(linesThatFit(60, 10, 20)).toBeNull();
  expect(linesThatFit(80, 10, 20)).toBe(3);
});
