/** A sector's pack as records of a charter, in the charter's language. */
import { blankMarks } from '../blank-marks';
import type { Charter } from '../schema';
import type { Reply } from '../schema/reply';
import type { Pack } from './pack';

export type PackRecords = Pick<Charter, 'topics' | 'redLines' | 'forbiddenSubjects' | 'replies'>;

/** Replies are starters: to be approved by their department, and never inserted before (P9). */
export function recordsOf(pack: Pack, language: Charter['language']): PackRecords {
  return {
    topics: pack.topics.map(({ name, examples, ...topic }) => ({
      ...topic,
      name: name[language],
      examples: examples[language],
      signatureRequired: false,
    })),
    redLines: pack.redLines.map(({ text, ...line }) => ({ ...line, text: text[language] })),
    forbiddenSubjects: pack.subjects.map(({ name, reason, ...subject }) => ({
      ...subject,
      name: name[language],
      reason: reason[language],
      until: null,
    })),
    replies: pack.replies.map((reply) => starter(pack, reply, language)),
  };
}

function starter(pack: Pack, reply: Pack['replies'][number], language: Charter['language']): Reply {
  const { id, title, department, type, topics, actions, tags, situations, text, locked } = reply;
  const order = language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
  const variants = order.map((lang) => ({ lang, text: text[lang], locked: locked[lang] }));
  const used = new Set(variants.flatMap((one) => blankMarks(one.text)).map((mark) => mark.id));
  return {
    id,
    title: title[language],
    department,
    type,
    topics,
    actions,
    tags: tags[language],
    // Both: a comment in the other language is answered too.
    situations: [...situations[language], ...situations[language === 'fr' ? 'en' : 'fr']],
    networks: [],
    status: 'draft',
    starter: true,
    variants,
    blanks: pack.blanks
      .filter((blank) => used.has(blank.id))
      .map(({ label, ...blank }) => ({ ...blank, label: label[language], choices: [] })),
    tagLinks: false,
    approvals: [],
    proposed: null,
    note: '',
  };
}
