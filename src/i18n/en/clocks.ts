import type {
  clocks as fr,
  danger as frDanger,
  clockKeys as frKeys,
  services as frServices,
} from '../fr/clocks';
import type { Words } from '../words';

export const clocks = {
  title: 'Legal time limits',
  kinds: {
    unlawful: 'Unlawful content seen',
    right_of_reply: 'Right of reply asked for',
    data_request: 'Request about personal data',
    press_limitation: 'Limitation for insult and defamation',
  },
  seen: (when: string, ago: string) => `Seen on ${when}, ${ago}.`,
  justNow: 'just now',
  marked: (when: string, ago: string) => `Noted by you on ${when}, ${ago}.`,
  until: (day: string) => `Until ${day} included.`,
  untilHour: (when: string) => `The charter’s time limit: ${when}.`,
  lateSince: (when: string) => `Time limit passed on ${when}.`,
  longer: (day: string) => `Until ${day} if the words are discriminatory: legal decides.`,
  fromPosted: (day: string) => `Counted from publication, on ${day}.`,
  fromSeen: 'Counted from the first reading: it may have been published before.',
  extended: 'Extended by two months, the person was told.',
  legalDecides: 'Legal decides whether this right applies.',
  owner: (department: string) => `To be handled by: ${department}.`,
  life: 'A life may be in danger',
  cannotRemove: 'This network does not let you remove this comment: report it and keep the reference.',
  steps: {
    proof: { yes: 'Proof kept', no: 'Proof to keep' },
    removed: { yes: 'Removed', no: 'To remove' },
    reported: { yes: 'Reported', no: 'To report' },
  },
  hidden: 'Only hidden: others still see it, the case stays open.',
  states: { running: 'running', soon: 'soon', late: 'late', ended: 'closed' },

  say: 'Note what was done',
  exits: {
    kept: 'Legal says to keep it',
    removed: 'It is removed',
    reported: 'It is reported',
    answered: 'The answer was given',
    not_applicable: 'It does not apply',
    extended: 'Extend by two months',
    acted: 'Action was brought',
    waived: 'No further action',
  },
  by: 'Who decided',
  byHelp: 'A name is asked for: it is that person’s decision.',
  reference: 'Reference given by the network (optional)',
  why: 'Why',
  whys: { complex: 'The request is complex', many: 'There are many requests' },
  note: 'Note',
  ended: {
    removed_reported: 'Proof kept, removed and reported',
    kept: 'Legal says to keep it',
    removed: 'Removed',
    reported: 'Reported',
    answered: 'Answer given',
    not_applicable: 'Does not apply',
    extended: 'Extended',
    acted: 'Action brought',
    waived: 'No further action',
  },
  endedBy: (how: string, who: string) => `${how} (${who})`,
  outcomes: {
    done: 'Noted.',
    unknown: 'This time limit is no longer counted.',
    refused: 'A name or a reason is missing.',
    storage_full: 'Relais’ storage is full: nothing was noted.',
    not_saved: 'Relais could not note it. Please try again.',
    unreachable: 'Relais does not answer. Try again in a moment.',
  },

  start: 'Count a legal time limit',
  startHint: 'Where Relais did not read it by itself. It runs from now on.',
  unsay: 'Stop counting this',

  reminder: {
    half: 'Half of the time has passed',
    weeks: 'Two weeks are left',
    week: 'One week is left',
    near: 'Last day',
    late: 'The time limit has passed',
  },
  reminders: (n: number) => (n === 1 ? 'Reminder' : `${n} reminders`),
  saidOf: (kind: string, reminder: string) =>
    `${kind}: ${reminder.charAt(0).toLowerCase()}${reminder.slice(1)}.`,
  ok: 'Seen',
  later: 'Later',
  laterLabel: 'Later, in an hour',
  full: 'Relais already counts five hundred time limits: further ones are not counted. Note the outcome of the oldest.',
  none: 'No time limit is running.',
} satisfies Words<typeof fr>;

export const clockKeys = { later: 'L' } satisfies Words<typeof frKeys>;

export const services = {
  ambulance: 'Medical emergencies',
  police: 'Police',
  fire: 'Fire brigade',
  all: 'All emergencies',
  deaf: 'Emergencies by message, for people who are deaf or hard of hearing',
  suicide: 'Suicide prevention',
  listening: 'Someone to talk to, day and night',
  health: 'Medical advice',
  child: 'Children and young people at risk',
  cyber: 'Online harassment',
  women: 'Violence against women',
} satisfies Words<typeof frServices>;

export const danger = {
  unsure:
    'Relais does not know this country’s numbers. 112 answers in many of them: check the local number, and add it to the charter.',
  call: 'Call now',
  person: (name: string, contact: string) => `${name}, ${contact}`,
  then: (name: string, contact: string) => `No answer: ${name}, ${contact}`,
  from: (name: string, contact: string, hour: string) => `${name}, ${contact}, on call from ${hour}`,
  nobody: 'The charter names nobody on call: tell your manager, and do not stay alone with this.',
} satisfies Words<typeof frDanger>;
