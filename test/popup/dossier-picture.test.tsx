// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type DossierFile, pictureOutcomes } from '../../src/core/dossier/picture';
import { messages } from '../../src/i18n';
import type { ReplyOf } from '../../src/messages/contract';
import type { DossierPort } from '../../src/popup/dossier-port';
import { Dossiers } from '../../src/popup/dossiers';
import { PressGuardContext } from '../../src/ui/press';
import { illustrated, withPicture } from '../core/dossier/drawn';
import { dossier } from '../core/dossier/made';
import { stage } from '../ui/stage';

type Listed = ReplyOf<'dossier.list'>;

const line: Listed['dossiers'][number] = {
  id: dossier.id,
  at: '2026-11-22T09:01:00.000Z',
  until: '2026-12-22T09:01:00.000Z',
  network: 'facebook',
  action: 'report_illegal',
  excerpt: 'Je vais venir',
  sha256: dossier.sha256,
};

/** A background that keeps one dossier; a picture that succeeds is there at the next look. */
function portOf(over: Partial<DossierPort> = {}, first: DossierFile = dossier): DossierPort {
  let file = first;
  return {
    list: async () => ({ dossiers: [line], news: null }),
    load: async () => file,
    make: async () => null,
    drop: async () => undefined,
    picture: vi.fn(async () => {
      file = illustrated;
      return 'done' as const;
    }),
    unpicture: vi.fn(async () => {
      file = dossier;
    }),
    ...over,
  };
}

const open = (port: DossierPort, tabId: number | null = 7) =>
  stage(
    'fr',
    <PressGuardContext.Provider value={() => true}>
      <Dossiers port={port} practice={false} tabId={tabId} onReport={() => undefined} />
    </PressGuardContext.Provider>,
  );

const said = messages.fr.dossier;

describe('the picture of a dossier that waits', () => {
  it('is added on a press, shown with what is to be known of it, and taken away', async () => {
    const port = portOf();
    const popup = await open(port);
    expect(popup.root.querySelector('img')).toBeNull();
    await popup.press('[data-part=add-picture]');
    expect(port.picture).toHaveBeenCalledWith(dossier.id, 7);
    const shown = popup.root.querySelector('img');
    expect(shown?.getAttribute('src')).toBe(`data:image/png;base64,${illustrated.picture.value.data}`);
    expect(shown?.getAttribute('alt')).toBe(said.fields.pictureOf);
    expect(popup.root.textContent).toContain(said.pictureOutcomes.done);
    expect(popup.root.textContent).toContain(said.pictureHint);
    expect(popup.root.textContent).not.toContain(said.pictureCut);
    await popup.press('[data-part=drop-picture]');
    expect(popup.root.querySelector('img')).toBeNull();
  });

  it.each(pictureOutcomes.filter((outcome) => outcome !== 'done'))(
    'that cannot be made is said, and the dossier can be saved: %s',
    async (outcome) => {
      const popup = await open(portOf({ picture: async () => outcome }));
      await popup.press('[data-part=add-picture]');
      expect(popup.root.querySelector('[role=status]')?.textContent).toBe(said.pictureOutcomes[outcome]);
      expect(popup.root.querySelector('[data-part=save-dossier]')).not.toBeNull();
      expect(popup.root.querySelector('img')).toBeNull();
    },
  );

  it('says what it does not show', async () => {
    const odd = withPicture({ entire: false, covered: true, same: false });
    const popup = await open(portOf({}, odd));
    for (const words of [said.pictureCut, said.pictureCovered, said.pictureOther]) {
      expect(popup.root.textContent).toContain(words);
    }
  });

  it('is not offered where no page of ours is in front', async () => {
    const popup = await open(portOf(), null);
    expect(popup.root.querySelector('[data-part=add-picture]')).toBeNull();
    expect(popup.root.querySelector('[data-part=save-dossier]')).not.toBeNull();
  });

  it('left its hash behind, once it is gone', async () => {
    const list = async () => ({ dossiers: [{ ...line, pictured: illustrated.sha256 }], news: null });
    const popup = await open(portOf({ list }));
    expect(popup.root.textContent).toContain(illustrated.sha256);
  });

  it('asked for by the shortcut is told, with its dossier in view', async () => {
    const popup = await open(portOf({ list: async () => ({ dossiers: [line], news: 'done' }) }));
    expect(popup.root.querySelector('.notice')?.textContent).toBe(said.pictureOutcomes.done);
    expect(popup.root.querySelector('details')?.open).toBe(true);
    const none = await open(portOf({ list: async () => ({ dossiers: [], news: 'no_dossier' }) }));
    expect(none.root.textContent).toBe(said.pictureOutcomes.no_dossier);
  });
});
