import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/messages/settings';
import { settingsKeeper } from '../../src/options/settings-keeper';
import { settingsItem } from '../../src/storage/items';

const shown: Settings = settingsItem.fallback;

function kept(outcomes: readonly boolean[] = []) {
  const written: Settings[] = [];
  const keeper = settingsKeeper((next) => {
    written.push(next);
    return Promise.resolve(outcomes[written.length - 1] ?? true);
  });
  keeper.know(shown);
  return { keeper, written };
}

describe('changes of the settings', () => {
  it('keeps two that were made on the same screen before either was kept', async () => {
    const { keeper, written } = kept();
    const [first, second] = await Promise.all([
      keeper.keep(shown, { ...shown, language: 'en' }),
      keeper.keep(shown, { ...shown, blur: true }),
    ]);
    expect(first).toEqual({ ...shown, language: 'en' });
    expect(second).toEqual({ ...shown, language: 'en', blur: true });
    expect(written.at(-1)).toEqual(second);
  });

  it('builds nothing on a change that could not be kept, and goes on', async () => {
    const { keeper, written } = kept([false, true]);
    const [refused, next] = await Promise.all([
      keeper.keep(shown, { ...shown, language: 'en' }),
      keeper.keep(shown, { ...shown, blur: true }),
    ]);
    expect(refused).toBeNull();
    expect(next).toEqual({ ...shown, blur: true });
    expect(written).toHaveLength(2);
  });

  it('says so where the background does not answer', async () => {
    const keeper = settingsKeeper(() => Promise.reject(new Error('gone')));
    expect(await keeper.keep(null, shown)).toBeNull();
  });
});
