/** UTF-16 units made into strings, and numbers into lists: in the ways that engines do fast. */

/** Units made into a string at once: a call takes only so many arguments. */
const STRETCH = 4_096;

/** The first units as a string. By `apply`, which reads typed arrays as they are: spreading one takes ten times as long. */
export function unitsToString(units: Uint16Array, size: number): string {
  if (size <= STRETCH) return stringOf(units.subarray(0, size));
  let text = '';
  for (let from = 0; from < size; from += STRETCH)
    text += stringOf(units.subarray(from, Math.min(size, from + STRETCH)));
  return text;
}

function stringOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
