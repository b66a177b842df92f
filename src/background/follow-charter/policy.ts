/** The organisation's policy: read anew each time, for it changes under our hands. */

import { addressProblem } from '../../core/escalation/address';
import { type Policy, readPolicy } from '../../core/managed';
import { pickLanguage } from '../../i18n';
import { log } from '../../platform/log';
import type { Follow } from '../../storage/follow';
import { freshFollow } from '../../storage/follow';
import { entriesFor, readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { PERIMETER_KEY } from '../../storage/perimeter';
import { canonical } from '../../storage/seal';
import { FIRST_PLACE } from '../../storage/shelf';
import type { Desk } from '../desk';
import { partsOf } from '../escalation/webhook';
import { noteFault } from '../faults';
import { nextPerimeter } from '../perimeter';
import { taken } from './check';
import { followEntries, followOf } from './known';
import { leaveAddress } from './leave';

export interface PolicyInForce {
  readonly policy: Policy;
  /** Settings that nobody changes here. */
  readonly locked: NonNullable<Policy['settings']>;
  /** Something in it cannot be used. */
  readonly trouble: boolean;
}

/** Nothing where the browser has none. */
export async function policyOf(desk: Pick<Desk, 'managed'>): Promise<PolicyInForce> {
  const { policy, trouble } = readPolicy(await desk.managed().catch(() => ({})));
  const { charterAddress: address, charter } = policy;
  const bad =
    address !== undefined &&
    addressProblem(address, partsOf(address), partsOf(address)?.hostname ?? null) !== null;
  const both = address !== undefined && charter !== undefined;
  return { policy, locked: policy.settings ?? {}, trouble: trouble || bad || both };
}

/** What the policy wants followed; null for nothing. An address that may not be used is nothing. */
function wanted({ charterAddress, charter, charterKey, review = false }: Policy): Follow | null {
  const trust =
    charterKey === undefined ? ({ kind: 'address' } as const) : ({ kind: 'key', key: charterKey } as const);
  const fixed = { place: FIRST_PLACE, trust, review: charter === undefined && review, managed: true };
  if (charter !== undefined) return freshFollow({ ...fixed, address: null });
  const parts = charterAddress === undefined ? null : partsOf(charterAddress);
  // A name of the inner network is the organisation's own: nobody has to confirm it.
  if (charterAddress === undefined || addressProblem(charterAddress, parts, parts?.hostname ?? null) !== null)
    return null;
  return freshFollow({ ...fixed, address: new URL(charterAddress).href.replace(/#.*$/s, '') });
}

const saying = ({ address, trust, review, managed }: Follow) =>
  canonical({ address, trust, review, managed });

/** What each desk last obeyed. */
const obeyed = new WeakMap<Desk, string>();
const rules = async (desk: Desk) => canonical(await desk.managed().catch(() => ({})));

/**
 * Obeys a policy that nobody announced: Chromium may read its folder after the worker has started, without an event.
 * Asked before a screen is shown the charter. Never rejects.
 */
export async function heedPolicy(desk: Desk): Promise<void> {
  if ((await rules(desk)) === obeyed.get(desk)) return;
  await obeyPolicy(desk).catch((error: unknown) => noteFault(desk, error));
}

/** Brings this browser in line with the policy. Idempotent: at each start, and when the policy changes. */
export async function obeyPolicy(desk: Desk): Promise<void> {
  obeyed.set(desk, await rules(desk));
  const { policy, locked } = await policyOf(desk);
  await lockSettings(desk, locked).catch((error: unknown) => noteFault(desk, error));
  await desk.alone(async () => {
    const next = wanted(policy);
    const known = await followOf(desk, FIRST_PLACE);
    if (next === null) {
      if (known?.managed) await leaveAddress(desk, FIRST_PLACE, true);
      return;
    }
    const agreed = known !== null && saying(known) === saying(next) ? known : next;
    if (agreed === next) await desk.area.set(await followEntries(desk, FIRST_PLACE, next));
    if (policy.charter === undefined) return;
    const done = await taken(desk, agreed, policy.charter);
    if (done.trouble !== null) log('charter_refused');
    await desk.area.set(await followEntries(desk, FIRST_PLACE, done));
  });
}

/** Every reader of the settings finds what the policy holds fast. */
async function lockSettings(desk: Desk, locked: PolicyInForce['locked']): Promise<void> {
  if (Object.keys(locked).length === 0) return;
  await desk.alone(async () => {
    const { value } = await readItem(desk.area, settingsItem);
    const settings = withLocked(value, locked);
    if (canonical(settings) === canonical(value)) return;
    const language = pickLanguage(settings.language, await desk.shell.languages());
    const perimeter = await nextPerimeter(desk, { settings, language });
    await desk.area.set({
      ...(await entriesFor(desk.area, settingsItem, settings)),
      [PERIMETER_KEY]: perimeter,
    });
    desk.rulings.forget('charter');
  });
}

/** A role that is given needs no first question. */
export function withLocked<T extends object>(settings: T, locked: PolicyInForce['locked']): T {
  const welcomed = locked.role === undefined ? {} : { welcomed: true };
  return { ...settings, ...welcomed, ...locked };
}
