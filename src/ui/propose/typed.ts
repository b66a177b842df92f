/** What a person typed in the form, as a proposal, or what is missing from it. */
import type { Proposed, ProposedKind } from '../../core/proposals/proposal';
import type { Messages } from '../../i18n';
import type { Asked, Start } from './port';

/** What the form is opened on. */
export interface Preset {
  /** Kinds to choose from; one alone is not asked for. */
  readonly kinds: readonly ProposedKind[];
  /** The text to be agreed, where there is one already. */
  readonly text?: string;
  /** The reply that the text would change. */
  readonly reply?: { readonly id: string; readonly title: string } | null;
  readonly rule?: { readonly id: string; readonly name: string; readonly guidance: string } | null;
  /** Language of the text. */
  readonly lang?: string | null;
  readonly why?: string;
}

export interface Typed {
  readonly kind: ProposedKind;
  readonly text: string;
  readonly ruleWords: string;
  readonly guidance: string;
  readonly topicName: string;
  readonly topicWords: string;
  readonly otherWords: string;
  readonly attach: boolean;
  readonly excerpt: string;
  readonly why: string;
  readonly initials: string;
}
export type MissingField = keyof Messages['proposals']['missing'];

export function typedFrom(preset: Preset, start: Start | null): Typed {
  const excerpt = start?.excerpt ?? '';
  return {
    kind: preset.kinds[0] ?? 'other',
    text: preset.text ?? '',
    ruleWords: '',
    guidance: preset.rule?.guidance ?? '',
    topicName: '',
    topicWords: '',
    otherWords: '',
    attach: excerpt !== '',
    excerpt,
    why: preset.why ?? '',
    initials: start?.initials ?? '',
  };
}

/** Which field of each kind must not stay empty. Total over the kinds. */
const asks: Readonly<Record<ProposedKind, (typed: Typed, preset: Preset) => MissingField | null>> = {
  reply: ({ text }) => (text.trim() === '' ? 'text' : null),
  rule: (typed, preset) =>
    typed.ruleWords.trim() === '' && newGuidance(typed, preset) === null ? 'ruleWords' : null,
  topic: ({ topicName }) => (topicName.trim() === '' ? 'topicName' : null),
  other: ({ otherWords }) => (otherWords.trim() === '' ? 'otherWords' : null),
};

/** In the order of the form. */
export function missingFrom(typed: Typed, preset: Preset): MissingField[] {
  const first = asks[typed.kind](typed, preset);
  const found: (MissingField | null)[] = [
    first,
    typed.attach && typed.excerpt.trim() === '' ? 'excerpt' : null,
    typed.why.trim() === '' ? 'why' : null,
    /^\p{L}{1,4}$/u.test(typed.initials.trim()) ? null : 'initials',
  ];
  return found.filter((one) => one !== null);
}

function newGuidance({ guidance }: Typed, { rule }: Preset): string | null {
  const typed = guidance.trim();
  return typed === '' || typed === rule?.guidance.trim() ? null : typed;
}

const makes: Readonly<Record<ProposedKind, (typed: Typed, preset: Preset, lang: string) => Proposed>> = {
  reply: ({ text }, { reply }, lang) => ({
    kind: 'reply',
    reply: reply?.id ?? null,
    title: reply?.title ?? null,
    lang,
    text: text.trim(),
  }),
  rule: (typed, preset) => ({
    kind: 'rule',
    rule: preset.rule?.id ?? '',
    name: preset.rule?.name ?? '',
    guidance: newGuidance(typed, preset),
    words: typed.ruleWords.trim(),
  }),
  topic: ({ topicName, topicWords }) => ({
    kind: 'topic',
    name: topicName.trim(),
    words: [...new Set(topicWords.split('\n').map((line) => line.trim()))].filter((line) => line !== ''),
  }),
  other: ({ otherWords }) => ({ kind: 'other', words: otherWords.trim() }),
};

/** To be called where nothing is missing. @param language of the screen, for a text whose own is not known */
export function askedOf(typed: Typed, preset: Preset, language: string): Asked {
  const lang =
    preset.lang && /^[a-z]{2,3}$/.test(preset.lang) && preset.lang !== 'und' ? preset.lang : language;
  return {
    what: makes[typed.kind](typed, preset, lang),
    why: typed.why.replace(/\s+/g, ' ').trim(),
    excerpt: typed.attach ? typed.excerpt : null,
    by: typed.initials.trim(),
  };
}
