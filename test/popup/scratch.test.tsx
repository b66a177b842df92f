// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/i18n';
import type { DraftView } from '../../src/messages/draft';
import type { Scratch as Kept } from '../../src/messages/scratch';
import type { PopupPort } from '../../src/popup/port';
import { Scratch } from '../../src/popup/scratch';
import { PressGuardContext } from '../../src/ui/press';
import type { Asked } from '../../src/ui/propose/port';
import { rawKeys, saidBy } from '../ui/html';
import { stage } from '../ui/stage';

const red: DraftView['findings'][number] = {
  rule: 'commitment',
  severity: 'red',
  spans: [{ start: 0, end: 4 }],
  words: ['nous vous remboursons'],
  note: null,
  article: null,
  department: 'Relation client',
  instead: null,
};
const view = (over: Partial<DraftView> = {}): DraftView => ({
  findings: [],
  muted: [],
  reply: { status: 'unapproved', title: null, department: null, lockedChanged: [] },
  replies: [],
  advice: null,
  lang: 'fr',
  acting: null,
  cut: false,
  ...over,
});

function portFor(seen: DraftView | null = view(), kept: Kept | null = null) {
  const asked: Asked[] = [];
  const add = vi.fn(async (one: Asked) => {
    asked.push(one);
    return 'kept' as const;
  });
  const port = {
    scratch: {
      load: vi.fn(async () => kept),
      save: vi.fn(async () => true),
      check: vi.fn(async () => seen),
      mute: vi.fn(async () => ['hollow' as const]),
    },
    proposals: {
      propose: vi.fn(() => ({
        start: async () => ({ excerpt: 'Ma carte expire', lang: 'fr', initials: 'LM', rule: null }),
        add,
      })),
    },
  };
  return { port: port as unknown as PopupPort, calls: port, asked, add };
}

/** The scratch pad over a page whose brand is known late. */
function Front(props: { port: PopupPort }) {
  const [brand, setBrand] = useState<string | null>(null);
  return (
    <>
      <button type="button" data-part="front" onClick={() => setBrand('main/autre')} />
      <Scratch port={props.port} against={null} brand={brand} onBack={() => undefined} />
    </>
  );
}

const byHand = (children: ComponentChildren) => (
  <PressGuardContext.Provider value={() => true}>{children}</PressGuardContext.Provider>
);
const open = (port: PopupPort, against: Kept['against'] = null, language: 'fr' | 'en' = 'fr') =>
  stage(
    language,
    byHand(<Scratch port={port} against={against} brand="main/brand" onBack={() => undefined} />),
  );
async function rest(pad: Awaited<ReturnType<typeof open>>) {
  await vi.advanceTimersByTimeAsync(1_000);
  await pad.settle();
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('the scratch pad', () => {
  it('keeps each stroke at once, and reads over when a word is whole', async () => {
    const { port, calls } = portFor();
    const pad = await open(port);
    await pad.type('[name=scratch]', 'Bonj');
    expect(calls.scratch.save).toHaveBeenLastCalledWith({ text: 'Bonj', against: null });
    await vi.advanceTimersByTimeAsync(300);
    // « Bonj » is half a word.
    expect(calls.scratch.check).not.toHaveBeenCalled();
    await pad.type('[name=scratch]', 'Bonjour ');
    await vi.advanceTimersByTimeAsync(300);
    expect(calls.scratch.check).toHaveBeenCalledTimes(1);
    expect(calls.scratch.check).toHaveBeenLastCalledWith({ text: 'Bonjour ', against: null }, 'main/brand');
    await pad.settle();
    expect(pad.one('[data-part=draft-status]').dataset.status).toBe('unapproved');
  });

  it('is not written over where the page in front turns out to be another brand’s', async () => {
    const { port, calls } = portFor(view(), { text: 'Bonj', against: null });
    const pad = await stage('fr', byHand(<Front port={port} />));
    await pad.type('[name=scratch]', 'Bonjour à vous ');
    await pad.press('[data-part=front]');
    await rest(pad);
    expect(calls.scratch.load).toHaveBeenCalledTimes(1);
    expect(pad.one<HTMLTextAreaElement>('[name=scratch]').value).toBe('Bonjour à vous ');
    expect(calls.scratch.check.mock.lastCall).toEqual([
      { text: 'Bonjour à vous ', against: null },
      'main/autre',
    ]);
  });

  it('opens with what was left, tied to the comment in front', async () => {
    const against = { tabId: 7, key: 'c15' };
    const { port, calls } = portFor(view(), { text: 'Bonjour, ', against: { tabId: 7, key: 'c1' } });
    const pad = await open(port, against);
    expect(pad.one<HTMLTextAreaElement>('[name=scratch]').value).toBe('Bonjour, ');
    await rest(pad);
    expect(calls.scratch.check).toHaveBeenLastCalledWith({ text: 'Bonjour, ', against }, 'main/brand');
    expect(pad.one('[data-part=scratch-against]').textContent).toContain('Ma carte expire');
    await pad.press('[data-part=scratch-forget]');
    expect(calls.scratch.save).toHaveBeenLastCalledWith({ text: 'Bonjour, ', against: null });
  });

  it('asks for approval with the comment, why and by whom, and is then empty', async () => {
    const { port, calls, asked } = portFor(view({ findings: [red] }), {
      text: 'Nous vous remboursons.',
      against: { tabId: 7, key: 'c15' },
    });
    const pad = await open(port);
    await rest(pad);
    expect(pad.one('[data-part=red]').textContent).toContain('nous vous remboursons');
    await pad.press('[data-part=ask-approval]');
    await pad.settle();
    expect(pad.text()).toContain('ligne rouge');
    await pad.press('[data-part=propose-keep]');
    // Across a red line nothing is asked without a reason of one's own.
    expect(asked).toEqual([]);
    expect(document.activeElement?.getAttribute('name')).toBe('propose-why');
    await pad.type('[name=propose-why]', 'Il attend depuis un mois.');
    await pad.press('[data-part=propose-keep]');
    await pad.settle();
    expect(asked).toEqual([
      {
        what: { kind: 'reply', reply: null, title: null, lang: 'fr', text: 'Nous vous remboursons.' },
        why: 'Il attend depuis un mois.',
        excerpt: 'Ma carte expire',
        by: 'LM',
      },
    ]);
    expect(calls.scratch.save).toHaveBeenLastCalledWith(null);
    expect(pad.one<HTMLTextAreaElement>('[name=scratch]').value).toBe('');
    expect(pad.one('[data-part=scratch-said]').textContent).toContain('Accord demandé');
  });

  it('keeps the draft where the asking failed, or was given up', async () => {
    const { port, calls, add } = portFor(view(), { text: 'Nous vérifions.', against: null });
    add.mockResolvedValueOnce('no_answer' as 'kept');
    const pad = await open(port);
    await rest(pad);
    await pad.press('[data-part=ask-approval]');
    await pad.settle();
    await pad.press('[data-part=propose-keep]');
    await pad.settle();
    expect(pad.one('[data-part=propose-outcome]').textContent).toContain('Votre texte est toujours là');
    expect(calls.scratch.save).not.toHaveBeenCalledWith(null);
    expect(pad.one<HTMLTextAreaElement>('[name=propose-text]').value).toBe('Nous vérifions.');
  });

  it('asks nobody where the text is agreed, and nothing of an empty one', async () => {
    const reply = {
      status: 'approved',
      title: 'Vérifions',
      department: 'Relation client',
      lockedChanged: [],
    } as const;
    const agreed = portFor(view({ reply: { ...reply, lockedChanged: [] } }), {
      text: 'Bonjour.',
      against: null,
    });
    const pad = await open(agreed.port);
    await rest(pad);
    expect(pad.root.querySelector('[data-part=ask-approval]')).toBeNull();
    expect(pad.one('[data-part=draft-status]').textContent).toContain('Vérifions, Relation client');
    const empty = await open(portFor().port);
    await empty.press('[data-part=ask-approval]');
    expect(empty.one('.field-error').textContent).toContain('Écrivez ou collez');
    expect(empty.root.querySelector('[data-part=propose]')).toBeNull();
  });

  it('mutes an advice, and says where the text could not be kept or read over', async () => {
    const hollow = { ...red, rule: 'hollow' as const, severity: 'advice' as const };
    const { port, calls } = portFor(view({ findings: [hollow] }), { text: 'Merci.', against: null });
    const pad = await open(port);
    await rest(pad);
    await pad.press('[data-part=mute]');
    expect(calls.scratch.mute).toHaveBeenCalledWith('hollow', true);
    expect(pad.root.querySelector('[data-part=advices]')).toBeNull();
    expect(pad.one('[data-part=muted]').textContent).toContain('1');

    calls.scratch.save.mockResolvedValue(false);
    calls.scratch.check.mockResolvedValue(null);
    await pad.type('[name=scratch]', 'Merci bien. ');
    await rest(pad);
    expect(pad.one('[data-part=scratch-said]').textContent).toMatch(/copiez-le.*relire ce texte/);
  });

  it('takes a paste of ten megabytes up to its end, and says so', async () => {
    const { port, calls } = portFor();
    const pad = await open(port);
    await pad.type('[name=scratch]', 'mot '.repeat(2_500_000));
    const [saved] = calls.scratch.save.mock.lastCall as unknown as [Kept];
    expect(saved.text).toHaveLength(20_000);
    expect(pad.text()).toContain('20\u00a0000 caractères'.replace('\u00a0', ' '));
  });

  it.each(languages)('has words for all of it in %s', async (language) => {
    const { port } = portFor(view({ findings: [red] }), {
      text: 'Bonjour.',
      against: { tabId: 1, key: 'c' },
    });
    const pad = await open(port, null, language);
    await rest(pad);
    await pad.press('[data-part=ask-approval]');
    await pad.settle();
    const said = saidBy(document);
    expect(said.length).toBeGreaterThan(8);
    expect(rawKeys(said)).toEqual([]);
  });
});
