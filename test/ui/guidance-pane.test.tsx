import { describe, expect, it } from 'vitest';
import { languages, messages } from '../../src/i18n';
import type { Guidance } from '../../src/messages/views';
import { firstLine } from '../../src/ui/first-line';
import { GuidancePane } from '../../src/ui/guidance-pane';
import type { ActPort } from '../../src/ui/use-acts';
import { html, rawKeys, saidBy } from './html';
import {
  abroad,
  approvedReply,
  bare,
  care,
  cases,
  decision,
  illegal,
  legal,
  longReply,
  rightToLeft,
  silentReply,
  unhappy,
  withBlanks,
} from './samples';

const port: ActPort = {
  act: async () => ({ outcome: 'done', text: null, decision: null }),
  reload: () => undefined,
};
const shown = (guidance: Guidance, language: 'fr' | 'en' = 'fr') =>
  html(language, <GuidancePane guidance={guidance} port={port} />);
const textOf = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe.each(languages)('guidance in %s', (language) => {
  it.each(Object.entries(cases))('%s: opens with what to do, and every word is a word', (_, guidance) => {
    const document = shown(guidance, language);
    const done = guidance.answered ? messages[language].guidance.alreadyAnsweredBy('LM') : null;
    expect(document.querySelector('.pane-body h1')?.textContent).toBe(
      done ?? firstLine(messages[language], guidance.verdict),
    );
    expect(rawKeys(saidBy(document))).toEqual([]);
    const pressing = (guidance.verdict.priority ?? 14) <= 3;
    const acts = pressing ? ['escalate'] : ['leave', 'watch', 'escalate'];
    expect(document.querySelectorAll('.acts-row button')).toHaveLength(acts.length);
    for (const part of ['why', 'correct', ...acts]) {
      expect(textOf(document.querySelector(`[data-part=${part}]`)), part).not.toBe('');
    }
    const names = [...document.querySelectorAll('button')].map((button) => textOf(button));
    expect(names.filter((name) => name === '')).toEqual([]);
  });
});

describe('the first reply', () => {
  it('stands before everything that is folded, with who agreed, for whom, when, until when and how', () => {
    const document = shown(unhappy);
    const reply = document.querySelector('[data-part=reply]');
    const fold = document.querySelector('details');
    if (!reply || !fold) throw new Error('no reply or no fold');
    expect(reply.compareDocumentPosition(fold) & 4).toBe(4);
    expect(textOf(reply.querySelector('[data-part=approval]'))).toBe(
      '✓Approuvée en réunion par Nadia Ferrand, Service client, le 1er mars 2026. Valable jusqu’au 28 février 2027.',
    );
    expect(textOf(reply)).toContain('exemple');
    expect([...document.querySelectorAll('details')].filter((one) => one.open)).toEqual([]);
  });

  it('shows what is filled in and what is not, and asks only for the latter', () => {
    const document = shown(withBlanks);
    expect(textOf(document.querySelector('.blank-filled'))).toBe('Léa');
    expect([...document.querySelectorAll('.blank-empty')].map(textOf)).toEqual([
      'jour du rappel',
      'objet',
      'lien d’aide',
    ]);
    expect(
      [...document.querySelectorAll('[data-blank]')].map((input) => input.getAttribute('data-blank')),
    ).toEqual(['when', 'what', 'link']);
  });

  it('says signed, self-approved, other language and too long where it is so', () => {
    const english = shown(longReply).querySelector('[data-reply=english]');
    const text = textOf(english);
    expect(text).toContain('Signée par Nadia Ferrand');
    expect(text).toContain('Approuvée par la personne qui l’a écrite');
    expect(text).toContain('Cette réponse est en anglais, le commentaire est en français.');
    expect(text).toContain('dépasse la longueur');
    expect(text).toContain('en privé');
    expect(text).not.toContain('exemple');
  });

  it('is not offered where nobody approved one: it says whom to ask, and starters have no button', () => {
    const document = shown(legal);
    expect(document.querySelectorAll('[data-part=insert], [data-part=copy]')).toHaveLength(0);
    expect(textOf(document.querySelector('.notice'))).toContain('Service juridique');
    const starter = document.querySelector('[data-part=starter]');
    expect(textOf(starter)).toContain('À faire valider');
    expect(starter?.querySelectorAll('button, a')).toHaveLength(0);
  });
});

describe('what stands out', () => {
  it.each<[Guidance, string]>([
    [unhappy, 'insert'],
    [legal, 'escalate'],
    [care, 'insert'],
    [{ ...care, replies: [] }, 'escalate'],
    [cases.leave, 'leave'],
    [cases.watch, 'watch'],
    [silentReply, 'leave'],
    [illegal, 'escalate'],
    [{ ...legal, answered: true }, 'escalate'],
    [bare, 'leave'],
  ])('is the act that the advice calls for', (guidance, part) => {
    const first = [...shown(guidance).querySelectorAll('.button-first')].map((button) =>
      button.getAttribute('data-part'),
    );
    expect(first).toEqual([part]);
  });

  it('in distress, the numbers to give come before the reply', () => {
    const text = textOf(shown(care).querySelector('.pane-body'));
    expect(text.indexOf('3114 Prévention')).toBeGreaterThan(0);
    expect(text.indexOf('3114 Prévention')).toBeLessThan(text.indexOf('Votre message nous touche'));
  });
});

describe('what steps back', () => {
  const partsOf = (guidance: Guidance) => {
    const document = shown(guidance);
    return {
      folded: document.querySelectorAll('details[data-part=replies] [data-part=reply]').length,
      open: document.querySelectorAll('.pane-body > [data-part=reply]').length,
      todo: textOf(document.querySelector('[data-part=todo]')),
    };
  };
  const decided = (act: typeof decision.act) => ({ ...unhappy, decision: { ...decision, act } });

  it('are the replies where the author is not to be answered, or where all is done', () => {
    expect(partsOf(unhappy)).toMatchObject({ folded: 0, open: 1 });
    expect(partsOf(silentReply)).toMatchObject({ folded: 1, open: 0 });
    expect(partsOf({ ...unhappy, answered: true, answeredBy: 'LM' })).toEqual({
      folded: 1,
      open: 0,
      todo: 'Votre marque a déjà répondu (LM)',
    });
    expect(partsOf(decided('leave'))).toEqual({ folded: 1, open: 0, todo: 'Laissé en place' });
    expect(partsOf(decided('escalate'))).toMatchObject({ folded: 1, todo: 'Transmission préparée' });
    for (const act of ['insert', 'copy', 'correct'] as const) {
      expect(partsOf(decided(act))).toMatchObject({ folded: 0, open: 1 });
    }
  });

  it('not a word of thanks, which the first line proposes', () => {
    const thank = { ...unhappy.verdict, action: 'thank', advice: 'leave', priority: 13 } as const;
    expect(partsOf({ ...unhappy, verdict: thank })).toMatchObject({ folded: 0, open: 1 });
  });

  it('is Insert, below a warning, where nobody wrote in the comment’s language', () => {
    const document = shown(abroad);
    const insert = document.querySelector('[data-part=insert]');
    const warning = document.querySelector('.reply .notice');
    expect(insert?.className).toContain('button-quiet');
    expect(textOf(warning)).toContain('le commentaire est en allemand');
    const text = document.querySelector('.reply-text');
    expect(text && warning ? warning.compareDocumentPosition(text) & 4 : 0).toBe(4);
  });
});

describe('where the author is not to be answered', () => {
  it.each(['report_illegal', 'ignore_spam', 'do_not_feed'] as const)(
    '%s asks nobody for a reply',
    (action) => {
      const document = shown({ ...illegal, verdict: { ...illegal.verdict, action } });
      const text = textOf(document.querySelector('.pane-body'));
      expect(text).toContain('Ne répondez pas à l’auteur.');
      expect(text).not.toContain('Demandez');
      expect(document.querySelectorAll('[data-part=copy-proof]')).toHaveLength(
        action === 'report_illegal' ? 1 : 0,
      );
    },
  );
});

it('three numbers are in sight, the others behind a fold', () => {
  const more = { number: '119', label: 'Enfance en danger' };
  const screen = shown({ ...care, emergency: [...care.emergency, more] });
  const section = screen.querySelector('[data-part=emergency]');
  expect([...(section?.querySelectorAll(':scope > ul li') ?? [])]).toHaveLength(3);
  expect(textOf(screen.querySelector('[data-part=other-numbers]'))).toContain('119');
});

it('shows links as they will be inserted, in the text and in a blank', () => {
  const reply = {
    ...approvedReply,
    text: 'Voir https://a.example/aide#haut, ou {{link}}.',
    linkParameters: { utm_source: 'x' },
    blanks: [
      {
        id: 'link',
        kind: 'link',
        label: 'lien',
        value: 'https://b.example/?q=1',
        required: true,
        choices: [],
      },
    ],
  } as const;
  const document = shown({
    ...unhappy,
    replies: [{ ...reply, blanks: reply.blanks.map((one) => ({ ...one, choices: [] })) }],
  });
  expect(textOf(document.querySelector('.reply-text'))).toBe(
    'Voir https://a.example/aide?utm_source=x#haut, ou https://b.example/?q=1&utm_source=x.',
  );
  expect(textOf(document.querySelector('.blank-filled'))).toBe('https://b.example/?q=1&utm_source=x');
});

describe('why', () => {
  it('marks the words that count in the original text, apart from the direction around', () => {
    const why = shown(rightToLeft).querySelector('[data-part=why]');
    const original = why?.querySelector('bdi.evidence');
    expect(original?.textContent).toBe(rightToLeft.comment.text);
    expect(original?.getAttribute('dir')).toBe('auto');
    expect([...(original?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'سيئة جدا',
      'nul',
    ]);
    expect(why?.textContent).toContain('corrigé par vous');
  });

  it('keeps a name that would turn the line around in its place', () => {
    const name = [...shown(rightToLeft).querySelectorAll('bdi')].find((one) =>
      one.textContent?.includes('\u202e'),
    );
    expect(name?.textContent).toBe(rightToLeft.comment.author.name);
  });

  it('gives the figures, the rules in order and what the advice was drawn from', () => {
    const text = textOf(shown(unhappy).querySelector('[data-part=why]'));
    for (const said of [
      'sûr à 93 %',
      'Pas plus suivi que d’ordinaire.',
      '44 commentaires',
      '12 réactions',
      '0 partage',
      'révision 3, et la version 1 de la lecture de Relais.',
    ]) {
      expect(text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toContain(said);
    }
    const rules = [...shown(unhappy).querySelectorAll('.rules li')].map(textOf);
    expect(rules[0]).toContain('décide');
    expect(rules[1]).not.toContain('décide');
  });
});

it('a decision taken before is said, with its undo', () => {
  const text = textOf(shown({ ...unhappy, decision }).querySelector('[data-part=status]'));
  expect(text).toContain('Transmission préparée');
  expect(text).toContain('Annuler');
});

it('markup in a comment, a name or a charter is shown, never run', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'';
  const document = shown({
    ...unhappy,
    comment: { ...unhappy.comment, text: hostile, author: { name: hostile, handle: null, verified: null } },
    signals: [],
    topic: hostile,
  });
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect(document.querySelector('bdi.evidence')?.textContent).toBe(hostile);
});
