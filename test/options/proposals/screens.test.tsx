import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import { defaultCharters } from '../../../src/charters';
import { type Charter, charterSchema } from '../../../src/core/charter/schema';
import { ownStates } from '../../../src/core/proposals/own';
import type { Proposed } from '../../../src/core/proposals/proposal';
import { fileProblems } from '../../../src/core/proposals/read-file';
import { languages } from '../../../src/i18n';
import { OptionsContext, type OptionsFacts } from '../../../src/options/context';
import { AcceptForm } from '../../../src/options/proposals/accept-form';
import { ProposedText } from '../../../src/options/proposals/proposed-text';
import { ReceivedItem } from '../../../src/options/proposals/received-item';
import { ReceptionNotice } from '../../../src/options/proposals/reception';
import type { Reception } from '../../../src/options/proposals/use-inbox';
import { OwnItem } from '../../../src/ui/propose/own-item';
import { proposal } from '../../core/proposals/sample';
import { html, rawKeys, saidBy } from '../../ui/html';

const charter = charterSchema.parse(defaultCharters.fr);
const [reply] = charter.replies;
const [rule] = charter.rules;
if (!reply || !rule) throw new Error('the default charter is empty');
const [variant] = reply.variants;

function within(children: ComponentChildren, over: Partial<Charter> = {}, role: 'admin' | 'cm' = 'admin') {
  const facts = {
    charter: { ...charter, ...over },
    place: 'main',
    shelf: [],
    standings: {},
    expiring: [],
    settings: { role, welcomed: true, firstName: null },
  } as unknown as OptionsFacts;
  return <OptionsContext.Provider value={facts}>{children}</OptionsContext.Provider>;
}
const received = (what: Proposed) => ({
  proposal: proposal({ what }),
  house: 'Charte de Lignéo',
  place: 'main',
  at: '2026-11-22T18:00:00.000Z',
});
const nothing = () => undefined;
const kinds: readonly Proposed[] = [
  { kind: 'reply', reply: null, title: null, lang: 'fr', text: 'Bonjour.' },
  {
    kind: 'reply',
    reply: reply.id,
    title: reply.title,
    lang: 'fr',
    text: `${variant?.text ?? ''} À bientôt.`,
  },
  { kind: 'reply', reply: 'gone', title: 'Ancienne réponse', lang: 'fr', text: 'Bonjour.' },
  { kind: 'rule', rule: rule.id, name: rule.name, guidance: `${rule.guidance} Vite.`, words: 'Trop large.' },
  { kind: 'rule', rule: rule.id, name: rule.name, guidance: null, words: 'Trop large.' },
  { kind: 'rule', rule: 'gone', name: 'Ancienne règle', guidance: 'Répondez.', words: '' },
  { kind: 'topic', name: 'Carte jeune', words: ['carte jeune', 'pass'] },
  { kind: 'topic', name: 'Carte jeune', words: [] },
  { kind: 'other', words: 'Les stories.' },
];

describe('a proposal before the admin', () => {
  it('shows what changes, and only that, as taken out and put in', () => {
    const [, text, , guidance] = kinds;
    if (!text || !guidance) throw new Error('no kinds');
    for (const [what, added] of [
      [text, ' À bientôt.'],
      [guidance, ' Vite.'],
    ] as const) {
      const page = html(
        'fr',
        within(<ReceivedItem received={received(what)} answer={null} onDrop={nothing} />),
      );
      expect([...page.querySelectorAll('ins')].map((one) => one.textContent)).toEqual([
        `[ajouté: ${added}] `,
      ]);
      expect(page.querySelectorAll('del')).toHaveLength(0);
    }
  });

  it('says that a record is gone, or that another text waits already', () => {
    const said = (what: Proposed | undefined, over: Partial<Charter> = {}) =>
      what
        ? (html('fr', within(<ReceivedItem received={received(what)} answer={null} onDrop={nothing} />, over))
            .body.textContent ?? '')
        : '';
    expect(said(kinds[2])).toContain('Cette réponse n’est plus dans la charte');
    expect(said(kinds[5])).toContain('Cette règle n’est plus dans la charte');
    const proposed = { variants: reply.variants, blanks: reply.blanks, by: 'AB', on: '2026-11-20' };
    expect(said(kinds[1], { replies: [{ ...reply, proposed }] })).toContain('Un texte est déjà proposé');
  });

  it('never makes markup of what a stranger wrote', () => {
    const what: Proposed = { kind: 'other', words: '<img src=x onerror=alert(1)><b>Bonjour</b>' };
    const page = html(
      'fr',
      within(<ReceivedItem received={received(what)} answer={null} onDrop={nothing} />),
    );
    expect(page.querySelectorAll('img, b')).toHaveLength(0);
    expect(page.body.textContent).toContain('<img src=x');
  });
});

describe.each(languages)('in %s', (language) => {
  const clean = (children: ComponentChildren, over: Partial<Charter> = {}) => {
    const said = saidBy(html(language, within(children, over))).map((text) =>
      text.replace(/\{\{\w+\}\}/g, ''),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(rawKeys(said)).toEqual([]);
  };

  it('every kind of proposal has words, waiting, answered and being accepted', () => {
    for (const what of kinds) {
      const one = received(what);
      clean(<ReceivedItem received={one} answer={null} onDrop={nothing} />);
      clean(<AcceptForm proposal={one.proposal} onDone={nothing} />);
      for (const outcome of ['accepted', 'edited', 'refused'] as const) {
        const answer = { id: one.proposal.id, outcome, note: 'Bonne idée.', on: '2026-11-23' };
        clean(<ReceivedItem received={one} answer={answer} onDrop={nothing} />);
      }
    }
  });

  it('every end of a file has words', () => {
    const ends: Reception[] = [
      ...fileProblems.map((problem) => ({
        outcome: 'refused' as const,
        problem,
        detail: 'proposals[3].why',
      })),
      { outcome: 'received', fresh: 0, known: 1, left: 0 },
      { outcome: 'received', fresh: 2, known: 2, left: 2 },
      { outcome: 'other_house', house: 'Charte', brands: ['Lignéo', 'Autre'], suits: null },
      {
        outcome: 'other_house',
        house: 'Charte',
        brands: ['Lignéo'],
        suits: { place: 'main', title: 'Charte' },
      },
      { outcome: 'storage_full' },
      { outcome: 'not_saved' },
      { outcome: 'unreachable' },
    ];
    for (const reception of ends) clean(<ReceptionNotice reception={reception} onAnyway={nothing} />);
  });

  it('every state of one’s own has words', () => {
    for (const state of ownStates) {
      const outcome = state === 'waiting' || state === 'sent' ? null : state;
      const own = {
        proposal: proposal(),
        place: 'main',
        state,
        sentAt: state === 'waiting' ? null : '2026-11-22T18:00:00.000Z',
        answer: outcome && { id: proposal().id, outcome, note: '', on: '2026-11-23' },
        read: false,
      };
      clean(<OwnItem own={own} onRead={nothing} onDrop={nothing} />);
    }
  });

  it('a proposed text has words, for whoever may agree to it alone', () => {
    const proposed = { variants: reply.variants, blanks: reply.blanks, by: 'AB', on: '2026-11-20' };
    clean(<ProposedText reply={{ ...reply, proposed }} />);
    const page = html(language, within(<ProposedText reply={{ ...reply, proposed }} />, {}, 'cm'));
    expect(page.querySelectorAll('button')).toHaveLength(0);
    expect(page.querySelector('[data-part=proposed-text]')).not.toBeNull();
  });
});
