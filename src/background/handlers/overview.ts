import type { DecisionAct } from '../../core/decision';
import type { Handlers } from '../../messages/serve';
import type { Overview } from '../../messages/views';
import { sites } from '../../sites';
import { REPAIRED_KEY } from '../../storage/charter';
import type { Decision } from '../../storage/decision';
import { readItem } from '../../storage/item';
import { pausedItem, settingsItem } from '../../storage/items';
import { budgetView, careView, decidedToday } from '../day';
import type { Desk } from '../desk';
import { isFull } from '../faults';
import { crisisView, sourceView } from '../follow-charter/source';
import { departmentName } from '../names';
import type { Ruling } from '../rulings';

/** How long a repair is told, in milliseconds. */
const TOLD = 7 * 24 * 3_600_000;

async function warningsOf(desk: Desk, { state, modelOk }: Ruling): Promise<Overview['warnings']> {
  const repaired = (await desk.area.get([REPAIRED_KEY]))[REPAIRED_KEY];
  const recently = typeof repaired === 'string' && desk.clock() - Date.parse(repaired) < TOLD;
  const { value: settings } = await readItem(desk.area, settingsItem);
  const wanted = sites.filter(({ id }) => settings.networks[id] !== false);
  const open = await desk.shell.mayRead(wanted.flatMap(({ hosts }) => hosts));
  const found: [Overview['warnings'][number], boolean][] = [
    ['charter_lost', state === 'lost'],
    ['charter_repaired', state === 'repaired' || recently],
    ['storage_full', await isFull(desk)],
    ['permission_withdrawn', !open],
    ['model_refused', !modelOk],
  ];
  return found.filter(([, holds]) => holds).map(([warning]) => warning);
}

function countsOf(today: readonly Decision[]): Overview['today'] {
  const count = (...acts: readonly DecisionAct[]) => today.filter(({ act }) => acts.includes(act)).length;
  return {
    answered: count('insert', 'copy'),
    left: count('leave'),
    watched: count('watch'),
    escalated: count('escalate'),
  };
}

export const overviewLoad =
  (desk: Desk): Handlers['overview.load'] =>
  async ({ practice = false, brand = null }) => {
    const ruling = await desk.rulings.on({ practice, brand });
    const { charter } = ruling;
    const { objective } = charter;
    const today = await decidedToday(desk, practice);
    const paused = (await readItem(desk.area, pausedItem)).value.until;
    return {
      charter: {
        title: charter.title,
        revision: charter.revision,
        brands: charter.brands.map(({ name }) => name),
        configured: charter.brands.some(({ pages }) => pages.length > 0),
      },
      objective: objective && {
        kind: objective.kind,
        statement: objective.statement,
        department: departmentName(charter, objective.department) ?? objective.department,
      },
      crisis: charter.crisisMode.on,
      crisisNote: crisisView(charter),
      source: await sourceView(desk, ruling.place),
      today: countsOf(today),
      budget: budgetView(today, ruling, (await desk.rulings.shelf()).chosen),
      care: careView(today, ruling, desk),
      pausedUntil: paused !== null && Date.parse(paused) > desk.clock() ? paused : null,
      warnings: await warningsOf(desk, practice ? await desk.rulings.shown(false) : ruling),
    };
  };
