/** The brand's own key: made with its back-up, taken from it, forgotten. */
import * as z from 'zod/mini';
import { fingerprint } from '../../core/replies/signature';
import type { ReplyOf, RequestOf } from '../../messages/contract';
import { BACKUP_FORMAT, makeBrandKey, publicText, takeBrandKey } from '../../platform/brand-key';
import { canSign } from '../../platform/signing';
import type { Desk } from '../desk';
import { noteFault } from '../faults';

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(2_000));
const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(1),
  publicKey: base64,
  salt: base64,
  iv: base64,
  sealed: base64,
});

export async function keyView(desk: Desk, place: string) {
  const pair = await desk.keys.load(place).catch(() => null);
  if (pair === null) return null;
  const key = await publicText(pair.publicKey);
  return { key, fingerprint: fingerprint(key, desk.digest) };
}

export async function makeKey(
  desk: Desk,
  { place, passphrase }: RequestOf<'key.make'>,
): Promise<ReplyOf<'key.make'>> {
  if (!(await canSign())) return { outcome: 'cannot_sign', backup: null };
  const { pair, backup } = await makeBrandKey(passphrase);
  try {
    await desk.keys.keep(place, pair);
    return { outcome: 'done', backup: `${JSON.stringify(backup, null, 2)}\n` };
  } catch (error) {
    return { outcome: await noteFault(desk, error), backup: null };
  }
}

export async function takeKey(
  desk: Desk,
  { place, passphrase, backup }: RequestOf<'key.take'>,
): Promise<ReplyOf<'key.take'>> {
  if (!(await canSign())) return { outcome: 'cannot_sign' };
  const read = backupSchema.safeParse(json(backup));
  if (!read.success) return { outcome: 'not_a_key' };
  const pair = await takeBrandKey(read.data, passphrase);
  if (pair === null) return { outcome: 'wrong' };
  try {
    await desk.keys.keep(place, pair);
    return { outcome: 'done' };
  } catch (error) {
    return { outcome: await noteFault(desk, error) };
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
