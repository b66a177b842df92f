/** The messages about versions. Total: a new one does not compile until it is here. */
import type { Handlers } from '../../messages/serve';
import type { fromVersions } from '../../messages/versions';
import type { Desk } from '../desk';
import { versionAt } from './find';
import { keepPresent } from './keep';
import { publishCharter } from './publish';
import { restore } from './restore';
import { differencesBetween, versionView } from './view';

export function versionHandlers(desk: Desk): Pick<Handlers, keyof typeof fromVersions> {
  return {
    'versions.list': async ({ place }) => {
      const { state } = await desk.charters(place).read();
      // What a killed worker left out is caught up with; where it cannot be, the others are still shown.
      if (state !== 'empty') await desk.alone(() => keepPresent(desk, place)).catch(() => undefined);
      const { versions, damaged } = await desk.versions.list(place);
      return { versions: versions.map(versionView), damaged, lost: state === 'lost' };
    },
    'versions.diff': async ({ place, from, to }) => {
      const old = await versionAt(desk, place, from);
      const next = await versionAt(desk, place, to);
      return { found: old && next && differencesBetween(old, next) };
    },
    'versions.restore': (asked) => desk.alone(() => restore(desk, asked)),
    'charter.publish': (asked) => desk.alone(() => publishCharter(desk, asked)),
  };
}
