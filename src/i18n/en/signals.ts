import type * as fr from '../fr/signals';
import type { Words } from '../words';

export const signals = {
  negative: 'Displeasure',
  insult: 'Insult',
  illegal: 'Unlawful content',
  legal_threat: 'Legal threat',
  question: 'Question or request',
  praise: 'Praise',
  spam: 'Spam',
  personal_data: 'Personal data',
  safety: 'Safety of persons',
  purchase_intent: 'Wish to buy',
  press: 'Press or media',
  boycott: 'Call to boycott',
  distress: 'Distress',
} satisfies Words<typeof fr.signals>;

export const notSignals = {
  negative: 'This is not negative',
  insult: 'This is not an insult',
  illegal: 'This is not unlawful',
  legal_threat: 'This is not a legal threat',
  question: 'This is not a question',
  praise: 'This is not praise',
  spam: 'This is not spam',
  personal_data: 'This is not personal data',
  safety: 'Nobody is in danger',
  purchase_intent: 'This is not a purchase',
  press: 'This is not the press',
  boycott: 'This is not a call to boycott',
  distress: 'This is not distress',
} satisfies Words<typeof fr.notSignals>;

export const sentiments = {
  negative: 'negative',
  neutral: 'neutral',
  positive: 'positive',
} satisfies Words<typeof fr.sentiments>;

export const decisions = {
  insert: 'Reply inserted',
  copy: 'Reply copied',
  leave: 'Left standing',
  watch: 'Being watched',
  escalate: 'Escalation prepared',
  correct: 'Reading corrected',
  promise: 'Promise made',
  avert: 'Removal averted',
  remove: 'Removed or hidden',
  close: 'Follow-up closed',
  cross: 'Sent across a red line',
  settle: 'Legal time limit: outcome noted',
} satisfies Words<typeof fr.decisions>;

export const reasons = {
  isolated: 'Isolated criticism',
  rant: 'A rant that asks for nothing',
  already_answered: 'Already answered',
  budget_spent: 'Enough replies for today',
  other_channel: 'Handled another way',
  off_topic: 'Off topic',
  unlawful: 'Unlawful content',
  spam: 'Spam',
  personal_data: 'Personal data in sight',
  off_perimeter: 'Outside the charter’s perimeter',
  duplicate: 'Posted twice',
  author_asked: 'Asked for by its author',
  reported: 'Reported to the network, removal not possible here',
  other: 'Another reason',
} satisfies Words<typeof fr.reasons>;

export const awake = {
  own_page: 'Relais reads this page: it is yours.',
  mention: 'Relais reads the messages that mention your brand.',
  watched: 'Relais reads this page because you asked.',
  practice: 'Relais reads the practice page.',
  not_in_perimeter: 'This page is not in your brand’s perimeter.',
  private_feed: 'This is your personal feed: it is yours alone.',
  paused: 'Relais is paused until tomorrow.',
  network_off: 'This network is switched off in your settings.',
  no_brand: 'Relais does not know your brand yet.',
} satisfies Words<typeof fr.awake>;

export const networks = {
  x: 'X',
  facebook: 'Facebook',
  practice: 'Practice page',
} satisfies Words<typeof fr.networks>;

export const objectives = {
  visibility: 'Visibility',
  traffic: 'Traffic',
  image: 'Image',
  reputation: 'Reputation',
} satisfies Words<typeof fr.objectives>;

export const kinds = {
  post: 'Post',
  comment: 'Comment',
  reply: 'Reply',
  quoted: 'Quoted post',
  ad: 'Advertisement',
} satisfies Words<typeof fr.kinds>;

export const means = {
  email: 'by e-mail',
  meeting: 'in a meeting',
  letter: 'by letter',
  sheet: 'on the department’s sheet',
  message: 'by message',
  other: 'by other means',
} satisfies Words<typeof fr.means>;

export const standings = {
  in_force: 'In force',
  starter: 'To be approved',
  draft: 'Draft',
  submitted: 'Sent to the department',
  refused: 'Refused by the department',
  withdrawn: 'Withdrawn',
  changed: 'Text changed since the agreement',
  not_yet: 'Not valid yet',
  expired: 'Agreement expired',
  self_not_allowed: 'Author and approver are the same person',
  signature_required: 'A signature is required',
  foreign_department: 'Agreed by another department',
} satisfies Words<typeof fr.standings>;
