/** One reply of the sheet on the page: what it shows, and what was decided of it. */
import { corrected, hasOddBlank } from '../core/replies/corrected';
import { replyDigest } from '../core/replies/digest';
import type { SheetItem } from '../core/replies/sheet';
import type { AnswerItem } from '../core/replies/sheet-answer';
import { digest } from '../platform/digest';

export type ItemError = 'until' | 'note' | 'empty' | 'same' | 'blank';

export interface Decided {
  readonly answer: AnswerItem | null;
  readonly error: ItemError | null;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface ItemOnPage {
  readonly root: HTMLElement;
  readonly decision: () => string;
  readonly agree: () => void;
  /** What the page shows is what its data holds, and the digest is of that. */
  readonly whole: (department: string) => boolean;
  /** @param until the day chosen for all; @param issued the first day there may be */
  readonly read: (department: string, until: string, issued: string) => Decided;
  readonly say: (error: string | null) => void;
}

export function itemOn(root: HTMLElement, item: SheetItem): ItemOnPage {
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`);
  const texts = () => [...root.querySelectorAll<HTMLTextAreaElement>('textarea[data-lang]')];
  const value = (selector: string) => root.querySelector<Field>(selector)?.value.trim() ?? '';
  const decision = () => radios.find(({ checked }) => checked)?.value ?? '';

  const follow = () => {
    const now = decision();
    root.dataset.decision = now;
    for (const [name, shown] of [
      ['correct', now === 'correct'],
      ['note', now === 'correct' || now === 'refuse'],
    ] as const) {
      const found = part(name);
      if (found) found.hidden = !shown;
    }
  };
  root.addEventListener('change', follow);

  function agreed(kind: 'agree' | 'correct', department: string, until: string, issued: string): Decided {
    const own = value('input[type=date]') || until;
    if (!/^\d{4}-\d\d-\d\d$/.test(own) || own < issued) return { answer: null, error: 'until' };
    const typed = new Map(texts().map((field) => [field.dataset.lang ?? '', field.value]));
    const content = kind === 'agree' ? item.content : corrected(item.content, typed);
    const made = replyDigest({ ...content, department }, digest);
    if (kind === 'correct') {
      if (content.variants.some(({ text }) => text === '')) return { answer: null, error: 'empty' };
      if (content.variants.some(({ text }) => hasOddBlank(text))) return { answer: null, error: 'blank' };
      if (made === item.digest) return { answer: null, error: 'same' };
    }
    const { reply, digest: shown } = item;
    const note = value('[data-part=note] textarea');
    return {
      answer: { decision: kind, reply, shown, digest: made, content, until: own, note },
      error: null,
    };
  }

  return {
    root,
    decision,
    agree() {
      const first = radios.find((radio) => radio.value === 'agree');
      if (first && decision() === '') first.checked = true;
      follow();
    },
    whole(department) {
      const shown = new Map(
        [...root.querySelectorAll<HTMLElement>('[data-text]')].map((one) => [
          one.dataset.text,
          one.textContent,
        ]),
      );
      const same = item.content.variants.every(({ lang, text }) => shown.get(lang) === text);
      return same && replyDigest({ ...item.content, department }, digest) === item.digest;
    },
    read(department, until, issued) {
      const now = decision();
      if (now === 'agree' || now === 'correct') return agreed(now, department, until, issued);
      if (now !== 'refuse') return { answer: null, error: null };
      const note = value('[data-part=note] textarea');
      if (note === '') return { answer: null, error: 'note' };
      return { answer: { decision: 'refuse', reply: item.reply, shown: item.digest, note }, error: null };
    },
    say(error) {
      const place = part('error');
      if (!place) return;
      place.hidden = error === null;
      place.textContent = error ?? '';
      for (const field of root.querySelectorAll<HTMLElement>('textarea, input')) {
        if (error === null) field.removeAttribute('aria-describedby');
        else field.setAttribute('aria-describedby', place.id);
      }
    },
  };
}
