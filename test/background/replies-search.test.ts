import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { replySearch } from '../../src/background/reply-search';
import { charter, reply } from '../core/charter/sample';
import { found, KEY, onPractice, onX, QUESTION } from './comments';
import { deskOn, popup, storesWith, TAB } from './desk';

const house = charter({
  replies: [
    reply('late', 'Bonjour, votre colis suit son chemin.', { title: 'Commande en retard', tags: ['délai'] }),
    reply('refund', 'Les étapes sont ici.', { title: 'Remboursement : le chemin', tags: ['argent'] }),
    reply('hours', 'Nous ouvrons à 9 h.', { title: 'Horaires', situations: ['vous fermez à quelle heure'] }),
  ],
});
const search = async (query: string) => (await replySearch(house))(query);

describe('search over replies', () => {
  it.each([
    ['remboursement', 'refund'],
    ['rembour', 'refund'],
    ['remboursment', 'refund'],
    ['rembousrement', 'refund'],
    ['REMBOURSÉMENT', 'refund'],
    ['horaire', 'hours'],
    ['fermez', 'hours'],
    ['delai', 'late'],
    ['retrad commande', 'late'],
    ['colis', 'late'],
    ['ａｒｇｅｎｔ', 'refund'],
  ])('%s: %s first', async (query, id) => {
    expect((await search(query))[0]).toBe(id);
  });

  it('a short word is taken as it is, and nothing finds nothing', async () => {
    expect(await search('xy')).toEqual([]);
    expect(await search('')).toEqual([]);
    expect(await search(' \n!? ')).toEqual([]);
    expect(await search('zzzzzzzzzz')).toEqual([]);
    expect((await search(`retard ${'x'.repeat(5_000)}`))[0]).toBe('late');
  });

  it('words that stand in no one reply together are looked for apart', async () => {
    expect((await search('horaires remboursement')).sort()).toEqual(['hours', 'refund']);
  });
});

describe('the search of a screen', () => {
  function desked() {
    const desk = deskOn(storesWith());
    desk.practising = true;
    desk.page['content.comment'] = () => found(QUESTION, {}, onPractice);
    const handlers = handlersOf(desk);
    return {
      desk,
      ask: (query: string) => handlers['replies.search']({ target: { tabId: TAB, key: KEY }, query }, popup),
    };
  }

  it('finds approved replies by a wrong spelling, and what suits the comment where nothing is asked', async () => {
    const { ask } = desked();
    const typo = (await ask('rembousrement')).found?.replies ?? [];
    expect(typo.map(({ id }) => id)).toContain('refund-route');
    expect(typo.every(({ approval }) => approval !== null)).toBe(true);
    expect((await ask('')).found?.replies.length).toBeGreaterThan(0);
  });

  it('never finds what may not be inserted: a house’s starters, and anything where the comment is gone', async () => {
    const { desk, ask } = desked();
    desk.practising = false;
    desk.page['content.comment'] = () => found(QUESTION, {}, onX);
    expect((await ask('remboursement')).found?.replies).toEqual([]);
    desk.page['content.comment'] = () => ({ found: null });
    expect((await ask('remboursement')).found).toBeNull();
  });
});
