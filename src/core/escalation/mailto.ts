/** A `mailto:` address that cannot carry a header of somebody else's making. */
import { oneLine } from './clean';

/** Longest address that mail programs and browsers agree on. */
export const LONGEST = 1_800;
const LONGEST_SUBJECT = 150;

export interface Mail {
  /** At most `LONGEST` characters. */
  readonly address: string;
  /** The text had to be cut, at a whole character. */
  readonly cut: boolean;
}

/** @param to the recipient's address; null: the user writes it */
export function mailOf(subject: string, body: string, to: string | null = null): Mail {
  const recipient = encodeURIComponent(oneLine(to ?? '')).replaceAll('%40', '@');
  const title = encodeURIComponent([...oneLine(subject)].slice(0, LONGEST_SUBJECT).join(''));
  let address = `mailto:${recipient}?subject=${title}&body=`;
  for (const character of oneLine(body)) {
    const encoded = encodeURIComponent(character);
    if (address.length + encoded.length > LONGEST) return { address, cut: true };
    address += encoded;
  }
  return { address, cut: false };
}

/** The address alone. */
export function mailto(subject: string, body: string, to: string | null = null): string {
  return mailOf(subject, body, to).address;
}
