import type { coach as fr, checks as frChecks, coachKeys as frKeys, checkWhy as frWhy } from '../fr/coach';
import type { Words } from '../words';

export const checks = {
  threat: 'Threat',
  commitment: 'Promise or decision',
  press_statement: 'Public stance',
  personal_data: 'Personal data',
  competitor: 'Competitor named',
  forbidden_subject: 'Subject closed by the charter',
  insult: 'Hurtful words',
  irony: 'Irony',
  shouting: 'Too loud',
  blame: 'Blame',
  tutoiement: '« Tu » instead of « vous »',
  pitch: 'Sales pitch',
  hollow: 'Formula without content',
  no_greeting: 'No greeting',
  no_signature: 'No signature',
  blank: 'Blank to fill in',
  language: 'Another language',
  too_long: 'Too long',
  stand_down: 'No reply asked for',
} satisfies Words<typeof frChecks>;

export const checkWhy = {
  threat: 'A threat, even a veiled one, becomes what the conversation is about.',
  commitment: 'Without the owning department’s agreement, this decision binds the house.',
  press_statement: 'This stance may be quoted tomorrow: it belongs to the press office.',
  personal_data: 'What is written here can be shared, even in private.',
  competitor: 'Naming a competitor brings them into your reply.',
  forbidden_subject: 'The charter closes this subject, even to decline it.',
  insult: 'The person may feel insulted or despised.',
  irony: 'In writing, irony reads as mockery.',
  shouting: 'Capitals and exclamation marks read as shouting.',
  blame: 'The person may read that they are wrong, or that they lie.',
  tutoiement: 'The charter asks for « vous ».',
  pitch: 'Under a complaint, a sales pitch reads as indifference.',
  hollow: 'No fact, no step, no link, no contact: the person is no further on.',
  no_greeting: 'The charter asks for a greeting.',
  no_signature: 'The charter asks for a signature.',
  blank: 'A blank is left to fill in before this is sent.',
  language: 'The comment is written in another language.',
  too_long: 'The network refuses or cuts what is over its limit.',
  stand_down: 'The charter asks for no reply here.',
} satisfies Words<typeof frWhy>;

export const coach = {
  title: 'Relais reads your reply',
  redTitle: 'Red line',
  redStays:
    'Relais never inserts such a text. Sending it stays your decision: your journal would note it, without your words.',
  decides: (department) => `Who decides: ${department}.`,
  article: (title) => `Charter: ${title}.`,
  leave: 'The charter advises to leave this comment standing: nobody has to answer it.',
  escalate: 'The charter asks to escalate this comment, without a reply in substance.',
  escalateTo: (department) =>
    `The charter asks to escalate this comment: ${department} answers in your place.`,
  quote: (words) => `“${words}”`,
  sayInstead: 'Rather say',
  mute: 'Stop saying this',
  muteLabel: (check) => `Stop saying this: ${check}`,
  others: (count) => (count === 1 ? 'and 1 other' : `and ${count} others`),
  muted: (count) => (count === 1 ? '1 muted advice' : `${count} muted advices`),
  mutedHow: 'You muted them in this browser.',
  unmute: 'Say it again',
  unmuteLabel: (check) => `Say it again: ${check}`,
  notMuted: 'This choice could not be noted.',
  status: {
    approved: 'Approved text',
    approved_changed: 'Approved, free words changed',
    unapproved: 'Not agreed yet',
  },
  nearTo: (title, department) => `${title}, ${department}`,
  lockedChanged: (passage) => `This passage was to stay as it is: “${passage}”.`,
  cut: 'The text is very long: only its first 20,000 characters are read.',
  summary: (red, advices) => {
    const lines = red === 1 ? '1 red line' : `${red} red lines`;
    const said = advices === 1 ? '1 advice' : `${advices} advices`;
    if (red > 0) return advices > 0 ? `${lines}, ${said}` : lines;
    return said;
  },
  nothing: 'Nothing to say',
  fold: 'Fold the advice',
  unfold: 'See the advice',
  askApproval: 'Ask for approval',
  keys: 'Keys: 1 and 2 mute an advice, Esc goes back to the text.',
} satisfies Words<typeof fr>;

export const coachKeys = { first: '1', second: '2' } satisfies Words<typeof frKeys>;
