/** A clock as screens show it. */
import { ownerOf } from '../../core/followup/clock';
import { stageOf } from '../../core/followup/clock-reminders';
import type { ClockView } from '../../messages/clocks';
import { clockId } from '../../storage/clocks';
import type { Run } from './run';
import { isRunning } from './run';

const iso = (at: number) => new Date(at).toISOString();

export function clockView(run: Run, now: number): ClockView {
  const { clock, course, term, longer, moments, ruling, acts } = run;
  const owner = ruling.charter.departments.find(({ kind }) => kind === ownerOf[clock.kind]) ?? null;
  const brand = clock.brand?.replace(/^[^/]*\//, '') ?? null;
  const near = moments.some(({ at }) => at <= now);
  return {
    id: clockId(clock),
    kind: clock.kind,
    ref: clock.ref,
    network: clock.network,
    brand: ruling.charter.brands.find(({ id }) => id === brand)?.name ?? null,
    permalink: clock.permalink,
    // Nothing of the text is kept with a clock: what a decision kept of it may be shown.
    excerpt: acts.findLast(({ excerpt }) => excerpt !== '')?.excerpt.slice(0, 300) ?? '',
    seen: iso(clock.seen),
    posted: clock.posted === null ? null : iso(clock.posted),
    marked: clock.marked,
    life: clock.life,
    term: { at: iso(term.at), day: term.day },
    longer: longer?.day ?? null,
    state: !isRunning(run, now) ? 'ended' : now >= term.at ? 'late' : near ? 'soon' : 'running',
    steps: course.steps,
    removable: run.removable,
    extended: course.extended,
    end: course.end,
    reminder: clock.raised ? stageOf(clock, moments) : null,
    department: owner?.name ?? null,
    departmentEmail: owner?.email ?? null,
  };
}

const states: readonly ClockView['state'][] = ['late', 'soon', 'running', 'ended'];

/** A life first, then what is late, then by the time that is left. */
export function inOrder(views: readonly ClockView[]): ClockView[] {
  const rank = ({ life, state }: ClockView) => (life && state !== 'ended' ? -1 : states.indexOf(state));
  return [...views].sort((a, b) => rank(a) - rank(b) || (a.term.at < b.term.at ? -1 : 1));
}
