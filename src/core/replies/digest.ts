/** What a department agrees to when it approves a reply, and nothing else. */
import type { Reply } from '../charter/schema/reply';
import { canonical } from './canonical';

/** SHA-256 in lower-case hexadecimal of the UTF-8 bytes of a text; passed in, the core has none. */
export type Digest = (text: string) => string;

/** Names the form below: another form is another content, and asks for new approvals. */
const FORM = 'relais-reply-1';

/** The part of a reply that an approval covers. */
export type ReplyContent = Pick<Reply, 'department' | 'type' | 'tagLinks' | 'variants' | 'blanks'>;

/**
 * The agreed content as one text: owner, public or private, every variant with its locked passages, every blank.
 * Title, topics, tags, acts and networks say where a reply is found, not what it says: they are left out. The order of
 * variants, of blanks and of locked passages does not count.
 */
export function replyContent(reply: ReplyContent): string {
  return canonical({
    form: FORM,
    department: reply.department,
    type: reply.type,
    tagLinks: reply.tagLinks,
    variants: sorted(
      reply.variants.map(({ lang, text, locked }) => canonical({ lang, text, locked: sorted(locked) })),
    ),
    blanks: sorted(
      reply.blanks.map(({ id, kind, label, fallback, choices }) =>
        canonical({ id, kind, label, fallback, choices }),
      ),
    ),
  });
}

/** Digest of exactly what was agreed; goes into each approval. */
export function replyDigest(reply: ReplyContent, digest: Digest): string {
  return digest(replyContent(reply));
}

function sorted(list: readonly string[]): string[] {
  return [...list].sort();
}
