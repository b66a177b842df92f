import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGINE } from '../../src/background/engine';
import { handlersOf } from '../../src/background/handlers';
import { guidanceSchema } from '../../src/messages/views';
import { found, KEY, onPractice, QUESTION } from './comments';
import { deskOn, options, popup, TAB } from './desk';

const target = { tabId: TAB, key: KEY };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

async function guidanceOn(text: string, over = {}) {
  const desk = deskOn();
  desk.practising = true;
  desk.page['content.comment'] = () => found(text, over, onPractice);
  const { guidance } = await handlersOf(desk)['guidance.load']({ target }, popup);
  if (!guidance) throw new Error('no guidance');
  expect(guidanceSchema.safeParse(guidance).error).toBeUndefined();
  return guidance;
}

describe('guidance', () => {
  it('says what to do, by which rule and article, and from what', async () => {
    const guidance = await guidanceOn(QUESTION);
    expect(guidance.verdict).toMatchObject({ action: 'answer', mark: 'clear' });
    expect(guidance.rule?.name).toBeTruthy();
    expect(guidance.rule?.guidance).toBeTruthy();
    expect(guidance.fired[0]?.id).toBe(guidance.rule?.id);
    expect(guidance.basis).toMatchObject({ revision: 1, engine: ENGINE, corrections: 0 });
    expect(guidance.influence.sample).toBe(30);
  });

  it('shows evidence that is in the text', async () => {
    const guidance = await guidanceOn(QUESTION);
    const question = guidance.signals.find(({ id }) => id === 'question');
    const [span] = question?.evidence ?? [];
    expect(QUESTION.slice(span?.start, span?.end).length).toBeGreaterThan(0);
  });

  it('offers replies with who approved them and until when, blanks filled where they are known', async () => {
    const guidance = await guidanceOn(QUESTION);
    const [first] = guidance.replies;
    expect(first?.approval).toMatchObject({ example: true, until: '2099-12-31' });
    const names = guidance.replies.flatMap(({ blanks }) =>
      blanks.filter(({ kind }) => kind === 'first_name'),
    );
    expect(names.map(({ value }) => value)).toContain('Léa');
  });

  it('says what is added to the links of a reply, and offers few', async () => {
    const { replies } = await guidanceOn('Ma commande a trois semaines de retard, où est mon colis ?');
    expect(replies.length).toBeGreaterThan(0);
    expect(replies.length).toBeLessThanOrEqual(5);
    const tagged = replies.filter(({ linkParameters }) => linkParameters !== null);
    expect(tagged.length).toBeGreaterThan(0);
    expect(tagged[0]?.linkParameters).toHaveProperty('utm_source', 'practice');
  });

  it('gives the emergency numbers for a person in danger, and only then', async () => {
    expect((await guidanceOn(QUESTION)).emergency).toEqual([]);
    const danger = await guidanceOn('Je n’en peux plus, je veux en finir, adieu.');
    expect(danger.verdict.action).toBe('care');
    expect(danger.emergency.map(({ number }) => number)).toContain('3114');
  });

  it('is the same twice', async () => {
    expect(await guidanceOn(QUESTION)).toEqual(await guidanceOn(QUESTION));
  });

  it('takes the longest comment a page can give', async () => {
    const guidance = await guidanceOn('Inadmissible ! '.repeat(1_333), { timeText: 'x'.repeat(400) });
    expect(guidance.comment.text.length).toBeGreaterThan(19_000);
  });
});

describe('the rule tester', () => {
  it('shows all thirteen signals, the guidance, and the replies that are not offered', async () => {
    const handlers = handlersOf(deskOn());
    const counts = { reactions: 50, replies: 4, shares: 2, views: null };
    const reply = await handlers['trial.judge']({ text: QUESTION, network: 'x', own: true, counts }, options);
    expect(reply.signals).toHaveLength(13);
    expect(reply.guidance.verdict.action).toBe('answer');
    expect(reply.notOffered.every(({ standing }) => standing === 'starter')).toBe(true);
    expect(reply.notOffered.length).toBeGreaterThan(0);
  });
});
