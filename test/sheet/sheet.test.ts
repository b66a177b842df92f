/** The page that a department gets, with its own program: few acts, nothing taken as markup, an answer that is read. */
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Charter } from '../../src/core/charter/schema';
import { sheetHtml } from '../../src/core/replies/sheet-html';
import { readAnswer } from '../../src/core/replies/sheet-read';
import { weigh } from '../../src/core/replies/sheet-weigh';
import { languages, messages } from '../../src/i18n';
import { sheetProgram } from '../../tools/build/sheet-program';
import { facts, house, sent } from '../core/replies/sheet-sample';
import { sha256 } from '../core/rules/sample';

let program = '';
beforeAll(async () => {
  program = await sheetProgram();
});

const page = (from: ReturnType<typeof sent>, language: 'fr' | 'en' = 'fr') =>
  sheetHtml(from.sheet, {
    lang: language,
    words: messages[language].sheet,
    language: (code) => code,
    day: (day) => day,
    program,
    digest: sha256,
  });

let document = new JSDOM().window.document;
const parse = (html: string) => new JSDOM(html).window.document;

/** The page in a window of its own, its program running. */
function open(html: string) {
  const { window } = new JSDOM(html, {
    runScripts: 'dangerously',
    url: 'file:///sheet.html',
    beforeParse(window) {
      Object.assign(window, { TextEncoder, Uint8Array });
      Object.assign(window.URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
      window.HTMLAnchorElement.prototype.click = () => undefined;
    },
  });
  document = window.document;
}

/** Every press and every field filled, counted as a person would. */
let acts = 0;
const one = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
function press(selector: string) {
  acts += 1;
  one(selector).click();
}
function fill(selector: string, value: string) {
  acts += 1;
  const field = one<HTMLInputElement>(selector);
  field.value = value;
  const happened = document.createEvent('Event');
  happened.initEvent('change', true, false);
  field.dispatchEvent(happened);
}
const answer = () => readAnswer(one<HTMLTextAreaElement>('#text').value, sha256);

describe('the sheet', () => {
  it('of ten replies is agreed to in three acts, the joining of the file and the sending of the e-mail not counted', () => {
    const from = sent();
    open(page(from));
    acts = 0;
    press('#all');
    fill('[name=person]', 'Inès Caradec');
    press('#save');
    expect(acts).toBe(3);
    const made = answer();
    if (!made.ok) throw new Error(made.problem);
    const weighed = weigh(from.house, made.answer, { ...facts, today: made.answer.at.slice(0, 10) });
    expect(weighed.ok && weighed.items.map(({ aside }) => aside)).toEqual(from.sheet.items.map(() => null));
  });

  it('takes one correction and one refusal among ten in eight acts, and does not undo them by agreeing to the rest', () => {
    const from = sent();
    open(page(from));
    acts = 0;
    press('[name=decision-2][value=correct]');
    fill('[name=text-2-fr]', 'Bonjour {{first_name}}, c’est la réponse 1.\r\nBien à vous');
    press('[name=decision-3][value=refuse]');
    fill('[name=note-3]', 'Ce n’est plus vrai');
    press('#all');
    fill('[name=person]', ' Inès   Caradec ');
    press('#save');
    expect(acts).toBeLessThanOrEqual(8);
    const made = answer();
    if (!made.ok) throw new Error(made.problem);
    expect(made.answer.person).toBe('Inès Caradec');
    expect(made.answer.items.map(({ decision }) => decision).slice(0, 4)).toEqual([
      'agree',
      'correct',
      'refuse',
      'agree',
    ]);
    const weighed = weigh(from.house, made.answer, { ...facts, today: made.answer.at.slice(0, 10) });
    expect(weighed.ok && weighed.items.every(({ aside }) => aside === null)).toBe(true);
  });

  it('says what is missing at its place, saves nothing, and may leave some undecided', () => {
    open(page(sent()));
    press('#save');
    expect(one('#errors').textContent).toContain(messages.fr.sheet.errors.none);
    press('[name=decision-1][value=refuse]');
    press('[name=decision-2][value=correct]');
    fill('[name=text-2-fr]', 'Bonjour {{Prénom}}');
    press('#save');
    expect(one('[data-reply=r0] [data-part=error]').textContent).toBe(messages.fr.sheet.errors.note);
    expect(one('[data-reply=r1] [data-part=error]').textContent).toBe(messages.fr.sheet.errors.blank);
    expect(one('#errors').textContent).toContain(messages.fr.sheet.errors.person);
    expect([one('#saved').hidden, one<HTMLTextAreaElement>('#text').value]).toEqual([true, '']);
    fill('[name=note-1]', 'Non');
    press('[name=decision-2][value=agree]');
    fill('[name=person]', 'Inès Caradec');
    press('#save');
    expect(one('#saved').textContent).toContain('8');
    const made = answer();
    expect(made.ok && made.answer.items).toHaveLength(2);
  });

  it('one reply may end on another day than the rest; no day before the sheet’s is taken', () => {
    open(page(sent()));
    press('#all');
    fill('[name=person]', 'Inès Caradec');
    fill('[name=until-4]', '2026-01-01');
    press('#save');
    expect(one('[data-reply=r3] [data-part=error]').hidden).toBe(false);
    fill('[name=until-4]', '2026-12-24');
    press('#save');
    const made = answer();
    const days = made.ok ? made.answer.items.map((item) => ('until' in item ? item.until : '')) : [];
    expect([days[3], days[4]]).toEqual(['2026-12-24', '2027-06-10']);
  });

  it.each<[string, (html: string) => string]>([
    [
      'a text it shows',
      (html) => html.replace(/(data-text="fr">Bonjour \{\{first_name\}\}, voici la réponse )3/, '$18'),
    ],
    [
      'a text it holds',
      (html) => html.replace(/("text":"Bonjour \{\{first_name\}\}, voici la réponse )3/, '$18'),
    ],
    ['a reply taken out', (html) => html.replace('data-reply="r3"', 'data-reply="r33"')],
  ])('changed on its way, %s: it says so and saves nothing', (_what, change) => {
    const whole = page(sent());
    const changed = change(whole);
    expect(changed).not.toBe(whole);
    open(changed);
    expect(one('#broken').hidden).toBe(false);
    expect(one<HTMLButtonElement>('#save').disabled).toBe(true);
  });

  it.each(languages)(
    'in %s shows hostile texts as they are written, and lets only its own program and style run',
    (language) => {
      const hostile =
        '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'&{{first_name}}</textarea><style>*{}</style>';
      const base = house();
      const replies = base.replies.map((reply) => ({
        ...reply,
        title: hostile.slice(0, 90),
        note: hostile,
        variants: [{ lang: 'fr', text: hostile, locked: ['<img src=x onerror=alert(2)>'] }],
        blanks: reply.blanks.map((blank) => ({
          ...blank,
          label: '<b onclick=alert(3)>x</b>',
          fallback: '<i>',
        })),
      })) as Charter['replies'];
      const departments = base.departments.map((one) => ({ ...one, name: '<u>Relation</u>' }));
      const html = page(sent({ ...base, replies, departments }), language);
      const parsed = parse(html);
      expect(parsed.querySelectorAll('img, b, i, u, iframe, link, base, object').length).toBe(0);
      expect(parsed.querySelectorAll('style').length).toBe(1);
      const scripts = [...parsed.querySelectorAll('script')];
      expect(scripts.map((script) => script.type)).toEqual(['application/json', '']);
      expect(
        [...parsed.querySelectorAll('*')]
          .flatMap((node) => node.getAttributeNames())
          .filter((name) => /^on|^style$|^src$|^href$/.test(name)),
      ).toEqual([]);
      const policy = parsed.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
      );
      open(html);
      expect(one('#broken').hidden).toBe(true);
      expect(one('[data-reply=r1] [data-text]').textContent).toBe(hostile);
      expect(one<HTMLTextAreaElement>('[name=text-2-fr]').value).toBe(hostile);
    },
  );
});
