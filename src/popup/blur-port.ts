/** Whether abusive words are covered, as the popup reads and changes it. */
import { send } from '../messages/send';

export interface BlurPort {
  readonly load: () => Promise<boolean>;
  /** What holds afterwards. */
  readonly set: (on: boolean) => Promise<boolean>;
}

export const blurPort: BlurPort = {
  load: async () => (await send('settings.load', {})).blur === true,
  set: async (on) => {
    const settings = await send('settings.load', {});
    const { ok } = await send('settings.save', { ...settings, blur: on });
    return ok ? on : settings.blur === true;
  },
};
