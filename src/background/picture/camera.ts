/** The browser's own picture of a tab, and a piece cut out of it. */
import { type ImageType, imageFacts } from '../../core/dossier/image';
import { MOST_PICTURE, MOST_SIDE } from '../../core/dossier/picture';
import { browser } from '../../platform/browser';

/** Device pixels. */
export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Shot {
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
  /** Base64. */
  readonly data: string;
}

export interface Camera {
  /** Whether the tab is the one that its window shows. */
  front(tabId: number): Promise<boolean>;
  /**
   * What the tab's window shows, as a data URL. Needs `activeTab`, that is a press of the toolbar button or a shortcut
   * of ours on this very tab: a host permission is not enough. Null where the browser refuses.
   */
  shoot(tabId: number): Promise<string | null>;
  /** @param cutOf from the size of the whole; null: it does not fit. Null too where the piece stays too large. */
  crop(url: string, cutOf: (size: { width: number; height: number }) => Cut | null): Promise<Shot | null>;
  /** Shows the popup, where the browser lets us. */
  openPopup(): Promise<void>;
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  }
  return btoa(pieces.join(''));
}

/** Without `fetch`, which the extension's own policy does not let near a `data:` address. */
function blobOf(url: string): Blob | null {
  const found = /^data:image\/png;base64,/.exec(url);
  if (found === null) return null;
  const bytes = Uint8Array.from(atob(url.slice(found[0].length)), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

async function drawn(image: ImageBitmap, cut: Cut, scale: number, type: ImageType): Promise<string> {
  const width = Math.max(1, Math.round(cut.width * scale));
  const height = Math.max(1, Math.round(cut.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, cut.left, cut.top, cut.width, cut.height, 0, 0, width, height);
  return base64Of(await canvas.convertToBlob({ type, quality: 0.85 }));
}

/** Sharp where that is small enough; then with less detail, then smaller. */
const ways: readonly (readonly [ImageType, number])[] = [
  ['image/png', 1],
  ['image/jpeg', 1],
  ['image/jpeg', 0.5],
];

export const camera: Camera = {
  front: async (tabId) => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return tab?.active === true;
  },
  shoot: async (tabId) => {
    try {
      const { windowId } = await browser.tabs.get(tabId);
      return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    } catch {
      return null;
    }
  },
  crop: async (url, cutOf) => {
    const blob = blobOf(url);
    if (blob === null) return null;
    const image = await createImageBitmap(blob);
    try {
      const cut = cutOf({ width: image.width, height: image.height });
      if (cut === null || cut.width > MOST_SIDE || cut.height > MOST_SIDE) return null;
      for (const [type, scale] of ways) {
        const data = await drawn(image, cut, scale, type);
        const facts = data.length <= MOST_PICTURE ? imageFacts(data) : null;
        if (facts !== null) return { ...facts, data };
      }
      return null;
    } finally {
      image.close();
    }
  },
  openPopup: async () => {
    // Not in every browser, and not without a window in front: then it waits in the popup.
    await browser.action.openPopup().catch(() => undefined);
  },
};
