/** An address is tried and shown, then followed: one look each, and the second must give what the first one showed. */
import { openCharterFile } from '../../core/charter/signature';
import { addressProblem, originPattern } from '../../core/escalation/address';
import type { ReplyOf, RequestOf } from '../../messages/contract';
import { freshFollow } from '../../storage/follow';
import type { Desk } from '../desk';
import { partsOf } from '../escalation/webhook';
import { noteFault } from '../faults';
import { taken, weighed } from './check';
import type { Fetched } from './fetch';
import { followEntries, followOf } from './known';
import { foundView } from './view';

type Asked = Pick<RequestOf<'travel.follow'>, 'address' | 'confirmed'>;
type Refusal = Exclude<ReplyOf<'travel.try'>['outcome'], 'found'>;

/** What it gives now, or why not; the address without its fragment, which never leaves the browser. */
async function look(
  desk: Desk,
  { address, confirmed }: Asked,
): Promise<
  { readonly refusal: Refusal } | { readonly address: string; readonly came: Fetched & { outcome: 'text' } }
> {
  const parts = partsOf(address.trim());
  const problem = addressProblem(address.trim(), parts, confirmed);
  if (problem !== null || parts === null) return { refusal: problem ?? 'not_an_address' };
  if (!(await desk.shell.mayRead([originPattern(parts)]))) return { refusal: 'no_permission' };
  const whole = new URL(address.trim()).href.replace(/#.*$/s, '');
  const came = await desk.fetchCharter({ address: whole, etag: null });
  if (came.outcome === 'text') return { address: whole, came };
  return { refusal: came.outcome === 'unchanged' ? 'server_error' : came.outcome };
}

export async function tryAddress(
  desk: Desk,
  { place, trust, ...asked }: RequestOf<'travel.try'>,
): Promise<ReplyOf<'travel.try'>> {
  const seen = await look(desk, asked);
  if ('refusal' in seen) return { outcome: seen.refusal, found: null };
  const fresh = freshFollow({ place, address: seen.address, trust, review: false, managed: false });
  const made = await weighed(desk, fresh, seen.came.text);
  if (made.outcome === 'same') return { outcome: 'server_error', found: null };
  if (made.outcome !== 'new') return { outcome: made.outcome, found: null };
  const { charter: present } = await desk.rulings.at(place);
  return { outcome: 'found', found: foundView(desk, present, made.charter, made.sum, keyIn(seen.came.text)) };
}

/** Whose signature it bears; it was found to hold. */
export function keyIn(text: string): string | null {
  const file = openCharterFile(text);
  return file.ok ? (file.claim?.publicKey ?? null) : null;
}

export async function followAddress(
  desk: Desk,
  { place, trust, review, sum, ...asked }: RequestOf<'travel.follow'>,
): Promise<ReplyOf<'travel.follow'>> {
  const seen = await look(desk, asked);
  if ('refusal' in seen) return { outcome: seen.refusal };
  if (desk.digest(seen.came.text) !== sum) return { outcome: 'changed' };
  return desk.alone(async () => {
    if ((await followOf(desk, place))?.managed) return { outcome: 'managed' as const };
    const { places } = await desk.rulings.shelf();
    if (!places.includes(place)) return { outcome: 'not_saved' as const };
    const fresh = freshFollow({ place, address: seen.address, trust, review, managed: false });
    try {
      const next = await taken(desk, fresh, seen.came.text);
      // Nothing is followed that never gave a charter which could be put in force.
      if (next.revision === null) return { outcome: next.trouble?.reason ?? ('not_saved' as const) };
      const known = {
        ...next,
        etag: seen.came.etag,
        askedAt: next.since,
        answeredAt: next.since,
        seen: true,
      };
      await desk.area.set(await followEntries(desk, place, known));
      return { outcome: 'done' as const };
    } catch (error) {
      return { outcome: await noteFault(desk, error) };
    }
  });
}
