import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { calmed } from '../../src/core/coach/calm';
import type { RequestOf } from '../../src/messages/contract';
import type { Caller } from '../../src/messages/sender';
import { comment, found, KEY, onPractice, onX } from './comments';
import { card as cardCaller, content, deskOn, options, popup, practice, storesWith } from './desk';

const frame: Caller = { ...cardCaller, frameId: 9, documentId: 'COACH' };
const COMPLAINT = 'Ma commande n’est toujours pas arrivée depuis trois semaines, que faites-vous ?';
const THREAT = 'Bonjour, notre avocat va vous attaquer. ^LM';

type Check = RequestOf<'draft.check'>;

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function coaching(text = COMPLAINT, caller: Caller = content) {
  const desk = deskOn(storesWith());
  const page = caller.practice ? onPractice : onX;
  desk.page['content.coach'] = () => ({});
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const to = {
    key: KEY,
    comment: comment(text),
    own: false,
    answered: null,
    answeredBy: null,
    reopened: false,
    url: 'https://x.com/brand/status/1',
    thread: '1',
  };
  const scene = { brand: null, page, acting: { is: 'brand', who: 'Marque' }, to } as const;
  const opened = async () => {
    const { nonce } = await handlers['draft.open']({ key: KEY, brand: null }, caller);
    await handlers['draft.load']({ nonce }, frame);
    return nonce;
  };
  const check = (nonce: string, said: string, over: Partial<Check> = {}) =>
    handlers['draft.check'](
      { ...scene, nonce, text: said, cut: false, typing: null, rests: true, ...over },
      caller,
    );
  const shown = () => desk.shown.at(-1)?.view;
  const rules = () => shown()?.findings.map(({ rule }) => rule);
  const sent = (nonce: string, said: string, over: Partial<Check> = {}) =>
    handlers['draft.sent'](
      { ...scene, nonce, text: said, cut: false, ...(over.to === undefined ? {} : { to: over.to }) },
      caller,
    );
  const noted = async () =>
    (await handlers['decisions.list']({ acts: ['cross'], limit: 50, practice: caller.practice }, popup))
      .decisions;
  return { desk, handlers, opened, check, shown, rules, sent, noted };
}

describe('a draft that is checked', () => {
  it('goes to the frame that holds the ticket, and the page is told nothing', async () => {
    const { desk, opened, check, rules } = coaching();
    const nonce = await opened();
    expect(await check(nonce, THREAT)).toEqual({});
    expect(desk.shown.at(-1)?.place).toEqual({ tabId: 7, frameId: 9, documentId: 'COACH' });
    expect(desk.shown.at(-1)?.nonce).toBe(nonce);
    expect(rules()).toContain('threat');
    expect(JSON.stringify(desk.said)).not.toContain('threat');
  });

  it('says the words, the article and who decides', async () => {
    const { opened, check, shown } = coaching();
    await check(await opened(), THREAT);
    const [threat] = shown()?.findings ?? [];
    expect(threat).toMatchObject({ rule: 'threat', severity: 'red', department: 'Juridique' });
    expect(threat?.article).toContain('menace');
    expect(THREAT.toLowerCase()).toContain(threat?.words[0]?.toLowerCase());
  });

  it('is for its own page: not under another’s ticket, not under a card’s, not from another document', async () => {
    const { handlers, opened, check } = coaching();
    const nonce = await opened();
    await expect(check('name000000000000009999', THREAT)).rejects.toThrow('refused');
    const one = await handlers['card.open']({ key: KEY }, content);
    await expect(check(one.nonce, THREAT)).rejects.toThrow('refused');
    await expect(handlers['draft.load']({ nonce: one.nonce }, frame)).rejects.toThrow('refused');
    await expect(handlers['draft.load']({ nonce }, { ...frame, frameId: 10 })).rejects.toThrow('refused');
    await expect(handlers['draft.fit']({ nonce: one.nonce, height: 40 }, frame)).rejects.toThrow('refused');
  });

  it('leaves an open card alone', async () => {
    const { handlers, opened } = coaching();
    const one = await handlers['card.open']({ key: KEY }, content);
    await opened();
    await expect(handlers['guard.load']({ nonce: one.nonce }, cardCaller)).rejects.toThrow('refused');
    await expect(handlers['card.close']({ nonce: one.nonce }, cardCaller)).resolves.toEqual({});
  });

  it('waits for the end of a word and for a rest, and does not take back what it said', async () => {
    const { opened, check, rules } = coaching();
    const nonce = await opened();
    const text = 'Merci, nous vous remboursons';
    await check(nonce, text, { typing: { start: 17, end: text.length }, rests: false });
    expect(rules()).toEqual([]);
    await check(nonce, `${text} `, { rests: false });
    expect(rules()).toEqual(['commitment']);
    await check(nonce, text, { typing: { start: 17, end: text.length }, rests: false });
    expect(rules()).toEqual(['commitment']);
    await check(nonce, `${text} `, { rests: true });
    expect(rules()).toEqual(expect.arrayContaining(['commitment', 'no_greeting', 'no_signature']));
  });

  it('an empty field has no state and nothing to say', async () => {
    const { opened, check, shown } = coaching();
    await check(await opened(), ' ');
    expect(shown()).toMatchObject({ reply: null, findings: [] });
  });

  it('a frame that comes late has the page say it again', async () => {
    const { desk, handlers } = coaching();
    const { nonce } = await handlers['draft.open']({ key: KEY, brand: null }, content);
    expect(await handlers['draft.load']({ nonce }, frame)).toEqual({ view: null });
    expect(desk.said.at(-1)).toEqual({ type: 'content.coach', request: { nonce, ask: 'again' } });
  });

  it('says who answers where the charter says to escalate', async () => {
    const { opened, check, shown } = coaching('Je porte plainte contre vous, mon avocat vous écrira.');
    await check(await opened(), 'Bonjour, nous vous répondons en privé avec les pièces. ^LM');
    expect(shown()?.advice).toBe('escalate');
    expect(shown()?.findings.find(({ rule }) => rule === 'stand_down')).toMatchObject({
      department: 'Juridique',
    });
  });

  it('advises nothing on the brand’s own post', async () => {
    const { handlers, opened, rules, desk } = coaching(
      'Je porte plainte contre vous, mon avocat vous écrira.',
    );
    const nonce = await opened();
    const to = {
      key: KEY,
      comment: comment('Je porte plainte contre vous, mon avocat vous écrira.'),
      own: true,
      answered: null,
      answeredBy: null,
      reopened: null,
      url: '',
    };
    await handlers['draft.check'](
      {
        nonce,
        brand: null,
        page: onX,
        acting: { is: 'brand', who: null },
        to,
        text: 'Bonjour, voici nos horaires de samedi\u00a0: 9 h à 19 h. ^LM',
        cut: false,
        typing: null,
        rests: true,
      },
      content,
    );
    expect(rules()).not.toContain('stand_down');
    expect(desk.shown.at(-1)?.view.advice).toBeNull();
  });

  it('a very long text is checked as far as it goes, and that is said', async () => {
    const { opened, check, shown } = coaching();
    await check(await opened(), `${'mot '.repeat(4_990)}${THREAT}`.slice(0, 20_000), { cut: true });
    expect(shown()?.cut).toBe(true);
  });
});

describe('an approved way to say it', () => {
  it('is offered under what another text answers, and stands as approved once it is written', async () => {
    const { opened, check, shown } = coaching(COMPLAINT, practice);
    const nonce = await opened();
    await check(nonce, THREAT);
    const instead = shown()?.findings.find(({ rule }) => rule === 'threat')?.instead;
    const reply = shown()?.replies.find(({ id }) => id === instead);
    expect(reply?.approval).not.toBeNull();
    const text = (reply?.blanks ?? []).reduce(
      (said, { id, value, kind }) =>
        said.replaceAll(`{{${id}}}`, value || (kind === 'link' ? 'https://calbrune.example/suivi' : 'LM')),
      reply?.text ?? '',
    );
    await check(nonce, text);
    expect(shown()?.reply).toMatchObject({ status: 'approved', title: reply?.title });
    expect(shown()?.findings.filter(({ severity }) => severity === 'red')).toEqual([]);
    await check(nonce, text.replace(/[a-zé]{5,}/, 'autrement'));
    expect(shown()?.reply?.status).toBe('approved_changed');
  });
});

describe('an insertion by Relais', () => {
  async function inserting() {
    const { desk, handlers } = coaching(COMPLAINT, practice);
    desk.practising = true;
    desk.page['content.comment'] = () => found(COMPLAINT, {}, onPractice);
    desk.page['content.insert'] = () => ({ outcome: 'inserted', acting: { is: 'brand', who: 'Marque' } });
    const target = { tabId: 7, key: KEY };
    const { guidance } = await handlers['guidance.load']({ target }, popup);
    const free = guidance?.replies.find(({ blanks }) => blanks.some(({ kind }) => kind === 'text'));
    const use = (value: string) => {
      const reply = free ?? guidance?.replies[0];
      const blanks = Object.fromEntries(
        (reply?.blanks ?? []).map(({ id, kind, value: known }) => [
          id,
          kind === 'link'
            ? 'https://calbrune.example/suivi'
            : kind === 'text' || kind === 'first_name'
              ? value
              : known || 'LM',
        ]),
      );
      const act = { do: 'insert', reply: reply?.id ?? '', lang: reply?.lang ?? '', blanks } as const;
      return handlers.act({ target, act }, popup);
    };
    return { desk, use };
  }

  it('is refused where what is filled in crosses a red line, and nothing is put anywhere', async () => {
    const { desk, use } = await inserting();
    expect(await use('notre avocat va vous attaquer')).toMatchObject({ outcome: 'red_line', text: null });
    expect(desk.said.map(({ type }) => type)).not.toContain('content.insert');
  });

  it('of agreed words goes on, whatever they promise: their department read them', async () => {
    const { use } = await inserting();
    expect(await use('Léa')).toMatchObject({ outcome: 'inserted' });
  });
});

describe('a muted advice', () => {
  it('is muted in this browser, listed, and put back', async () => {
    const { handlers, opened, check, shown } = coaching();
    const nonce = await opened();
    expect(await handlers['draft.mute']({ rule: 'no_greeting', muted: true }, frame)).toEqual({
      ok: true,
      muted: ['no_greeting'],
    });
    await check(nonce, 'Notre équipe suit votre commande.');
    expect(shown()?.muted).toEqual(['no_greeting']);
    expect(shown()?.findings.map(({ rule }) => rule)).toContain('no_greeting');
    const back = await handlers['draft.mute']({ rule: 'no_greeting', muted: false }, options);
    expect(back).toEqual({ ok: true, muted: [] });
  });

  it('of a check that draws red lines hides no red line', async () => {
    const { handlers, opened, check, shown } = coaching();
    const nonce = await opened();
    expect(await handlers['draft.mute']({ rule: 'threat', muted: true }, frame)).toMatchObject({ ok: true });
    await check(nonce, THREAT);
    const { red, muted } = calmed(shown()?.findings ?? [], new Set(shown()?.muted));
    expect(red.map(({ rule }) => rule)).toContain('threat');
    expect(muted).toEqual([]);
  });
});

describe('a text that was sent', () => {
  it('is recorded where it crossed a red line: the names of the checks, none of its words, and for good', async () => {
    const { desk, handlers, opened, sent, noted } = coaching();
    await sent(await opened(), THREAT);
    const [one, ...rest] = await noted();
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ act: 'cross', redLines: ['threat'], reason: null, reply: null });
    expect(JSON.stringify(desk.stores.table)).not.toContain('attaquer');
    expect(await handlers['decisions.undo']({ id: one?.id ?? '' }, popup)).toEqual({ ok: false });
    expect(await noted()).toHaveLength(1);
  });

  it('is nobody’s business otherwise', async () => {
    const { opened, sent, noted } = coaching();
    await sent(await opened(), 'Bonjour, votre colis est parti ce matin. ^LM');
    expect(await noted()).toEqual([]);
  });

  it('is recorded also where nobody knows which comment it answers', async () => {
    const { opened, sent, noted } = coaching();
    await sent(await opened(), THREAT, { to: null });
    expect(await noted()).toMatchObject([{ act: 'cross', excerpt: '' }]);
  });

  it('told twice is one decision', async () => {
    const { opened, sent, noted } = coaching();
    const nonce = await opened();
    await sent(nonce, THREAT);
    await sent(nonce, THREAT);
    expect(await noted()).toHaveLength(1);
  });

  it('on the practice page is kept apart', async () => {
    const { opened, sent, noted } = coaching(COMPLAINT, practice);
    await sent(await opened(), THREAT);
    expect(await noted()).toHaveLength(1);
  });
});

describe('asking for approval', () => {
  it('keeps a proposal with the draft and its comment, once', async () => {
    const { desk, handlers, opened, check } = coaching();
    desk.page['content.comment'] = () => ({
      found: {
        comment: comment(COMPLAINT),
        page: onX,
        brand: null,
        answered: null,
        answeredBy: null,
        reopened: false,
        acting: { is: 'brand', who: 'Marque' },
        url: 'https://x.com/brand/status/1',
      },
    });
    const nonce = await opened();
    await check(nonce, 'Bonjour, votre colis part demain matin de notre entrepôt. ^LM');
    expect(await handlers['draft.propose']({ nonce }, frame)).toEqual({ outcome: 'kept' });
    const { proposals } = await handlers['proposal.list']({}, popup);
    expect(proposals).toMatchObject([
      { proposal: { what: { kind: 'reply', lang: 'fr', reply: null }, about: { network: 'x' } } },
    ]);
  });

  it('says no where nothing is written', async () => {
    const { handlers, opened, check } = coaching();
    const nonce = await opened();
    expect(await handlers['draft.propose']({ nonce }, frame)).toEqual({ outcome: 'refused' });
    await check(nonce, '  ');
    expect(await handlers['draft.propose']({ nonce }, frame)).toEqual({ outcome: 'refused' });
  });
});

describe('the scratch pad', () => {
  it('is checked by the same checks, without a page', async () => {
    const { handlers } = coaching();
    const { view } = await handlers['draft.try'](
      { target: null, brand: null, text: THREAT, cut: false },
      popup,
    );
    expect(view.findings[0]?.rule).toBe('threat');
    expect(view.advice).toBeNull();
  });
});
