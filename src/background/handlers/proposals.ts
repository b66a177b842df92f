import { writeProposals } from '../../core/proposals/file';
import { houseOf } from '../../core/proposals/house';
import { type Own, stateOf } from '../../core/proposals/own';
import { isWhole } from '../../core/proposals/proposal';
import type { OwnView } from '../../messages/proposals';
import type { Handlers } from '../../messages/serve';
import { instant, today } from '../../platform/clock';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { openCase } from '../acts/case';
import type { Desk } from '../desk';
import { isExercise, ownProposals, pressOwn } from '../proposals/own';
import { cleanExcerpt } from './proposal-add';

export const proposalStart =
  (desk: Desk): Handlers['proposal.start'] =>
  async ({ target }, caller) => {
    const one = target === null ? null : await openCase(desk, target, caller);
    const { value: settings } = await readItem(desk.area, settingsItem);
    const rule = one?.ruling.charter.rules.find(({ id }) => id === one.assessment.rule);
    const lang = one?.assessment.reading.lang ?? null;
    return {
      excerpt: one === null ? null : cleanExcerpt(one),
      lang: lang !== null && /^[a-z]{2,3}$/.test(lang) ? lang : null,
      initials: settings.initials,
      rule: rule ? { id: rule.id, name: rule.name, guidance: rule.guidance } : null,
    };
  };

const viewOf = (own: Own): OwnView => ({ ...own, state: stateOf(own) });

export const proposalList =
  (desk: Desk): Handlers['proposal.list'] =>
  async ({ practice = false }) => {
    const { value: settings } = await readItem(desk.area, settingsItem);
    const own = (await ownProposals(desk)).filter((one) => isExercise(one) === practice);
    return { proposals: own.map(viewOf).reverse(), initials: settings.initials };
  };

/** `again`: those that were sent and have no answer yet go once more; the admin's browser knows them by their ids. */
export const proposalFile =
  (desk: Desk): Handlers['proposal.file'] =>
  async ({ again = false }) => {
    const open = (await ownProposals(desk)).filter(
      (one) =>
        !isExercise(one) &&
        one.answer === null &&
        (again || one.sentAt === null) &&
        // What the disk has changed meanwhile is not the CM's word any more.
        isWhole(one.proposal, desk.digest),
    );
    const { places, chosen } = await desk.rulings.shelf();
    // A charter that was taken off the shelf asks nothing any more: the one shown does.
    const placeOf = ({ place }: Own) => (places.includes(place) ? place : chosen);
    const made = instant(desk.clock);
    const files = [];
    for (const place of new Set(open.map(placeOf))) {
      const { charter } = await desk.rulings.at(place);
      const proposals = open.filter((one) => placeOf(one) === place).map(({ proposal }) => proposal);
      const { text, ids } = writeProposals(proposals, houseOf(charter), made, desk.digest);
      const name = `relais-proposals-${today(desk.clock)}-${desk.digest(text).slice(0, 6)}.json`;
      files.push({ place, house: charter.title, name, text, ids: [...ids] });
    }
    return { files };
  };

export const proposalSent =
  (desk: Desk): Handlers['proposal.sent'] =>
  ({ ids }) => {
    const sent = new Set(ids);
    const sentAt = instant(desk.clock);
    return pressOwn(desk, (own) =>
      own.map((one) => (sent.has(one.proposal.id) && one.sentAt === null ? { ...one, sentAt } : one)),
    );
  };

export const proposalRead =
  (desk: Desk): Handlers['proposal.read'] =>
  ({ id }) =>
    pressOwn(desk, (own) =>
      own.map((one) => (one.proposal.id === id && one.answer !== null ? { ...one, read: true } : one)),
    );

export const proposalDrop =
  (desk: Desk): Handlers['proposal.drop'] =>
  ({ id }) =>
    pressOwn(desk, (own) => own.filter(({ proposal }) => proposal.id !== id));
