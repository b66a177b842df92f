/** An admin who publishes, and a server that keeps what it was given; replaced in a test by one that misbehaves. */

import type { Fetch } from '../../../src/background/follow-charter/fetch';
import { handlersOf } from '../../../src/background/handlers';
import type { Charter } from '../../../src/core/charter/schema';
import type { Change } from '../../../src/messages/charter';
import { digest } from '../../../src/platform/digest';
import { charter } from '../../core/charter/sample';
import { deskOn, type FakeDesk, options, storesWith } from '../desk';

export const ADDRESS = 'https://chartes.maison.example/lignes.json';
export const PASSPHRASE = 'le train de sept heures';

export function admin() {
  const desk = deskOn();
  const handlers = handlersOf(desk);
  const load = async () => (await handlers['charter.load']({}, options)).charter;
  const change = async (one: Change) =>
    handlers['charter.change']({ place: 'main', revision: (await load()).revision, change: one }, options);
  const publish = async (note: string, sign = false): Promise<string> => {
    const asked = { place: 'main', revision: (await load()).revision, by: 'Anne Roux', note, sign };
    const { outcome, file } = await handlers['charter.publish'](asked, options);
    if (file === null) throw new Error(outcome);
    return file.text;
  };
  const crisis = (on: boolean) => change({ change: 'crisis', on, by: 'Anne Roux', note: 'Accident' });
  return { desk, handlers, load, change, publish, crisis };
}

/** A small charter as its file, published without the weight of the default one. */
export function paper(revision: number, over: Partial<Charter> = {}): string {
  const publication = { by: 'Anne Roux', at: '2026-11-22T09:00:00.000Z', note: `La ${revision}` };
  return JSON.stringify(charter({ id: 'lignes', revision, publication, ...over }));
}

export const crisisMode = {
  on: true,
  since: '2026-11-22T09:30:00.000Z',
  by: 'Anne Roux',
  note: 'Accident en gare',
};

/** One file under one address, with its tag. */
export function server(text = '') {
  const state = { text, answer: null as Fetch | null };
  const answers: Fetch = async (asked) => {
    if (state.answer) return state.answer(asked);
    const etag = `"${digest(state.text).slice(0, 16)}"`;
    if (asked.address !== ADDRESS) return { outcome: 'not_found' };
    return asked.etag === etag ? { outcome: 'unchanged' } : { outcome: 'text', text: state.text, etag };
  };
  return { state, answers };
}

export type Trust = { kind: 'address' } | { kind: 'key'; key: string } | { kind: 'checksum'; sum: string };

/** A CM's browser, over stores of its own. */
export function cm(answers: Fetch, stores = storesWith()) {
  const desk: FakeDesk = deskOn(stores);
  desk.served = answers;
  const handlers = handlersOf(desk);
  const load = async () => (await handlers['charter.load']({}, options)).charter;
  const view = async () => {
    const { follow } = await handlers['travel.load']({ place: 'main' }, options);
    if (!follow) throw new Error('nothing is followed');
    return follow;
  };
  const follow = async (trust: Trust = { kind: 'address' }, review = false) => {
    const asked = { place: 'main', address: ADDRESS, confirmed: null, trust };
    const { outcome, found } = await handlers['travel.try'](asked, options);
    if (!found) return outcome;
    return (await handlers['travel.follow']({ ...asked, review, sum: found.sum }, options)).outcome;
  };
  return { desk, handlers, load, view, follow };
}
