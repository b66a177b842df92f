// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Coach } from '../../src/card/coach';
import type { CoachPort } from '../../src/card/coach-port';
import { checkIds, severities } from '../../src/core/draft/finding';
import { languages, messages } from '../../src/i18n';
import type { DraftView, FindingView } from '../../src/messages/draft';
import type { Act } from '../../src/messages/parts';
import { rawKeys, saidBy } from '../ui/html';
import { unhappy } from '../ui/samples';
import { stage } from '../ui/stage';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

/** As the stage gives its text. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

const finding = (rule: FindingView['rule'], over: Partial<FindingView> = {}): FindingView => ({
  rule,
  severity: severities[rule],
  spans: [{ start: 0, end: 4 }],
  words: ['mots'],
  note: null,
  article: 'Courtois, humble, utile',
  department: null,
  instead: null,
  ...over,
});
const view = (findings: readonly FindingView[], over: Partial<DraftView> = {}): DraftView => ({
  findings: [...findings],
  muted: [],
  reply: { status: 'unapproved', title: null, department: null, lockedChanged: [] },
  replies: [],
  advice: null,
  lang: 'fr',
  acting: { is: 'brand', who: 'Marque' },
  cut: false,
  ...over,
});

async function coach(first: DraftView | null, setting: { seen?: boolean; language?: 'fr' | 'en' } = {}) {
  const muted: [string, boolean][] = [];
  const acts: Act[] = [];
  const heights: number[] = [];
  let told: ((next: DraftView) => void) | null = null;
  const port: CoachPort = {
    load: async () => first,
    hear: (heard) => {
      told = heard;
      return () => undefined;
    },
    fit: (height) => heights.push(height),
    back: vi.fn(),
    mute: async (rule, is) => {
      muted.push([rule, is]);
      return is ? [rule] : [];
    },
    propose: async () => 'kept',
    act: async (one) => {
      acts.push(one);
      return { outcome: one.do === 'insert' ? 'red_line' : 'done', text: null, decision: null };
    },
  };
  const screen = await stage(
    setting.language ?? 'fr',
    <Coach port={port} seen={() => setting.seen ?? true} trusted={() => true} />,
  );
  const tell = async (next: DraftView) => {
    await act(() => told?.(next));
    await screen.settle();
  };
  const shown = (part: string) =>
    [...screen.root.querySelectorAll(`[data-part=${part}] [data-rule]`)].map((one) =>
      one.getAttribute('data-rule'),
    );
  return { screen, port, muted, acts, heights, tell, shown };
}

describe('the coach', () => {
  it.each(languages)('has words for every check in %s', async (language) => {
    const { screen } = await coach(view(checkIds.map((rule) => finding(rule))), { language });
    expect(rawKeys(saidBy(document))).toEqual([]);
    expect(screen.text()).toContain(messages[language].coach.redTitle);
  });

  it('takes no room while nothing is written', async () => {
    const { screen, heights, tell } = await coach(null);
    expect(heights).toEqual([0]);
    expect(screen.text()).toBe('');
    await tell(view([], { reply: null }));
    expect(screen.text()).toBe('');
  });

  it('is calm: two advices in sight, the others folded, red lines above all', async () => {
    const { shown, screen } = await coach(
      view([
        finding('threat'),
        finding('irony'),
        finding('blame'),
        finding('hollow'),
        finding('no_greeting'),
      ]),
    );
    expect(shown('red')).toEqual(['threat']);
    expect(shown('advices')).toEqual(['blame', 'irony']);
    expect(shown('others')).toEqual(['hollow', 'no_greeting']);
    expect(screen.text()).toContain('et 2 autres');
    expect(screen.root.querySelector('[data-part=red] [data-part=mute]')).toBeNull();
  });

  it('one key mutes the advice that carries it; it stays listed and is put back', async () => {
    const { screen, muted, shown } = await coach(view([finding('irony'), finding('blame')]));
    await screen.key('2');
    expect(muted).toEqual([['irony', true]]);
    expect(shown('advices')).toEqual(['blame']);
    expect(shown('muted')).toEqual(['irony']);
    await screen.press('[data-part=unmute]');
    expect(muted.at(-1)).toEqual(['irony', false]);
    expect(shown('advices')).toEqual(['blame', 'irony']);
  });

  it('takes no press before it was in plain sight', async () => {
    const { screen, muted } = await coach(view([finding('irony')]), { seen: false });
    await screen.key('1');
    await screen.press('[data-part=mute]');
    expect(muted).toEqual([]);
    expect(screen.text()).toContain(plain(messages.fr.outcomes.wait));
  });

  it.each([
    ['leave', null, messages.fr.coach.leave],
    ['escalate', null, messages.fr.coach.escalate],
    ['escalate', 'Juridique', messages.fr.coach.escalateTo('Juridique')],
  ] as const)('says who answers instead: %s, %s', async (advice, department, sentence) => {
    const { screen } = await coach(view([finding('stand_down', { department })], { advice }));
    expect(screen.text()).toContain(plain(sentence));
  });

  it.each([
    ['approved', false],
    ['approved_changed', true],
    ['unapproved', true],
  ] as const)('says how the text stands: %s', async (status, asks) => {
    const reply = { status, title: 'Suivi', department: 'Relation clients', lockedChanged: [] };
    const { screen } = await coach(view([], { reply }));
    expect(screen.text()).toContain(plain(messages.fr.coach.status[status]));
    expect(screen.root.querySelector('[data-part=propose]') !== null).toBe(asks);
    if (!asks) return;
    await screen.press('[data-part=propose]');
    expect(screen.text()).toContain(plain(messages.fr.proposals.outcomes.kept));
  });

  it('shows an approved way to say it once, and says why it was not inserted', async () => {
    const [reply] = unhappy.replies;
    if (reply === undefined) throw new Error('the sample has a reply');
    const filled = { ...reply, blanks: [], text: 'Bonjour, nous regardons cela.' };
    const { screen, acts } = await coach(
      view([finding('threat', { instead: reply.id }), finding('blame', { instead: reply.id })], {
        replies: [filled],
      }),
    );
    expect(screen.root.querySelectorAll('[data-part=instead]')).toHaveLength(1);
    await screen.press('[data-part=insert]');
    expect(acts).toMatchObject([{ do: 'insert', reply: reply.id }]);
    expect(screen.text()).toContain(plain(messages.fr.outcomes.red_line));
  });

  it('folds the advices, never a red line', async () => {
    const { screen, shown } = await coach(view([finding('threat'), finding('irony')]));
    await screen.press('[data-part=fold]');
    expect(shown('advices')).toEqual([]);
    expect(shown('red')).toEqual(['threat']);
  });

  it('what is written is text: markup in a draft is quoted, not run', async () => {
    const { screen } = await coach(view([finding('insult', { words: ['<img src=x onerror=alert(1)>'] })]));
    expect(screen.root.querySelector('img')).toBeNull();
    expect(screen.text()).toContain('<img src=x');
  });

  it('says the words that were to stay, and that a text is too long to be read whole', async () => {
    const reply = {
      status: 'approved_changed',
      title: null,
      department: null,
      lockedChanged: ['sous 48 h'],
    } as const;
    const { screen } = await coach(
      view([], { reply: { ...reply, lockedChanged: [...reply.lockedChanged] }, cut: true }),
    );
    expect(screen.text()).toContain('sous 48 h');
    expect(screen.text()).toContain(plain(messages.fr.coach.cut));
    expect(screen.root.querySelector('[data-part=propose]')).toBeNull();
  });
});
