/** The message of an escalation, from what the user ticked; the same choices always give the same bytes. */
import type { EscalationMessage, Line } from '../../core/escalation/message';
import type { Recipient } from '../../core/escalation/recipients';
import { type Tellable, tellables, toldAtFirst } from '../../core/escalation/way';
import { type Language, messages } from '../../i18n';
import type { Choices } from '../../messages/escalation';
import { dayOfInstant } from '../../platform/clock';
import { canonical } from '../../storage/seal';
import type { Desk } from '../desk';
import { departmentName, topicName } from '../names';
import type { EscalationSubject } from './subject';

type Teller = (subject: EscalationSubject, language: Language) => string | null;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What each tick tells; null where it is not known. */
const tellers: Readonly<Record<Tellable, Teller>> = {
  excerpt: ({ decision }) => decision.excerpt || null,
  permalink: ({ decision }) => decision.permalink,
  seen: ({ decision }) => dayOfInstant(decision.at),
  topic: ({ decision, ruling }) => topicName(ruling.charter, decision.topic),
  counters: ({ decision }, language) => {
    const { guidance } = messages[language];
    const { reactions, replies, shares, views } = decision.basis.counts;
    const said = [
      reactions === null ? null : guidance.reactions(reactions),
      replies === null ? null : guidance.repliesCount(replies),
      shares === null ? null : guidance.shares(shares),
      views === null ? null : guidance.views(views),
    ].filter((one) => one !== null);
    return said.length === 0 ? null : said.join(', ');
  },
  dossier: ({ decision }) => decision.dossier ?? null,
  text: ({ dossier }) => dossier?.parts.text.value.text ?? null,
  author: ({ dossier }) => {
    const { name = null, handle = null } = dossier?.parts.author.value ?? {};
    return oneLine([name, handle].filter(Boolean).join(', ')) || null;
  },
};

/** What could be told of it. */
export function tellableOf(subject: EscalationSubject): Tellable[] {
  return tellables.filter((one) => tellers[one](subject, 'fr') !== null);
}

export function toldAtFirstOf(subject: EscalationSubject): Tellable[] {
  return tellableOf(subject).filter((one) => toldAtFirst.includes(one));
}

export interface Composed {
  readonly choices: Choices;
  readonly recipient: Recipient | null;
}

function linesOf(subject: EscalationSubject, composed: Composed, language: Language): Line[] {
  const { lines: words } = messages[language].escalation;
  const { choices, recipient } = composed;
  const { charter } = subject.ruling;
  const named = recipient !== null && recipient.is !== 'department' ? recipient : null;
  const attention = named && [named.name, named.contact].filter(Boolean).join(', ');
  const told: [Line['field'], string | null][] = [
    ['department', departmentName(charter, choices.department)],
    ['attention', attention],
    ['reason', messages[language].because[subject.decision.action]],
    ...tellables
      .filter((one) => choices.tell.includes(one))
      .map((one): [Line['field'], string | null] => [one, tellers[one](subject, language)]),
    ['note', choices.note.trim() || null],
  ];
  return told.flatMap(([field, text]) => (text === null ? [] : [{ field, label: words[field], text }]));
}

/** @param place where the charter is kept: departments of two houses may share an id */
export function compose(
  desk: Pick<Desk, 'digest'>,
  subject: EscalationSubject,
  composed: Composed,
  language: Language,
): EscalationMessage {
  const { decision, ruling } = subject;
  const words = messages[language];
  const said = {
    escalation: decision.id,
    test: false,
    language,
    subject: words.popup.mailSubject(words.actions[decision.action]),
    lines: linesOf(subject, composed, language),
    ask: words.escalation.ask,
    reference: words.escalation.reference,
  };
  const { department, recipient } = composed.choices;
  const key = desk.digest(canonical([ruling.place, department, recipient, said])).slice(0, 32);
  return { ...said, key };
}

/** The marked test message of a department's webhook. */
export function composeTest(
  desk: Pick<Desk, 'digest'>,
  id: string,
  department: string,
  language: Language,
): EscalationMessage {
  const { escalation: words } = messages[language];
  const lines: Line[] = [
    { field: 'department', label: words.lines.department, text: department },
    { field: 'note', label: words.lines.note, text: words.testNote },
  ];
  const said = {
    escalation: id,
    test: true,
    language,
    subject: words.testSubject,
    lines,
    ask: words.testAsk,
    reference: words.reference,
  };
  return { ...said, key: desk.digest(canonical(['test', said])).slice(0, 32) };
}
