import type { Handlers } from '../../messages/serve';
import type { Overview } from '../../messages/views';
import { startOfDay } from '../../platform/clock';
import { sites } from '../../sites';
import { REPAIRED_KEY } from '../../storage/charter';
import { readItem } from '../../storage/item';
import { pausedItem, settingsItem } from '../../storage/items';
import type { Desk } from '../desk';
import { isFull } from '../faults';
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

async function todayOf({ decisions, clock }: Desk, practice: boolean): Promise<Overview['today']> {
  const since = startOfDay(clock);
  const [inserted, copied, left, watched, escalated] = await Promise.all(
    (['insert', 'copy', 'leave', 'watch', 'escalate'] as const).map((act) =>
      decisions.count(act, practice, since),
    ),
  );
  return {
    answered: (inserted ?? 0) + (copied ?? 0),
    left: left ?? 0,
    watched: watched ?? 0,
    escalated: escalated ?? 0,
  };
}

export const overviewLoad =
  (desk: Desk): Handlers['overview.load'] =>
  async ({ practice = false, brand = null }) => {
    const ruling = await desk.rulings.on({ practice, brand });
    const { charter } = ruling;
    const { objective } = charter;
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
      today: await todayOf(desk, practice),
      pausedUntil: paused !== null && Date.parse(paused) > desk.clock() ? paused : null,
      warnings: await warningsOf(desk, practice ? await desk.rulings.shown(false) : ruling),
    };
  };
