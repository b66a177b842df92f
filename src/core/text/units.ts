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

let units = new Uint16Array(1_024);

/** The units of a text with a 0 behind the last, quicker to ask than the text; good until the next text's are wanted. */
export function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) units = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  units[text.length] = 0;
  return units;
}
