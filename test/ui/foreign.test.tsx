/** Another's page, a wrong account, an author who came back: said in words, in the card and in the popup's list. */
import { describe, expect, it } from 'vitest';
import { actions, advices } from '../../src/core/rules/action';
import { adviceOf } from '../../src/core/rules/advice';
import { languages } from '../../src/i18n';
import type { Guidance } from '../../src/messages/views';
import { PageQueue } from '../../src/popup/page-queue';
import { GuidancePane } from '../../src/ui/guidance-pane';
import { sortQueue } from '../../src/ui/queue';
import { QueueLine } from '../../src/ui/queue-line';
import type { ActPort } from '../../src/ui/use-acts';
import { html, rawKeys, saidBy } from './html';
import { page, unhappy } from './samples';

const port: ActPort = {
  act: async () => ({ outcome: 'done', text: null, decision: null }),
  reload: () => undefined,
};
const shown = (guidance: Guidance, language: 'fr' | 'en' = 'fr') =>
  html(language, <GuidancePane guidance={guidance} port={port} />);
const textOf = (document: Document, part: string) =>
  (document.querySelector(`[data-part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Removing and hiding, in the words of both languages. */
const REMOVING = /masqu|supprim|retir|effac|\bhid(e|ing)|remov|delet|take (it )?down/i;

/** The charter's words are written for the brand's own pages. */
function foreign(action: Guidance['verdict']['action'], advice: Guidance['verdict']['advice']): Guidance {
  const { rule } = unhappy;
  if (!rule) throw new Error('the sample has no rule');
  return {
    ...unhappy,
    ownPage: false,
    verdict: { ...unhappy.verdict, action, advice },
    rule: { ...rule, guidance: 'SA CONSIGNE', do: ['SON GESTE'], doNot: [], article: null, consequence: '' },
    fired: [{ id: 'r', name: 'Règle', action }],
  };
}

describe.each(languages)('another’s page, in %s', (language) => {
  const context = { influential: false, budgetLeft: true, own: false, perimeter: null } as const;
  const given = actions.flatMap((action) =>
    [null, ...advices].map((chosen) => [action, adviceOf(action, chosen, context), chosen] as const),
  );

  it.each(given)(
    '%s, %s (asked: %s): nothing is to be removed or hidden, and the page is said',
    (action, advice) => {
      const document = shown(foreign(action, advice), language);
      // The letter keys of the popup and the undo of one's own note speak of other things.
      const said = saidBy(document).join('\n');
      expect(said).not.toMatch(REMOVING);
      expect(rawKeys(saidBy(document))).toEqual([]);
      expect(textOf(document, 'foreign')).not.toBe('');
      const asksForRemoval = ['report_illegal', 'ignore_spam', 'mask_personal_data'].includes(action);
      expect(said.includes('SA CONSIGNE')).toBe(!asksForRemoval);
      expect(said.includes('SON GESTE')).toBe(!asksForRemoval);
    },
  );

  it('what follows is named for that page too', () => {
    const document = shown({ ...foreign('care', 'escalate'), follows: 'report_illegal' }, language);
    expect(saidBy(document).join('\n')).not.toMatch(REMOVING);
  });

  it('the popup says so above its list', () => {
    const queue = (own: boolean | null) =>
      html(
        language,
        <PageQueue page={{ ...page, own }} onOpen={() => undefined} onUnwatch={() => undefined} />,
      );
    expect(textOf(queue(false), 'foreign')).not.toBe('');
    for (const own of [true, null]) expect(queue(own).querySelector('[data-part=foreign]')).toBeNull();
  });
});

describe('one’s own page', () => {
  it('keeps the charter’s words, and nothing is said of the page', () => {
    for (const ownPage of [true, null]) {
      const document = shown({ ...foreign('report_illegal', 'remove_with_proof'), ownPage });
      expect(saidBy(document).join('\n')).toContain('SA CONSIGNE');
      expect(document.querySelector('[data-part=foreign]')).toBeNull();
    }
  });
});

describe('the account', () => {
  const as = (is: 'brand' | 'other' | 'unknown', who: string | null) =>
    textOf(shown({ ...unhappy, acting: { is, who } }), 'acting');

  it('is said above the buttons where it is not the brand’s, or unknown', () => {
    expect(as('brand', 'Atelier Rivoire')).toBe('');
    expect(as('other', 'Léa Martin')).toBe(
      'Vous écrivez en tant que Léa Martin, qui n’est pas un compte de la marque.',
    );
    expect(as('unknown', null)).toBe('Compte inconnu : vérifiez sous quel nom vous écrivez.');
    const document = shown({ ...unhappy, acting: { is: 'other', who: 'Léa Martin' } });
    const [line, button] = ['[data-part=acting]', '[data-part=insert]'].map((one) =>
      document.querySelector(one),
    );
    expect(line && button && line.compareDocumentPosition(button) & 4).toBe(4);
  });

  it('another’s is said above the popup’s list, an unknown one is not', () => {
    const queue = (is: 'other' | 'unknown') =>
      html(
        'fr',
        <PageQueue
          page={{ ...page, acting: { is, who: 'Léa' } }}
          onOpen={() => undefined}
          onUnwatch={() => undefined}
        />,
      );
    expect(textOf(queue('other'), 'acting')).toContain('Léa');
    expect(textOf(queue('unknown'), 'acting')).toBe('');
  });
});

describe('an author who came back', () => {
  const back = { answered: false, answeredBy: 'LM', reopened: true } as const;

  it('is said in the card with the colleague’s initials, and the case is open', () => {
    const document = shown({ ...unhappy, ...back });
    expect(textOf(document, 'reopened')).toBe('La marque a répondu (LM), l’auteur est revenu.');
    expect(textOf(document, 'todo')).toMatch(/^Répondre/);
    expect(textOf(shown({ ...unhappy, ...back, answeredBy: null }), 'reopened')).toBe(
      'La marque a répondu, l’auteur est revenu.',
    );
    expect(textOf(shown({ ...unhappy, reopened: null }), 'reopened')).toBe('');
  });

  it('stands in the list again, also after an insertion of ours', () => {
    const [item] = page.queue;
    if (!item) throw new Error('the sample has no queue');
    const line = (more: object) =>
      html('fr', <QueueLine item={{ ...item, ...more }} onOpen={() => undefined} />).querySelector(
        '.queue-todo',
      )?.textContent;
    expect(line(back)).toBe('La marque a répondu (LM), l’auteur est revenu.');
    expect(line({ answered: true, answeredBy: 'LM', reopened: false })).toBe('Répondu par LM');
    const inserted = { ...item, ...back, verdict: { ...item.verdict, decided: 'insert' as const } };
    expect(sortQueue([inserted]).handled).toEqual([]);
    expect(sortQueue([{ ...inserted, reopened: false }]).handled).toHaveLength(1);
    expect(
      sortQueue([{ ...inserted, verdict: { ...item.verdict, decided: 'leave' as const } }]).handled,
    ).toHaveLength(1);
  });
});
