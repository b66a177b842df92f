/** How a comment stands for a picture of it: in view, with nothing of ours over it, and where. */
import { pageRoot } from '../dom/doc';
import type { Host } from '../dom/host';
import { seenBelow } from '../dom/seen';
import type { Pose } from '../messages/to-content';
import type { Entry } from './entry';

/** A background that dies in between leaves no page without its markers. */
const LONGEST_MS = 2_000;
/** Points of a side at which it is looked whether the comment lies topmost. */
const LOOKS = [0.1, 0.5, 0.9];

export interface Poses {
  /** Scrolled to, our own signs gone from the screen once this resolves. */
  begin(entry: Entry): Promise<Pose>;
  /** As it stands still; ours come back. */
  end(entry: Entry | null): Pose | null;
}

export function createPoses(host: Host, signal: AbortSignal): Poses {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const back = () => {
    clearTimeout(timer);
    host.painted(true);
  };
  signal.addEventListener('abort', back, { once: true });
  return {
    begin: async (entry) => {
      const { element } = entry;
      const tall = element.getBoundingClientRect().height > innerHeight;
      Element.prototype.scrollIntoView.call(element, {
        block: tall ? 'start' : 'center',
        behavior: 'instant',
      });
      host.painted(false);
      clearTimeout(timer);
      timer = setTimeout(back, LONGEST_MS);
      await drawn();
      return poseOf(entry, host);
    },
    end: (entry) => {
      const pose = entry === null ? null : poseOf(entry, host);
      back();
      return pose;
    },
  };
}

/** The screen shows what was asked for two frames later; a page that draws none answers all the same. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 500);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

function poseOf({ element, key, comment }: Entry, host: Host): Pose {
  const { left, top, width, height } = element.getBoundingClientRect();
  // Zoomed by two fingers, the screen shows a part of the page's own window.
  const view = visualViewport !== null && visualViewport.scale > 1.01 ? visualViewport : null;
  const x = view?.offsetLeft ?? 0;
  const y = view?.offsetTop ?? 0;
  const size = { width: view?.width ?? innerWidth, height: view?.height ?? innerHeight };
  const visible = { right: pageRoot()?.clientWidth ?? innerWidth, bottom: innerHeight };
  const points = LOOKS.flatMap((across) =>
    LOOKS.map((down) => ({ left: left + width * across, top: top + height * down })),
  ).filter((at) => at.left >= 0 && at.top >= 0 && at.left < visible.right && at.top < visible.bottom);
  return {
    key,
    box: { left: left - x, top: top - y, width, height },
    window: size,
    covered: points.some((at) => !seenBelow(element, at.left, at.top, host.element)),
    url: location.href.slice(0, 2_000),
    text: comment.text,
  };
}
