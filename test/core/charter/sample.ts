/** A small whole charter, and the pieces to vary it. */
import type { Charter } from '../../../src/core/charter/schema';
import type { Condition } from '../../../src/core/charter/schema/condition';
import type { Approval, Reply } from '../../../src/core/charter/schema/reply';
import type { Rule } from '../../../src/core/charter/schema/rule';
import type { Topic } from '../../../src/core/charter/schema/topic';
import type { Action } from '../../../src/core/rules/action';

export function rule(id: string, action: Action, when: Condition, more: Partial<Rule> = {}): Rule {
  return {
    id,
    name: id,
    on: true,
    when,
    action,
    advice: null,
    then: null,
    department: null,
    guidance: '',
    do: [],
    doNot: [],
    article: null,
    consequence: '',
    ...more,
  };
}

export function topic(id: string, keywords: string[], more: Partial<Topic> = {}): Topic {
  return {
    id,
    name: id,
    owner: 'care',
    perimeter: 'in',
    keywords,
    examples: [],
    signatureRequired: false,
    ...more,
  };
}

export function reply(id: string, text: string, more: Partial<Reply> = {}): Reply {
  return {
    id,
    title: id,
    department: 'care',
    type: 'public',
    topics: [],
    actions: ['answer'],
    tags: [],
    networks: [],
    status: 'approved',
    starter: false,
    variants: [{ lang: 'fr', text, locked: [] }],
    blanks: [],
    tagLinks: false,
    approvals: [],
    proposed: null,
    note: '',
    ...more,
  };
}

export function recorded(
  digest: string,
  more: Partial<Extract<Approval, { kind: 'recorded' }>> = {},
): Approval {
  return {
    kind: 'recorded',
    means: 'email',
    recordedBy: 'Anne Roux',
    department: 'care',
    person: 'Luc Mora',
    on: '2026-01-10',
    from: '2026-01-10',
    until: '2026-12-31',
    digest,
    self: false,
    example: false,
    note: '',
    ...more,
  };
}

const departments = (['legal', 'care', 'press', 'sales'] as const).map((id) => ({
  id,
  name: id,
  kind: id === 'care' ? ('customer_care' as const) : id,
  email: null,
  note: '',
  publicKey: null,
}));

export function charter(more: Partial<Charter> = {}): Charter {
  return {
    format: 'relais-charter',
    version: 1,
    id: 'sample',
    title: 'Sample',
    revision: 1,
    publication: null,
    language: 'fr',
    country: 'FR',
    legalReview: null,
    brands: [
      {
        id: 'azur',
        name: 'Lignes d’Azur',
        aliases: ['#lignesazur'],
        pages: [{ network: 'x', handle: 'LignesAzur', name: null }],
        competitors: ['TransRapide'],
        ownContacts: [],
      },
    ],
    objective: null,
    profile: 'visibility',
    voice: {
      address: 'vous',
      greeting: true,
      signature: true,
      signatureModel: null,
      style: [],
      avoid: [],
    },
    departments,
    people: [],
    care: { quietHours: null, onCall: [], emergency: [], pauseAfterAbuse: 5 },
    topics: [],
    perimeter: '',
    redLines: [],
    forbiddenSubjects: [],
    crises: [],
    crisisMode: { on: false, since: null, by: null, note: '' },
    articles: [],
    rules: [],
    replies: [],
    budget: { perPost: 3, perDay: 12, replyRateWarning: 0.5 },
    influence: {
      deviations: 3,
      floor: 10,
      minimumSample: 8,
      weights: { reactions: 1, replies: 2, shares: 2 },
    },
    snowball: { repliesPerHour: 10, authorsPerHour: 10, growth: 3 },
    clocks: {
      unlawful: 1,
      rightOfReply: 72,
      dataRequest: 720,
      pressLimitation: 2160,
      pressLimitationDiscriminatory: 8760,
      escalationReminder: 24,
    },
    approvalPolicy: { selfApproval: false, reminderDays: 14 },
    linkTagging: null,
    privacy: {
      retentionDays: 90,
      excerptLength: 140,
      contact: null,
      noticeToCommenters: '',
      noticeToCm: '',
    },
    ...more,
  };
}
