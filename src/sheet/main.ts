/**
 * The program of a sheet: it runs in the department's browser, from a file, without any extension. It takes the decisions
 * and writes them to a file. It reads nothing but its own page, and sends nothing.
 */
import type { Sheet } from '../core/replies/sheet';
import type { AnswerItem } from '../core/replies/sheet-answer';
import type { PageWords } from '../core/replies/sheet-html';
import { ANSWER_FORMAT, ANSWER_VERSION, writeAnswer } from '../core/replies/sheet-seal';
import { digest } from '../platform/digest';
import { randomName, saveAnswer } from './file';
import { type ItemOnPage, itemOn } from './item';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

function start(sheet: Sheet, words: PageWords): void {
  const department = sheet.department.id;
  const roots = [...document.querySelectorAll<HTMLElement>('.item')];
  const items: ItemOnPage[] = sheet.items.flatMap((item) => {
    const root = roots.find((one) => one.dataset.reply === item.reply);
    return root === undefined ? [] : [itemOn(root, item)];
  });
  byId('asleep').hidden = true;
  if (items.length !== roots.length || !items.every((item) => item.whole(department))) {
    byId('broken').hidden = false;
    return;
  }
  const form = byId<HTMLFormElement>('form');
  const person = form.elements.namedItem('person') as HTMLInputElement;
  const until = form.elements.namedItem('until') as HTMLInputElement;
  const count = byId('count');
  let saved = true;

  const tell = () => {
    const done = items.filter((item) => item.decision() !== '').length;
    count.textContent = words.decided.replace('{n}', String(done)).replace('{of}', String(items.length));
  };
  form.addEventListener('change', () => {
    saved = false;
    tell();
  });
  addEventListener('beforeunload', (event) => {
    // Decisions are only on this page until they are in a file.
    if (!saved) event.preventDefault();
  });
  const all = byId<HTMLButtonElement>('all');
  all.hidden = false;
  all.addEventListener('click', () => {
    for (const item of items) item.agree();
    saved = false;
    tell();
  });

  function mark(field: HTMLInputElement, wrong: boolean): void {
    if (wrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }

  /** The decisions, or null where something is to be mended first: said at its place, and together. */
  function decisions(): AnswerItem[] | null {
    const found: string[] = [];
    const read = items.map((item) => {
      const { answer, error } = item.read(department, until.value, sheet.issued);
      const said = error === null ? null : words.errors[error];
      item.say(said);
      if (said !== null) found.push(`${item.root.querySelector('h2')?.textContent ?? ''} – ${said}`);
      return answer;
    });
    const made = read.filter((one) => one !== null);
    if (made.length === 0 && found.length === 0) found.push(words.errors.none);
    const nameless = person.value.trim() === '';
    if (nameless) found.push(words.errors.person);
    mark(person, nameless);
    const early = until.value < sheet.issued;
    if (early && found.every((one) => !one.endsWith(words.errors.until))) found.push(words.errors.until);
    mark(until, early);
    const place = byId('errors');
    place.hidden = found.length === 0;
    place.textContent = '';
    for (const line of found.length > 0 ? [words.toMend, ...found] : []) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      place.append(paragraph);
    }
    if (found.length > 0) place.focus();
    return found.length > 0 ? null : made;
  }

  const button = byId<HTMLButtonElement>('save');
  button.disabled = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const made = decisions();
    byId('saved').hidden = true;
    if (made === null) return;
    const text = writeAnswer(
      {
        format: ANSWER_FORMAT,
        version: ANSWER_VERSION,
        id: randomName(),
        sheet: sheet.id,
        issued: sheet.issued,
        house: sheet.house,
        department,
        at: new Date().toISOString(),
        person: person.value.replace(/\s+/g, ' ').trim(),
        items: made,
      },
      digest,
    );
    const name = `relais-reponse-${department}-${sheet.issued}.json`;
    saveAnswer(name, text);
    saved = true;
    const told = byId('saved');
    told.hidden = false;
    const left = items.length - made.length;
    const said = left > 0 ? `${words.saved} ${words.savedWaiting.replace('{n}', String(left))}` : words.saved;
    told.textContent = said.replace('{file}', name);
    byId('as-text').hidden = false;
    byId<HTMLTextAreaElement>('text').value = text;
    told.focus();
  });
  tell();
}

const data = JSON.parse(byId('sheet').textContent ?? '') as { sheet: Sheet; words: PageWords };
start(data.sheet, data.words);
