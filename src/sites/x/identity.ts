import { attr, closest, holds } from '../../dom/read/nodes';
import { lineOf } from '../../dom/read/text';
import { permalinkOf, type StatusAddress, statusOf } from './address';
import { allInPart, inPart, type Part } from './parts';
import { ANALYTICS, STATUS_LINK } from './selectors';

export interface Identity {
  readonly id: string | null;
  readonly permalink: string | null;
  /** ISO 8601, null where the post carries no time (an advertisement). */
  readonly time: string | null;
  readonly timeText: string | null;
}

function isoTime(value: string | null): string | null {
  return value !== null && value.length <= 40 && !Number.isNaN(Date.parse(value)) ? value : null;
}

/** The address without a time link: the statistics link, else a link of the author's own (a photo of the post). */
function otherAddress(part: Part, handle: string | null): StatusAddress | null {
  const stats = inPart(part, ANALYTICS);
  const named = stats === null ? null : statusOf(attr(stats, 'href'));
  if (named !== null) return named;
  for (const link of allInPart(part, STATUS_LINK)) {
    const status = statusOf(attr(link, 'href'));
    const own = status?.handle != null && status.handle.toLowerCase() === handle?.toLowerCase();
    if (own && !isInText(link)) return status;
  }
  return null;
}

/** Addresses that people write in a post name other posts. */
function isInText(link: Element): boolean {
  return closest(link, '[data-testid="tweetText"]') !== null;
}

/** Id, address and time of a post. */
export function identityOf(part: Part, handle: string | null): Identity {
  const time = inPart(part, 'time');
  const link = time === null ? null : closest(time, 'a');
  const linked = link !== null && holds(part.root, link) ? statusOf(attr(link, 'href')) : null;
  const status = linked ?? otherAddress(part, handle);
  return {
    id: status?.id ?? null,
    permalink: status === null ? null : permalinkOf(status.handle ?? handle, status.id),
    time: time === null ? null : isoTime(attr(time, 'datetime')),
    timeText: time === null ? null : lineOf(time),
  };
}
