/** Who reports: a name and an address, asked once, and kept only where the user says so. */
import * as z from 'zod/mini';

export const personSchema = z.strictObject({
  name: z.string().check(z.maxLength(120)),
  email: z.string().check(z.maxLength(200)),
});
export type Person = z.infer<typeof personSchema>;

/** One line, without anything that is not seen: no line break reaches a form or a heading. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** True for something that can be an address: whether it is one, only a message would tell. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>,;:"()]{1,64}@[^\s@<>,;:"()]{1,130}\.[^\s@<>,;:"().]{2,}$/u.test(plainLine(text));
}

export function isComplete({ name, email }: Person): boolean {
  return plainLine(name) !== '' && isEmail(email);
}
