/** A charter signed by the brand's key, as the file that travels. */
import type { Charter } from '../../core/charter/schema';
import { signedCharterText, writeSigned } from '../../core/charter/signature';
import { publicText } from '../../platform/brand-key';
import { signWith } from '../../platform/signing';
import type { Desk } from '../desk';

/** Null where the key of that place is not in this browser. */
export async function signedFile(desk: Desk, place: string, charter: Charter): Promise<string | null> {
  const pair = await desk.keys.load(place);
  if (pair === null) return null;
  const signature = await signWith(pair.privateKey, signedCharterText(charter));
  return writeSigned(charter, await publicText(pair.publicKey), signature);
}
