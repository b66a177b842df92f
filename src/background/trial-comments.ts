/** Comments that a change of the charter is tried on: the practice page's, an open page's, or pasted ones. */
import { type PageFacts, type SocialComment, unknownCounts } from '../core/comment';
import { practiceThread } from '../core/practice/thread';
import { baselineOf } from '../core/rules/baseline';
import type { TrialSource } from '../messages/trial-compare';
import type { Desk } from './desk';
import type { Ruling } from './rulings';

export interface Tried {
  readonly comment: SocialComment;
  readonly page: PageFacts;
  readonly answered: boolean | null;
}

/** Comments of one open page that are tried at most: more would keep the page's own judging waiting. */
const MOST = 300;

function plain(text: string): SocialComment {
  return {
    id: null,
    permalink: null,
    kind: 'comment',
    parentId: null,
    author: { name: null, handle: null, verified: null },
    text,
    truncated: false,
    lang: null,
    time: null,
    timeText: null,
    counts: unknownCounts,
  };
}

async function ofPractice(desk: Desk, { charter }: Ruling): Promise<Tried[]> {
  const thread = practiceThread(await desk.rulings.language());
  const baseline = baselineOf(thread.comments, charter.influence);
  const page: PageFacts = { network: null, own: true, baseline };
  return thread.comments
    .filter(({ expected }) => expected !== null)
    .map(({ kind, parentId, author, lang, text, counts, expected }) => ({
      comment: { ...plain(text), kind, parentId, author, lang, counts },
      page,
      answered: expected?.answered ?? null,
    }));
}

/** Of the tab that shows the most; most tabs are none of ours, and do not listen. */
async function ofOpenPage(desk: Desk, { charter }: Ruling): Promise<Tried[]> {
  const tabs = await desk.shell.tabs().catch(() => []);
  const read = await Promise.all(
    tabs.map((tabId) => desk.ask(tabId, 'content.read_page', {}).catch(() => null)),
  );
  const [most] = read
    .filter((one) => one !== null)
    .filter(({ network }) => network !== null && network !== 'practice')
    .sort((a, b) => b.comments.length - a.comments.length);
  if (most === undefined) return [];
  const baseline = baselineOf(most.comments, charter.influence);
  const page: PageFacts = { network: most.network, own: true, baseline };
  return most.comments
    .filter(({ kind, text }) => text !== '' && (kind === 'comment' || kind === 'reply'))
    .slice(0, MOST)
    .map((comment) => ({ comment, page, answered: null }));
}

export async function triedOf(desk: Desk, source: TrialSource, ruling: Ruling): Promise<Tried[]> {
  switch (source.from) {
    case 'practice':
      return ofPractice(desk, ruling);
    case 'page':
      return ofOpenPage(desk, ruling);
    case 'pasted':
      return source.texts.map((text) => ({
        comment: plain(text),
        page: { network: null, own: true, baseline: null },
        answered: null,
      }));
    default:
      return source satisfies never;
  }
}
