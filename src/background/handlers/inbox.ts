import type { ProposalFile } from '../../core/proposals/file';
import { houseOf, sameHouse } from '../../core/proposals/house';
import { receive } from '../../core/proposals/inbox';
import { readProposals } from '../../core/proposals/read-file';
import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { entriesFor, readItem } from '../../storage/item';
import { inboxItem } from '../../storage/proposals';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';
import type { Ruling } from '../rulings';

export const inboxLoad =
  (desk: Desk): Handlers['inbox.load'] =>
  async () => {
    const { place } = await desk.rulings.shown(false);
    const all = (await readItem(desk.area, inboxItem)).value;
    return { received: all.filter((one) => one.place === place) };
  };

export const inboxReceive =
  (desk: Desk): Handlers['inbox.receive'] =>
  async ({ text, anyway }) => {
    const read = readProposals(text, desk.digest);
    if (!read.ok) return { outcome: 'refused', problem: read.problem, detail: read.detail };
    const ruling = await desk.rulings.shown(false);
    if (!anyway && !sameHouse(read.file.house, houseOf(ruling.charter))) {
      return { outcome: 'other_house', ...(await strangerOf(desk, read.file)) };
    }
    try {
      return await keep(desk, read.file, ruling);
    } catch (error) {
      return { outcome: await noteFault(desk, error) };
    }
  };

async function strangerOf(desk: Desk, { house }: ProposalFile) {
  const suits = (await desk.rulings.all()).find(({ charter }) => sameHouse(house, houseOf(charter)));
  return {
    house: house.title,
    brands: house.brands,
    suits: suits ? { place: suits.place, title: suits.charter.title } : null,
  };
}

async function keep(desk: Desk, { house, proposals }: ProposalFile, ruling: Ruling) {
  const facts = { house: house.title, place: ruling.place, at: instant(desk.clock) };
  const charters = (await desk.rulings.all()).map(({ charter }) => charter);
  const answered = new Set(charters.flatMap((one) => (one.proposals ?? []).map(({ id }) => id)));
  const { fresh, known, left } = await desk.alone(async () => {
    const before = (await readItem(desk.area, inboxItem)).value;
    const reception = receive(before, proposals, facts, answered);
    if (reception.fresh > 0) {
      await desk.area.set(await entriesFor(desk.area, inboxItem, [...reception.kept]));
    }
    return reception;
  });
  await noteSaved(desk);
  return { outcome: 'received' as const, fresh, known, left };
}

export const inboxDrop =
  (desk: Desk): Handlers['inbox.drop'] =>
  async ({ id }) => {
    await desk.alone(async () => {
      const rest = (await readItem(desk.area, inboxItem)).value.filter(({ proposal }) => proposal.id !== id);
      await desk.area.set(await entriesFor(desk.area, inboxItem, rest));
    });
    return {};
  };
