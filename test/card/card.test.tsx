// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../src/card/card';
import type { CardPort } from '../../src/card/port';
import { decisionActs } from '../../src/core/decision';
import { languages, messages } from '../../src/i18n';
import type { Act } from '../../src/messages/parts';
import type { Guidance } from '../../src/messages/views';
import type { Loaded } from '../../src/ui/guidance-port';
import type { ActResult } from '../../src/ui/use-acts';
import { rawKeys, saidBy } from '../ui/html';
import { care, decision, illegal, longReply, silentReply, unhappy, withBlanks } from '../ui/samples';
import { type Stage, stage } from '../ui/stage';

interface Played {
  readonly card: Stage;
  readonly acts: Act[];
  readonly port: CardPort;
}

interface Setting {
  readonly guidance?: Guidance;
  readonly loaded?: Loaded;
  readonly outcome?: ActResult;
  readonly text?: string | null;
  readonly seen?: () => boolean;
  /** The browser's own word on who pressed. */
  readonly untrusted?: boolean;
  readonly language?: 'fr' | 'en';
}

async function play(setting: Setting = {}): Promise<Played> {
  const acts: Act[] = [];
  const { guidance = unhappy, outcome, text = null } = setting;
  const port: CardPort = {
    load: vi.fn(async () => setting.loaded ?? ({ state: 'ready', guidance } as const)),
    act: async (act) => {
      acts.push(act);
      const usual = act.do === 'insert' ? 'inserted' : 'done';
      const went = outcome === undefined || outcome === 'done' || outcome === 'inserted';
      const known = decisionActs.find((one) => one === act.do);
      const kept = known === undefined ? null : { ...decision, act: known };
      return { outcome: outcome ?? usual, text, decision: went ? kept : null };
    },
    close: vi.fn(),
  };
  const trusted = setting.untrusted ? {} : { trusted: () => true };
  const card = await stage(
    setting.language ?? 'fr',
    <Card port={port} seen={setting.seen ?? (() => true)} {...trusted} />,
  );
  return { card, acts, port };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('a press', () => {
  it('inserts the approved reply, with its blanks, and says what to do next', async () => {
    const { card, acts } = await play();
    await card.press('[data-part=insert]');
    expect(acts).toEqual([{ do: 'insert', reply: 'leak-sorry', lang: 'fr', blanks: { first_name: 'Léa' } }]);
    expect(card.one('[data-part=status]').textContent).toContain('envoyez-la vous-même');
  });

  it('made by a script does nothing at all', async () => {
    const { card, acts, port } = await play({ untrusted: true });
    for (const part of ['insert', 'copy', 'leave', 'watch', 'escalate', 'close']) {
      await card.press(`[data-part=${part}]`);
    }
    await card.key('i');
    await card.key('Escape');
    expect(acts).toEqual([]);
    expect(port.close).not.toHaveBeenCalled();
    expect(card.root.querySelector('[data-part=escalating]')).toBeNull();
  });

  it('before the frame was in plain sight is not obeyed, and says so; later it is', async () => {
    let seen = false;
    const { card, acts } = await play({ seen: () => seen });
    for (const part of ['insert', 'leave']) await card.press(`[data-part=${part}]`);
    await card.key('i');
    expect(acts).toEqual([]);
    expect(card.one('[data-part=status]').textContent).toContain('Un instant');
    seen = true;
    await card.press('[data-part=leave]');
    expect(acts).toEqual([{ do: 'leave' }]);
  });
});

describe('letter keys', () => {
  it.each([
    ['i', 'insert'],
    ['C', 'copy'],
    ['l', 'leave'],
    ['s', 'watch'],
  ])('%s presses %s', async (key, name) => {
    const { card, acts } = await play({ text: 'le texte' });
    await card.key(key);
    expect(acts.map((act) => act.do)).toEqual([name]);
  });

  it('are the user’s own where they type', async () => {
    const { card, acts } = await play({ guidance: withBlanks });
    await card.key('l', card.one('[data-blank=link]'));
    expect(acts).toEqual([]);
  });

  it('follow the language', async () => {
    const { card, acts } = await play({ language: 'en' });
    await card.key('s');
    await card.key('w');
    expect(acts.map((act) => act.do)).toEqual(['watch']);
  });
});

describe('blanks', () => {
  it('hold the reply back until they are filled, and the date is written in words', async () => {
    const { card, acts } = await play({ guidance: withBlanks });
    await card.press('[data-part=insert]');
    expect(acts).toEqual([]);
    expect(card.one('[role=alert]').textContent).toBe('Complétez d’abord\u00a0: jour du rappel et objet.');
    expect(document.activeElement?.getAttribute('data-blank')).toBe('when');
    await card.type('[data-blank=when]', '2026-03-01');
    await card.type('[data-blank=what]', 'l’échange');
    await card.press('[data-part=insert]');
    expect(acts).toMatchObject([
      { blanks: { first_name: 'Léa', when: '1er mars 2026', what: 'l’échange', link: '' } },
    ]);
  });
});

describe('what an act gives', () => {
  const failures = Object.keys(messages.fr.outcomes) as (keyof typeof messages.fr.outcomes)[];

  it.each(failures)('%s is said in words, and stays', async (outcome) => {
    const { card } = await play({ outcome });
    await card.press('[data-part=insert]');
    vi.advanceTimersByTime(60_000);
    await card.settle();
    expect(card.one('[data-part=status]').textContent).toContain(messages.fr.outcomes[outcome]);
  });

  it.each(['refused', 'altered', 'no_composer', 'wrong_page', 'gone'] as const)(
    'after %s the text can be copied',
    async (outcome) => {
      const { card, acts } = await play({ outcome, text: 'le texte' });
      await card.press('[data-part=insert]');
      // At once it would be the second press of a double one.
      await card.press('[data-part=copy-last]');
      expect(acts).toHaveLength(1);
      vi.advanceTimersByTime(500);
      await card.settle();
      const ready = document.activeElement?.getAttribute('data-part') === 'copy-last';
      expect(ready).toBe(outcome === 'refused' || outcome === 'altered');
      await card.press('[data-part=copy-last]');
      expect(acts.map((act) => act.do)).toEqual(['insert', 'copy']);
    },
  );

  it('where the browser refuses the clipboard, the text is there to select', async () => {
    const { card } = await play({ text: 'le texte à copier' });
    await card.press('[data-part=copy]');
    expect(card.one<HTMLTextAreaElement>('[data-part=status] textarea').value).toBe('le texte à copier');
  });

  it('the good news fades after ten seconds, the decision and its undo remain', async () => {
    const { card, acts } = await play();
    await card.press('[data-part=leave]');
    expect(card.text()).toContain('Cette décision est notée');
    vi.advanceTimersByTime(10_001);
    await card.settle();
    expect(card.text()).not.toContain('Cette décision est notée');
    expect(card.one('.decided').textContent).toContain('Laissé en place');
    await card.press('[data-part=undo]');
    expect(acts.at(-1)).toEqual({ do: 'undo', decision: decision.id });
    expect(card.root.querySelector('.decided')).toBeNull();
  });

  it('a lost approval loads the advice again', async () => {
    const { card, port } = await play({ outcome: 'not_approved' });
    await card.press('[data-part=insert]');
    expect(port.load).toHaveBeenCalledTimes(2);
  });
});

it('escalating says what will happen before it is noted', async () => {
  const { card, acts } = await play();
  await card.press('[data-part=escalate]');
  expect(acts).toEqual([]);
  expect(card.one('[data-part=escalating]').textContent).toContain('Rien ne part d’ici');
  await card.press('[data-part=prepare]');
  expect(acts).toEqual([{ do: 'escalate' }]);
});

it('one press corrects a signal, and the advice is loaded again', async () => {
  const { card, acts, port } = await play();
  await card.press('[data-part=correct] .row button');
  expect(acts).toEqual([{ do: 'correct', signals: { negative: false } }]);
  expect(port.load).toHaveBeenCalledTimes(2);
});

it('another approved reply is inserted from its own block', async () => {
  const { card, acts } = await play({ guidance: longReply });
  await card.press('[data-reply=english] [data-part=insert]');
  expect(acts).toMatchObject([{ do: 'insert', reply: 'english', lang: 'en' }]);
});

describe('opens on the first thing to do', () => {
  it.each([
    ['insert', unhappy],
    ['leave', silentReply],
    ['escalate', illegal],
    ['close', { ...unhappy, answered: true }],
    ['close', { ...unhappy, decision: { ...decision, act: 'leave' as const } }],
  ])('%s', async (part, guidance) => {
    await play({ guidance });
    expect(document.activeElement?.getAttribute('data-part')).toBe(part);
  });
});

describe('keys press what one sees', () => {
  it('never a reply that is folded away', async () => {
    const { card, acts } = await play({ guidance: silentReply });
    await card.key('i');
    await card.key('c');
    expect(acts).toEqual([]);
    await card.press('[data-part=replies] [data-part=insert]');
    expect(acts).toMatchObject([{ do: 'insert' }]);
  });

  it('neither leave nor watch where somebody may be in danger', async () => {
    const { card, acts } = await play({ guidance: care });
    await card.key('l');
    await card.key('s');
    expect(acts).toEqual([]);
    await card.key('t');
    expect(card.one('[data-part=escalating]').textContent).toContain('Transmettre');
  });
});

it('a decision leads the card at once, and its reply steps back', async () => {
  const { card } = await play();
  expect(card.one('[data-part=todo]').textContent).toContain('Répondre');
  await card.press('[data-part=leave]');
  expect(card.one('[data-part=todo]').textContent).toBe('Laissé en place');
  expect(card.root.querySelectorAll('.button-first')).toHaveLength(0);
  expect(card.one('[data-part=replies]').tagName).toBe('DETAILS');
});

it.each([
  ['insert', 'Le texte reste dans le champ.'],
  ['copy', 'Le texte reste copié.'],
])('after %s the decision can be withdrawn, not the text', async (part, said) => {
  const { card, acts } = await play({ text: 'le texte' });
  await card.press(`[data-part=${part}]`);
  expect(card.one('.decided').textContent).toContain(said);
  expect(card.one('[data-part=undo]').textContent).toBe('Retirer de mes décisions');
  await card.press('[data-part=undo]');
  expect(acts.at(-1)?.do).toBe('undo');
});

describe('the proof of unlawful content', () => {
  it('is copied as plain text, and nothing is noted', async () => {
    const write = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText: write } }));
    const { card, acts } = await play({ guidance: illegal });
    await card.press('[data-part=copy-proof]');
    const [[copied] = ['']] = write.mock.calls;
    for (const part of [illegal.comment.text, 'Léa Rivoire', illegal.comment.permalink, 'il y a 2 h', '20']) {
      expect(copied).toContain(part);
    }
    expect(card.one('[data-part=proof]').textContent).toContain('Preuve copiée');
    expect(acts).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('is there to select where the browser refuses', async () => {
    const { card } = await play({ guidance: illegal });
    await card.press('[data-part=copy-proof]');
    expect(card.one<HTMLTextAreaElement>('[data-part=proof] textarea').value).toContain(illegal.comment.text);
  });
});

describe.each(languages)('without guidance, in %s', (language) => {
  it.each(['gone', 'reload', 'expired', 'no_answer'] as const)('%s has its words', async (state) => {
    const { card } = await play({ loaded: { state }, language });
    const said = saidBy(document);
    expect(said.length).toBeGreaterThan(2);
    expect(rawKeys(said)).toEqual([]);
    expect(card.root.querySelectorAll('[data-part=state] button')).toHaveLength(
      state === 'no_answer' ? 1 : 0,
    );
  });
});
