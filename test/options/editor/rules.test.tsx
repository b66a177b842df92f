// @vitest-environment jsdom
/** The rule editor: conditions composed by choosing, conflicts said, a change tried before it is saved. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storesWith } from '../../background/desk';
import { room } from './room';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const fresh = '[data-form="rules/new"]';
const line = (at: number) => `${fresh} .condition-lines > [data-line="${at}"]`;

/** « quand c'est une question ET que l'influence dépasse 3 fois la page ». */
async function composed(stores = storesWith()) {
  const page = await room('#rules', { stores });
  await page.press('[data-part=add-rules]');
  await page.write(`${fresh} [name=name]`, 'Question très suivie');
  await page.press(`${fresh} [data-part=line-add]`);
  await page.write(`${line(1)} [name=kind]`, 'influence');
  return page;
}

describe('a rule', () => {
  it('is composed by choosing, reads as a sentence, and is saved as it reads', async () => {
    const page = await composed();
    expect(page.one(`${fresh} .in-words`).textContent).toBe(
      'Quand le commentaire est lu comme «\u00a0Question ou demande\u00a0» ET son influence dépasse 3 fois l’écart habituel de la page',
    );
    await page.press(`${fresh} [data-part=save]`);
    await page.until(() => !page.root.querySelector(fresh));
    expect((await page.charter()).rules.at(-1)).toMatchObject({
      id: 'question-tres-suivie',
      on: true,
      action: 'answer',
      when: {
        kind: 'all',
        of: [
          { kind: 'signal', signal: 'question' },
          { kind: 'influence', atLeast: 3 },
        ],
      },
    });
  });

  it('may deny a condition, and ask for one of several', async () => {
    const page = await composed();
    await page.write(`${line(1)} [name=denied]`, 'not');
    expect(page.one(`${fresh} .in-words`).textContent).toContain('SAUF si son influence');
    await page.write(`${fresh} [name=join]`, 'any');
    await page.press(`${fresh} [data-part=group-add]`);
    expect(page.one(`${fresh} .in-words`).textContent).toContain(' OU ');
    expect(page.root.querySelectorAll(`${fresh} .condition-group .condition-group`)).toHaveLength(1);
  });

  it('keeps the words of each line where another is taken away, and puts it back', async () => {
    const page = await room('#rules');
    await page.press('[data-part=add-rules]');
    await page.write(`${line(0)} [name=kind]`, 'words');
    await page.write(`${line(0)} [name=words]`, 'un');
    await page.press(`${fresh} [data-part=line-add]`);
    await page.write(`${line(1)} [name=kind]`, 'words');
    await page.write(`${line(1)} [name=words]`, 'deux');
    await page.press(`${line(0)} [data-part=line-remove]`);
    expect(page.one<HTMLTextAreaElement>(`${line(0)} [name=words]`).value).toBe('deux');
    await page.press(`${fresh} [data-part=line-back]`);
    expect(page.one<HTMLTextAreaElement>(`${line(0)} [name=words]`).value).toBe('un');
    expect(page.one<HTMLTextAreaElement>(`${line(1)} [name=words]`).value).toBe('deux');
  });

  it.each([
    ['a pattern that looks behind', '(?<=a)b', 'regarder autour d’elle'],
    ['a pattern that refers back', '(a)\\1', 'regarder autour d’elle'],
    ['a pattern that explodes in size', '(?:a|b){900}', 'trop longue'],
  ])('%s is refused beside it', async (_, pattern, said) => {
    const page = await room('#rules');
    await page.press('[data-part=add-rules]');
    await page.write(`${fresh} [name=name]`, 'Motif');
    await page.write(`${line(0)} [name=kind]`, 'pattern');
    await page.write(`${line(0)} [name=pattern]`, pattern);
    await page.press(`${fresh} [data-part=save]`);
    await page.until(() => page.root.querySelector(`${line(0)} [name=pattern][aria-invalid]`));
    expect(page.one(`${line(0)} .field-error`).textContent).toContain(said);
    expect((await page.charter()).rules.some(({ name }) => name === 'Motif')).toBe(false);
    // Another condition stands there now: nothing was said of it.
    await page.write(`${line(0)} [name=kind]`, 'words');
    expect(page.root.querySelector(`${fresh} [aria-invalid], ${fresh} .group .field-error`)).toBeNull();
  });

  it('with a choice left open is refused beside it', async () => {
    const page = await room('#rules');
    await page.press('[data-part=add-rules]');
    await page.write(`${fresh} [name=name]`, 'Sujet');
    await page.write(`${line(0)} [name=kind]`, 'topic');
    await page.press(`${fresh} [data-part=save]`);
    await page.until(() => page.root.querySelector(`${line(0)} [name=topic][aria-invalid]`));
    expect(page.text()).toContain('un choix ou un mot manque');
  });

  it('half composed outlives the tab', async () => {
    const stores = storesWith();
    await composed(stores);
    dispatchEvent(new Event('pagehide'));
    const again = await room('#rules', { stores });
    await again.until(() => again.root.querySelector(`${fresh} .in-words`));
    expect(again.one(`${fresh} .in-words`).textContent).toContain('son influence dépasse 3 fois');
  });
});

describe('the order', () => {
  it('is shown by act, and changed by a press', async () => {
    const page = await room('#rules?rule=question');
    const answers = async () =>
      (await page.charter()).rules.filter(({ action }) => action === 'answer').map(({ id }) => id);
    const before = await answers();
    const at = before.indexOf('question');
    await page.press('#rule-question [data-part=rule-up]');
    await page.until(() => page.text().includes('Enregistré.'));
    const after = await answers();
    expect(after.indexOf('question')).toBe(at - 1);
    await page.press('#rule-question [data-part=rule-down]');
    await page.until(() => page.one('#rule-question').textContent?.includes(`${at + 1}. `));
    expect(await answers()).toEqual(before);
  });

  it('says which rules are muted, and lists them alone', async () => {
    const page = await room('#rules');
    await page.press('#rule-question [name=on]');
    await page.until(() => page.text().includes('Règles désactivées\u00a0: 1'.replace('\u00a0', ' ')));
    await page.write('[name=filter]', 'off');
    expect([...page.root.querySelectorAll('[data-record]')].map(({ id }) => id)).toEqual(['rule-question']);
  });
});

describe('conflicts', () => {
  it('none in the starting charter; one is said where a rule is always taken by another', async () => {
    const page = await composed();
    await page.until(() => page.text().includes('Aucun conflit'));
    await page.press(`${fresh} [data-part=save]`);
    await page.until(() => page.text().includes('1 conflit'));
    await page.write('[name=filter]', 'conflict');
    const said = page.one('[data-record=question-tres-suivie]').textContent?.replace(/\s+/g, ' ');
    expect(said).toContain('Cette règle ne décide jamais');
    expect(said).toContain('Question');
  });
});

describe('trying a change', () => {
  const muteQuestions = async () => {
    const page = await room('#rules?rule=question');
    await page.write('#rule-question [name=action]', 'thank');
    return page;
  };

  it('over the practice page: what would change, before and after, and the card as the CM sees it', async () => {
    const page = await muteQuestions();
    await page.press('#rule-question [data-part=compare]');
    await page.until(() => page.root.querySelector('[data-part=compared]'));
    const first = page.one('[data-part=compared] .before-after').textContent ?? '';
    expect(first).toContain('Avant');
    expect(first).toContain('Après');
    expect(page.text()).toMatch(/\d+ commentaires relus : \d+ changeraient/);
    await page.press('[data-part=as-cm]');
    expect(page.one('.card-preview [data-part=todo]').textContent).not.toBe('');
    expect(page.root.querySelector('.card-preview [inert]')).not.toBeNull();
    // Nothing was saved.
    expect((await page.charter()).rules.find(({ id }) => id === 'question')?.action).toBe('answer');
  });

  it('over pasted comments, one a paragraph; nothing pasted is said', async () => {
    const page = await muteQuestions();
    await page.write('#rule-question [name=source]', 'pasted');
    await page.press('#rule-question [data-part=compare]');
    await page.until(() => page.text().includes('Collez d’abord un commentaire'));
    await page.write('#rule-question [name=pasted]', 'À quelle heure ouvrez-vous demain ?\n\nMerci à tous.');
    await page.press('#rule-question [data-part=compare]');
    await page.until(() => page.text().includes('2 commentaires relus : 1 changerait'));
  });

  it('over the open page; where none stands open it says so', async () => {
    const page = await muteQuestions();
    await page.write('#rule-question [name=source]', 'page');
    await page.press('#rule-question [data-part=compare]');
    await page.until(() => page.text().includes('Aucune page de réseau ouverte'));
  });

  it('of a rule that is not whole says so', async () => {
    const page = await muteQuestions();
    await page.write('#rule-question [name=name]', '');
    await page.press('#rule-question [data-part=compare]');
    await page.until(() => page.text().includes('La règle n’est pas complète'));
  });
});
