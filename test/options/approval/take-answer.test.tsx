// @vitest-environment jsdom
/** What the options show of an answer: its refusal in words, its decisions, what is set aside and why; then one change. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Charter } from '../../../src/core/charter/schema';
import { makeSheet, recordOf } from '../../../src/core/replies/sheet';
import { answerProblems } from '../../../src/core/replies/sheet-read';
import { sheetRefusals } from '../../../src/core/replies/sheet-weigh';
import { asideReasons } from '../../../src/core/replies/sheet-weigh-item';
import { type Language, languages, messages } from '../../../src/i18n';
import type { Change } from '../../../src/messages/charter';
import { TakeAnswer } from '../../../src/options/approval/take-answer';
import { OptionsContext, type OptionsFacts } from '../../../src/options/context';
import { dayFrom } from '../../../src/options/replies/day';
import { digest } from '../../../src/platform/digest';
import { PressGuardContext } from '../../../src/ui/press';
import { agree, answered, correct, house, refuse } from '../../core/replies/sheet-sample';
import { stage } from '../../ui/stage';

const today = dayFrom();
const next = dayFrom(undefined, 1);
const base = house();
const sheet = makeSheet(
  base,
  {
    id: 'AAAAAAAAAAAAAAAAAAAAAA',
    department: 'care',
    wanted: base.replies.slice(0, 10).map((reply) => ({ reply, why: 'new' as const })),
    issued: today,
    until: next,
  },
  digest,
);
const known: Charter = { ...base, sheets: [recordOf(sheet)] };
const at = new Date().toISOString();
const [first, second, third, fourth] = sheet.items;
if (!first || !second || !third || !fourth) throw new Error('ten items');

let asked: Change[] = [];
beforeEach(() => {
  asked = [];
});

async function screen(language: Language = 'fr', charter: Charter = known, firstName: string | null = null) {
  const facts = {
    charter,
    place: 'main',
    shelf: [],
    standings: {},
    expiring: [],
    settings: { role: 'admin', welcomed: true, firstName },
    change: async (change: Change) => {
      asked.push(change);
      return { outcome: 'saved', problems: [] };
    },
    reload: async () => undefined,
  } as unknown as OptionsFacts;
  const shown = await stage(
    language,
    <PressGuardContext.Provider value={() => true}>
      <OptionsContext.Provider value={facts}>
        <TakeAnswer />
      </OptionsContext.Provider>
    </PressGuardContext.Provider>,
  );
  const take = async (text: string) => {
    await shown.type('[name=answer-text]', text);
    await shown.press('[data-part=read-paste]');
    for (let turn = 0; turn < 5; turn += 1) await shown.settle();
  };
  return { ...shown, take };
}

describe('an answer in the options', () => {
  it.each(languages)('in %s every refusal and every reason has its sentence', (language) => {
    const t = messages[language].approval;
    expect(Object.keys(t.problems).sort()).toEqual([...answerProblems].sort());
    expect(Object.keys(t.refusals).sort()).toEqual([...sheetRefusals].sort());
    expect(Object.keys(t.aside).sort()).toEqual([...asideReasons].sort());
  });

  it.each(languages)('in %s says why it is refused, and that nothing changed', async (language) => {
    const t = messages[language].approval;
    const one = await screen(language);
    await one.take(answered(sheet, undefined, { at }).slice(0, -20));
    expect(one.one('[role=alert]').textContent).toContain(t.problems.cut_short);
    await one.take(answered(sheet, undefined, { at, sheet: 'BBBBBBBBBBBBBBBBBBBBBB' }));
    expect(one.one('[role=alert]').textContent).toContain(t.refusals.unknown_sheet);
    expect(one.one('[role=alert]').textContent).toContain(t.nothingChanged);
    expect(asked).toEqual([]);
  });

  it('shows each decision, sets aside what changed since, and asks for one change of the rest', async () => {
    const changed = {
      ...known,
      replies: known.replies.map((reply) => (reply.id === 'r3' ? { ...reply, tagLinks: true } : reply)),
    };
    const one = await screen('fr', changed);
    const text = answered(
      sheet,
      [
        agree(first, next),
        { ...correct(second, 'Bonjour, réponse 1.'), until: next },
        refuse(third, 'Plus vrai'),
        agree(fourth, next),
      ],
      { at },
    );
    await one.take(text);
    const t = messages.fr.approval;
    expect(one.one('[data-answer=r1] del').textContent).toContain('{{first_name}}');
    expect(one.one('[data-answer=r2]').textContent).toContain('Plus vrai');
    expect(one.one('[data-part=set-aside] [data-answer=r3]').textContent).toContain(t.aside.changed_since);
    await one.press('[data-part=save]');
    expect(one.text()).toContain('il est gardé avec');
    expect(asked).toEqual([]);
    await one.type('[name=answer-recorded-by]', 'Paul Tessier');
    await one.press('[name=decision][value=r2]');
    await one.press('[data-part=save]');
    expect(asked).toEqual([
      { change: 'sheet_answered', text, ids: ['r0', 'r1'], recordedBy: 'Paul Tessier' },
    ]);
    expect(one.one('[data-part=answer-applied]').textContent).toBe(t.applied(2));
  });

  it('one’s own agreement is set aside as soon as the name says so, and the small house stands beside it', async () => {
    const one = await screen('fr', known, 'Inès Caradec');
    await one.take(answered(sheet, [agree(second, next)], { at }));
    expect(one.one('[data-answer=r1]').textContent).toContain(messages.fr.approval.aside.self_not_allowed);
    expect(one.root.querySelector('[name=small-house]')).not.toBeNull();
    await one.type('[name=answer-recorded-by]', 'Paul Tessier');
    expect(one.root.querySelector('[data-part=set-aside]')).toBeNull();
  });

  it.each([
    ['a sheet of ten megabytes', `<!doctype html>${'a'.repeat(10_000_000)}`, 'is_sheet'],
    ['ten megabytes of anything', '{'.padEnd(10_000_000, '['), 'too_large'],
  ] as const)('%s is told by its beginning, and not read', async (_what, content, problem) => {
    const one = await screen('fr');
    const field = one.one<HTMLInputElement>('[name=answer]');
    let read = 0;
    const part = (text: string) => ({
      text: async () => {
        read += text.length;
        return text;
      },
    });
    const file = {
      size: content.length,
      slice: (from: number, to: number) => part(content.slice(from, to)),
      ...part(content),
    };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    for (let turn = 0; turn < 8; turn += 1) await one.settle();
    expect(one.one('[role=alert]').textContent).toContain(messages.fr.approval.problems[problem]);
    expect(read).toBeLessThan(1_000);
  });

  it('a clock two years off is said, and the answer still stands', async () => {
    const one = await screen('fr');
    await one.take(answered(sheet, [agree(second, next)], { at: '2024-01-05T10:00:00Z' }));
    expect(one.text()).toContain('2024');
    expect(one.root.querySelector('[data-part=save]')).not.toBeNull();
  });
});
