import { pickLanguage } from '../../i18n';
import type { Handlers } from '../../messages/serve';
import { entriesFor, readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { PERIMETER_KEY } from '../../storage/perimeter';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';
import { policyOf, withLocked } from '../follow-charter/policy';
import { nextPerimeter } from '../perimeter';

export const settingsLoad =
  (desk: Desk): Handlers['settings.load'] =>
  async () =>
    (await readItem(desk.area, settingsItem)).value;

export const settingsSave =
  (desk: Desk): Handlers['settings.save'] =>
  (asked) =>
    desk.alone(async () => {
      try {
        // What the organisation holds fast stays, whatever is asked.
        const settings = withLocked(asked, (await policyOf(desk)).locked);
        const language = pickLanguage(settings.language, await desk.shell.languages());
        const perimeter = await nextPerimeter(desk, { settings, language });
        const entries = await entriesFor(desk.area, settingsItem, settings);
        await desk.area.set({ ...entries, [PERIMETER_KEY]: perimeter });
        await noteSaved(desk);
        return { ok: true };
      } catch (error) {
        await noteFault(desk, error);
        return { ok: false };
      } finally {
        // A default charter never changed follows the language.
        desk.rulings.forget('charter');
      }
    });
