import { describe, expect, it } from 'vitest';
import type { Charter } from '../../../src/core/charter/schema';
import type { Reply } from '../../../src/core/charter/schema/reply';
import { replyDigest } from '../../../src/core/replies/digest';
import type { Occasion } from '../../../src/core/replies/occasion';
import { isStarter, MAX_OFFERED, offerIndex } from '../../../src/core/replies/offer';
import { assess } from '../../../src/core/rules/assess';
import { compileCharter } from '../../../src/core/rules/compile';
import { charter, recorded, reply, rule, topic } from '../charter/sample';
import { comment, judged, reading, sha256, TODAY } from '../rules/sample';

function approved(id: string, more: Partial<Reply> = {}, until = '2026-12-31', example = false): Reply {
  const made = reply(id, `Texte ${id}`, more);
  return { ...made, approvals: [recorded(replyDigest(made, sha256), { until, example })] };
}

const occasion: Occasion = {
  action: 'answer',
  then: null,
  topic: 'delay',
  lang: 'fr',
  network: 'x',
  text: 'Mon train a du retard',
};
const index = (replies: Reply[], more: Partial<Charter> = {}) =>
  offerIndex(charter({ replies, ...more }), { digest: sha256 });
const ids = (replies: Reply[], change: Partial<Occasion> = {}, today = TODAY, more: Partial<Charter> = {}) =>
  index(replies, more).offered({ ...occasion, ...change }, today);

describe('replies that are offered', () => {
  it('only those in force on the day of use', () => {
    const list = [
      approved('a'),
      approved('b', {}, '2026-06-15'),
      reply('c', 'x'),
      approved('d', { status: 'withdrawn' }),
    ];
    expect(ids(list)).toEqual(['a', 'b']);
    expect(ids(list, {}, '2026-06-16')).toEqual(['a']);
    expect(ids(list, {}, '2026-06-15')).toEqual(['a', 'b']);
  });

  it('starters are told apart and never offered', () => {
    const starter = reply('s', 'x', { starter: true, status: 'draft' });
    expect(ids([starter])).toEqual([]);
    expect(
      index([starter, approved('a')])
        .suited(occasion, TODAY, isStarter)
        .map((o) => o.reply.id),
    ).toEqual(['s']);
  });

  it('fictional signatories serve on the practice page alone', () => {
    const list = [approved('a', {}, '2026-12-31', true)];
    expect(ids(list)).toEqual([]);
    expect(ids(list, { network: null })).toEqual([]);
    expect(ids(list, { network: 'practice' })).toEqual(['a']);
  });

  it('those of the act, and of the one that follows; a reply for no act serves ordinary answers alone', () => {
    const list = [
      approved('next', { actions: ['answer'] }),
      approved('mask', { actions: ['mask_personal_data'] }),
      approved('any', { actions: [] }),
    ];
    expect(ids(list, { action: 'mask_personal_data', then: 'answer' })).toEqual(['mask', 'next', 'any']);
    expect(ids(list, { action: 'mask_personal_data' })).toEqual(['mask']);
    expect(ids(list, { action: 'escalate_legal' })).toEqual([]);
    expect(ids(list, { action: 'none' })).toEqual([]);
  });

  it('those of the network; an unknown network takes all', () => {
    const list = [approved('fb', { networks: ['facebook'] }), approved('both')];
    expect(ids(list)).toEqual(['both']);
    expect(ids(list, { network: null })).toEqual(['fb', 'both']);
  });

  it('in crisis those of the crisis alone, and never in calm times', () => {
    const list = [approved('calm'), approved('crisis', { type: 'crisis' })];
    const crisisMode = { on: true, since: null, by: null, note: '' };
    expect(ids(list)).toEqual(['calm']);
    expect(ids(list, {}, TODAY, { crisisMode })).toEqual(['crisis']);
  });

  it('words in common first, then topic, length and language; the charter’s order breaks ties', () => {
    const long = { variants: [{ lang: 'fr', text: 'x'.repeat(281), locked: [] }] };
    const english = { variants: [{ lang: 'en', text: 'Hello', locked: [] }] };
    const list = [
      approved('word', { topics: ['bags'], title: 'Pris dans le train' }),
      approved('general'),
      approved('english', { ...english }),
      approved('long', long),
      approved('tagged', { tags: ['train en retard'] }),
      approved('topic', { topics: ['delay', 'bags'] }),
      approved('general-2'),
    ];
    expect(ids(list)).toEqual(['tagged', 'word', 'topic', 'general', 'general-2', 'long', 'english']);
    const [first] = index([approved('english', english)]).suited(occasion, TODAY);
    expect(first).toMatchObject({ sameLanguage: false, tooLong: false });
  });

  it('not those of another subject, unless they were made for this very act', () => {
    const list = [
      approved('bags', { topics: ['bags'] }),
      approved('small-word', { topics: ['bags'], tags: ['avec', 'dans'] }),
      approved('tag', { topics: ['bags'], tags: ['retard'] }),
    ];
    expect(ids(list, { text: 'Un retard avec vous, dans ce train' })).toEqual(['tag']);
    const press = [approved('press', { topics: ['bags'], actions: ['handover_press'] })];
    expect(ids(press, { action: 'handover_press' })).toEqual(['press']);
    expect(ids([...list, ...press], { action: 'answer', then: 'handover_press', text: '' })).toEqual([
      'press',
    ]);
  });

  it('in a language nobody wrote in, the one made for that first, then the general ones', () => {
    const list = [
      approved('topic', { topics: ['delay'] }),
      approved('general'),
      approved('abroad', { topics: [], tags: ['autre langue'] }),
    ];
    expect(ids(list, { lang: 'de' })).toEqual(['abroad', 'general', 'topic']);
    expect(ids(list, { lang: 'fr' })[0]).toBe('topic');
    const german = approved('german', {
      topics: ['delay'],
      variants: [{ lang: 'de', text: 'Hallo', locked: [] }],
    });
    expect(ids([...list, german], { lang: 'de' })[0]).toBe('german');
  });

  it('by the situations it was written for, in any language and however the act was read', () => {
    const list = [
      approved('general'),
      approved('broken', { topics: ['bags'], situations: ['la fermeture éclair a lâché', 'the zip broke'] }),
      approved('lost', { topics: ['bags'], situations: ['ma valise est perdue'] }),
    ];
    expect(ids(list, { topic: null, text: 'la fermeture a laché au bout d’un mois' })[0]).toBe('broken');
    expect(ids(list, { topic: null, lang: 'en', text: 'my zip just broke', action: 'thank' })).toEqual([
      'broken',
    ]);
    expect(ids(list, { topic: null, text: 'zip', action: 'report_illegal' })).toEqual([]);
    expect(ids(list, { topic: null, text: 'la fermeture a lâché', action: 'care' })).toEqual([]);
  });

  it('an act that the reading speaks for counts beside the one come to', () => {
    const list = [approved('answer'), approved('thank', { actions: ['answer', 'thank'] })];
    expect(ids(list, { text: 'hm' })).toEqual(['answer', 'thank']);
    expect(ids(list, { text: 'hm', hints: { thank: 0.9 } })).toEqual(['thank', 'answer']);
  });

  it('by the matter, where they have no word in common', () => {
    const list = [
      approved('refund', { title: 'Remboursement', situations: ['où est mon remboursement'] }),
      approved('job', { title: 'Candidature', situations: ['recrutez-vous'] }),
      approved('hours', { title: 'Horaires', situations: ['à quelle heure ouvrez-vous'] }),
    ];
    const calm = { topic: null, action: 'answer' } as const;
    expect(ids(list, { ...calm, text: 'When do I get my money back' })[0]).toBe('refund');
    expect(ids(list, { ...calm, text: 'any vacancies for an apprentice' })[0]).toBe('job');
    expect(ids(list, { ...calm, text: 'is it closed on bank holidays' })[0]).toBe('hours');
  });

  it('an act only suggests, but for distress, law and press', () => {
    const list = [
      approved('broken', { topics: ['bags'], situations: ['la bouilloire ne chauffe plus'] }),
      approved('hurt', {
        actions: ['escalate_safety'],
        situations: ['elle s’est blessée avec la bouilloire'],
      }),
    ];
    const text = 'La bouilloire ne chauffe plus';
    const about = (action: Occasion['action'], said = text) => ids(list, { action, topic: null, text: said });
    // Where harm was read, what was made for harm comes first between near ones, and what is plainly meant stays in reach.
    expect(about('escalate_safety')).toContain('broken');
    expect(about('escalate_safety', 'Blessée, la bouilloire chauffe')[0]).toBe('hurt');
    expect(about('escalate_safety', 'Quel beau jardin')).toEqual(['hurt']);
    for (const action of ['ignore_spam', 'do_not_feed', 'thank', 'none'] as const)
      expect(about(action)).toContain('broken');
    expect(about('ignore_spam', 'Un crédit en 24 h, la bouilloire')).not.toContain('broken');
    for (const action of ['care', 'report_illegal', 'escalate_legal', 'handover_press'] as const)
      expect(about(action)).toEqual([]);
  });

  it('read in steps or at once, all of them or half: the same', () => {
    const list = Array.from({ length: 9 }, (_, at) =>
      approved(`r${at}`, { title: `Valise ${at}`, situations: [`train ${'x'.repeat(at)} perdu`, 'retard'] }),
    );
    const atOnce = ids(list);
    for (const steps of [3, 12, 1_000]) {
      const made = index(list);
      const left = made.steps(TODAY);
      for (let at = 0; at < steps; at += 1) left.next();
      expect(made.offered(occasion, TODAY)).toEqual(atOnce);
      expect([...Array(40)].map(() => left.next().done).at(-1)).toBe(true);
      expect(made.offered(occasion, TODAY)).toEqual(atOnce);
    }
  });

  it('what was used in this thread goes down, and says so', () => {
    const list = [approved('first', { topics: ['delay'] }), approved('second')];
    const used = new Set(['first']);
    expect(ids(list, { used })).toEqual(['second', 'first']);
    expect(
      index(list)
        .suited({ ...occasion, used }, TODAY)
        .map((one) => [one.reply.id, one.used]),
    ).toEqual([
      ['second', false],
      ['first', true],
    ]);
  });

  it('a few, not all', () => {
    expect(ids(Array.from({ length: 40 }, (_, i) => approved(`r${i}`)))).toHaveLength(MAX_OFFERED);
  });

  it('are ranked for an assessment when somebody looks, and once', () => {
    let read = 0;
    const counting = (text: string) => {
      read += 1;
      return sha256(text);
    };
    const made = [approved('general')];
    const house = charter({
      rules: [rule('q', 'answer', { kind: 'signal', signal: 'question' })],
      replies: made,
    });
    const compiled = compileCharter(house, { digest: counting });
    const seen = assess(comment('Pourquoi ?'), compiled, reading(['question']), { today: TODAY });
    expect([seen.action, read]).toEqual(['answer', 0]);
    expect(seen.replies).toEqual(['general']);
    expect(seen.replies).toBe(seen.replies);
    expect(read).toBe(1);
  });

  it('stand in the assessment', () => {
    const house = charter({
      topics: [topic('delay', ['retard'])],
      rules: [rule('q', 'answer', { kind: 'signal', signal: 'question' })],
      replies: [approved('general'), approved('delay', { topics: ['delay'] })],
    });
    const said = comment('Pourquoi ce retard ?');
    expect(judged(house, reading(['question']), said).replies).toEqual(['delay', 'general']);
    expect(judged(house, reading(['question']), said, { today: '2027-01-01' }).replies).toEqual([]);
    // Nothing has to be done: only what is plainly about it.
    expect(judged(house, reading(), said).replies).toEqual(['delay']);
    expect(judged(house, reading(), comment('Jolie photo')).replies).toEqual([]);
  });
});
