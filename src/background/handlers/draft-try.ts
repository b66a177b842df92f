import type { Handlers } from '../../messages/serve';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { mutedChecksItem } from '../../storage/muted-checks';
import type { Desk } from '../desk';
import { answersTo, type DraftSubject } from '../draft/answers';
import { draftView } from '../draft/view';
import { subjectOf } from '../subject';

const rested = { typing: null, rests: true, said: new Set<never>() };

/** The scratch pad: the same checks, on a text that stands on no page. */
export const draftTry =
  (desk: Desk): Handlers['draft.try'] =>
  async ({ target, brand, text, cut }, caller) => {
    const found = target === null ? null : await subjectOf(desk, target, caller);
    const ruling = await desk.rulings.on(found ?? { practice: false, brand });
    const subject: DraftSubject = {
      ruling,
      brand: found?.brand ?? brand,
      network: found?.page.network ?? null,
      acting: found?.acting ?? null,
      answers: found === null ? null : await answersTo(desk, ruling, { ...found, own: false }),
    };
    const [muted, settings] = await Promise.all([
      readItem(desk.area, mutedChecksItem),
      readItem(desk.area, settingsItem),
    ]);
    const view = draftView({
      text,
      cut,
      subject,
      muted: muted.value,
      settings: settings.value,
      moment: rested,
    });
    return { view };
  };
