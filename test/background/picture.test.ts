import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { pictureByShortcut } from '../../src/background/picture/add';
import type { Camera } from '../../src/background/picture/camera';
import { cutOf, isEntire } from '../../src/background/picture/cut';
import { purge } from '../../src/background/purge';
import type { Snapshot } from '../../src/core/dossier/snapshot';
import { verifyDossier } from '../../src/core/dossier/verify';
import type { Pose } from '../../src/messages/to-content';
import { digest } from '../../src/platform/digest';
import { png } from '../core/dossier/drawn';
import { comment as commentOf, found, KEY, onX } from './comments';
import { deskOn, popup, storesWith, TAB } from './desk';

const UNLAWFUL = 'Je vais venir te tuer sale pute, je sais où tu habites';

const pose = (over: Partial<Pose> = {}): Pose => ({
  key: KEY,
  box: { left: 100, top: 50, width: 400, height: 120 },
  window: { width: 1_280, height: 900 },
  covered: false,
  url: 'https://x.com/maison/status/1',
  text: UNLAWFUL,
  ...over,
});

/** A page with one unlawful comment, a camera that sees it at two device pixels each, and the comment's dossier. */
async function posing(text = UNLAWFUL, stores = storesWith()) {
  const desk = deskOn(stores);
  const comment = commentOf(text);
  const snapshot: Snapshot = {
    url: 'https://x.com/maison/status/1',
    read: '2026-11-22T10:00:00.000Z',
    seen: '2026-11-22T09:00:00.000Z',
    thread: '1790',
    comment,
    page: onX,
    answered: false,
    parent: null,
    post: null,
    siblings: [],
  };
  desk.page['content.comment'] = () => found(text, {}, onX);
  desk.page['content.snapshot'] = () => ({ snapshot });
  desk.page['content.pose'] = () => ({ pose: pose({ text }) });
  desk.page['content.pose_end'] = () => ({ pose: pose({ text }) });
  let cut: unknown = null;
  const camera: Camera = {
    front: async () => true,
    shoot: async () => 'data:image/png;base64,',
    crop: async (_, cutOf) => {
      cut = cutOf({ width: 2_560, height: 1_800 });
      if (cut === null) return null;
      return { type: 'image/png', width: 8, height: 4, data: png(8, 4).toString('base64') };
    },
    openPopup: async () => undefined,
  };
  Object.assign(desk.camera, camera);
  const handlers = handlersOf(desk);
  const make = async () =>
    (await handlers['dossier.make']({ tabId: TAB, key: KEY }, popup)).dossier?.id ?? '';
  const add = (id: string, tabId = TAB) => handlers['dossier.picture']({ id, tabId }, popup);
  const load = (id: string) => handlers['dossier.load']({ id }, popup);
  const list = () => handlers['dossier.list']({}, popup);
  return {
    desk,
    camera: desk.camera as { -readonly [N in keyof Camera]: Camera[N] },
    handlers,
    make,
    add,
    load,
    list,
    cut: () => cut,
  };
}

describe('a picture added from the popup', () => {
  it('is one more part of the file, and leaves the dossier as it was', async () => {
    const { make, add, load, cut } = await posing();
    const id = await make();
    const before = (await load(id)).dossier;
    const { outcome, file } = await add(id);
    expect(outcome).toBe('done');
    expect(verifyDossier(JSON.parse(JSON.stringify(file)), digest).is).toBe('whole');
    expect(file?.dossier).toEqual(before);
    expect(file?.picture.value).toMatchObject({ entire: true, covered: false, same: true, width: 8 });
    expect(cut()).toEqual({ left: 200, top: 100, width: 800, height: 240 });
    expect((await load(id)).illustrated).toEqual(file);
  });

  it('is nowhere on the disk: what stays is its hash', async () => {
    const { desk, make, add, list } = await posing();
    const id = await make();
    const { file } = await add(id);
    const disk = JSON.stringify(await desk.area.get(['dossiers']));
    expect(disk).not.toContain(file?.picture.value.data);
    expect(disk).toContain(file?.sha256);
    expect(JSON.stringify([...desk.stores.table.rows.values()])).not.toContain(file?.picture.value.data);
    expect((await list()).dossiers[0]?.pictured).toBe(file?.sha256);
  });

  it('goes when it is taken away, with its dossier, and when the dossier’s day has come', async () => {
    const { desk, handlers, make, add, load } = await posing();
    const id = await make();
    await add(id);
    await handlers['dossier.unpicture']({ id }, popup);
    expect(await load(id)).toMatchObject({ dossier: { id }, illustrated: null });
    await add(id);
    await handlers['dossier.drop']({ id }, popup);
    expect(JSON.stringify(await desk.session.get(['pictures']))).not.toContain(id);
    const other = await make();
    await add(other);
    desk.now += 31 * 24 * 3_600_000;
    await purge(desk);
    expect(JSON.stringify(await desk.session.get(['pictures']))).not.toContain(other);
  });

  it('waits with three others at most, the newest', async () => {
    const { make, add, load } = await posing();
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      const id = await make();
      await add(id);
      ids.push(id);
    }
    const kept = await Promise.all(ids.map(async (id) => (await load(id)).illustrated !== null));
    expect(kept).toEqual([false, true, true, true, true]);
  });

  it('says what it does not show', async () => {
    const { desk, make, add } = await posing();
    const id = await make();
    const tall = { left: 100, top: -10, width: 400, height: 1_200 };
    const odd = pose({ box: tall, covered: true, text: 'Je vais venir' });
    desk.page['content.pose'] = () => ({ pose: odd });
    desk.page['content.pose_end'] = () => ({ pose: odd });
    expect((await add(id)).file?.picture.value).toMatchObject({ entire: false, covered: true, same: false });
  });
});

describe('without a picture the dossier stays', () => {
  type Posing = Awaited<ReturnType<typeof posing>>;
  const cases: readonly (readonly [string, (one: Posing) => void, string])[] = [
    [
      'the browser refuses',
      ({ camera }) => {
        camera.shoot = async () => null;
      },
      'not_allowed',
    ],
    [
      'another tab is in front',
      ({ camera }) => {
        camera.front = async () => false;
      },
      'not_in_front',
    ],
    [
      'the comment is not on the page',
      ({ desk }) => {
        desk.page['content.pose'] = () => ({ pose: null });
      },
      'gone',
    ],
    [
      'the tab is closed',
      ({ desk }) => {
        delete desk.page['content.pose'];
      },
      'gone',
    ],
    [
      'the comment is removed while it is made',
      ({ desk }) => {
        desk.page['content.pose_end'] = () => ({ pose: null });
      },
      'gone',
    ],
    [
      'the tab is closed while it is made',
      ({ desk }) => {
        delete desk.page['content.pose_end'];
      },
      'gone',
    ],
    [
      'the page scrolls while it is made',
      ({ desk }) => {
        desk.page['content.pose_end'] = () => ({
          pose: pose({ box: { left: 100, top: 80, width: 400, height: 120 } }),
        });
      },
      'moved',
    ],
    [
      'the comment is edited while it is made',
      ({ desk }) => {
        desk.page['content.pose_end'] = () => ({ pose: pose({ text: 'Bonjour' }) });
      },
      'moved',
    ],
    [
      'the picture is of another window',
      ({ camera }) => {
        camera.crop = async (_, cut) => {
          cut({ width: 900, height: 1_800 });
          return null;
        };
      },
      'moved',
    ],
    [
      'it is too large',
      ({ camera }) => {
        camera.crop = async (_, cut) => {
          cut({ width: 1_280, height: 900 });
          return null;
        };
      },
      'too_large',
    ],
    [
      'the memory is full',
      ({ desk }) => {
        desk.session.set = async () => {
          throw new Error('quota');
        };
      },
      'not_kept',
    ],
  ];
  it.each(cases)('where %s', async (_, spoil, said) => {
    const one = await posing();
    const id = await one.make();
    spoil(one);
    expect(await one.add(id)).toEqual({ outcome: said, file: null });
    const left = await one.load(id);
    expect(left.illustrated).toBeNull();
    expect(verifyDossier(left.dossier, digest).is).toBe('whole');
  });

  it('where the tab leaves the front between the picture and the second look', async () => {
    const one = await posing();
    const id = await one.make();
    let looks = 0;
    one.camera.front = async () => {
      looks += 1;
      return looks === 1;
    };
    expect((await one.add(id)).outcome).toBe('moved');
  });

  it('and an unknown dossier has none', async () => {
    const { add } = await posing();
    expect((await add('nobody')).outcome).toBe('no_dossier');
  });

  it('the page gets its markers back, whatever the camera does', async () => {
    const one = await posing();
    const id = await one.make();
    one.camera.shoot = async () => null;
    await one.add(id);
    expect(one.desk.said.filter(({ type }) => type === 'content.pose_end')).toHaveLength(1);
  });
});

describe('the shortcut', () => {
  it('takes the comment in hand, and makes its dossier where none waits', async () => {
    const { desk, list, load } = await posing();
    expect(await pictureByShortcut(desk, TAB)).toBe('done');
    const { dossiers, news } = await list();
    expect(dossiers).toHaveLength(1);
    expect(news).toBe('done');
    expect((await load(dossiers[0]?.id ?? '')).illustrated).not.toBeNull();
    expect(await pictureByShortcut(desk, TAB)).toBe('done');
    expect((await list()).dossiers).toHaveLength(1);
    desk.now += 61_000;
    expect((await list()).news).toBeNull();
  });

  it('takes no picture of a comment that is neither unlawful nor legal', async () => {
    const { desk, list, camera } = await posing('Vos colis arrivent toujours en retard.');
    camera.shoot = async () => {
      throw new Error('a picture was taken');
    };
    expect(await pictureByShortcut(desk, TAB)).toBe('no_dossier');
    expect(await list()).toEqual({ dossiers: [], news: 'no_dossier' });
    expect(desk.said.at(-1)?.type).toBe('content.pose_end');
  });

  it('says that no comment is in hand', async () => {
    const { desk, list } = await posing();
    desk.page['content.pose'] = () => ({ pose: null });
    expect(await pictureByShortcut(desk, TAB)).toBe('gone');
    expect((await list()).news).toBe('gone');
  });
});

describe('the piece that is cut out', () => {
  const size = { width: 1_920, height: 1_350 };
  it('is the comment, in device pixels, never beyond the picture', () => {
    expect(cutOf(pose(), size)).toEqual({ left: 150, top: 75, width: 600, height: 180 });
    const low = pose({ box: { left: 1_000, top: 850, width: 400, height: 120 } });
    expect(cutOf(low, size)).toEqual({ left: 1_500, top: 1_275, width: 420, height: 75 });
    expect(isEntire(low)).toBe(false);
  });

  it('is none where nothing of it is in the window', () => {
    expect(cutOf(pose({ box: { left: 100, top: 899, width: 400, height: 120 } }), size)).toBeNull();
    expect(cutOf(pose({ box: { left: -500, top: 50, width: 400, height: 120 } }), size)).toBeNull();
  });
});
