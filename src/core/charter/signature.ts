/**
 * A charter signed by the brand's key: the charter as it is, and beside it a signature over its canonical text. The
 * signature covers the revision, so that an older one cannot pass for a newer.
 */
import * as z from 'zod/mini';
import { canonical, type Json } from '../replies/canonical';
import type { Claim } from '../replies/signature';
import { scanJson } from './door/scan';
import { isLarger, MAX_BYTES } from './door/size';
import { checkCharter, type ParsedCharter, type ParseOptions, parseCharter } from './parse';
import { type CharterProblem, problem } from './problem';
import * as f from './schema/fields';

export const SIGNED_FORMAT = 'relais-signed-charter';
/** Names the form of what is signed: another form asks for new signatures. */
const FORM = 'relais-charter-signature-1';

const envelope = z.strictObject({
  format: z.literal(SIGNED_FORMAT),
  version: z.literal(1),
  charter: z.unknown(),
  /** Raw Ed25519 public key, base64. */
  publicKey: f.base64,
  signature: f.base64,
});

/** The text that is signed, as UTF-8. */
export function signedCharterText(charter: unknown): string {
  return `${FORM}\n${canonical(charter as Json)}`;
}

/** The file, from a charter and what its key gave for `signedCharterText`. */
export function writeSigned(charter: unknown, publicKey: string, signature: string): string {
  return `${JSON.stringify({ format: SIGNED_FORMAT, version: 1, charter, publicKey, signature }, null, 2)}\n`;
}

export type OpenedFile =
  | {
      readonly ok: true;
      readonly charter: Extract<ParsedCharter, { ok: true }>['charter'];
      /** What was signed, and by whom; not checked yet. Null where the file bears no signature. */
      readonly claim: Claim | null;
    }
  | { readonly ok: false; readonly problems: readonly CharterProblem[] };

/** A charter's file of unknown origin, signed or not. Never throws. */
export function openCharterFile(text: string, options: ParseOptions = {}): OpenedFile {
  const sealed = readEnvelope(text);
  if (sealed === null) {
    const made = parseCharter(text, options);
    return made.ok ? { ok: true, charter: made.charter, claim: null } : made;
  }
  if (!sealed.ok) return sealed;
  const { charter: raw, publicKey, signature } = sealed.signed;
  const made = checkCharter(raw, options);
  if (!made.ok) return made;
  return { ok: true, charter: made.charter, claim: { publicKey, signature, text: signedCharterText(raw) } };
}

type Envelope =
  | { readonly ok: true; readonly signed: z.infer<typeof envelope> }
  | { readonly ok: false; readonly problems: readonly CharterProblem[] };

/** Null where it is no signed file: the charter's own door says what it is. */
function readEnvelope(text: string): Envelope | null {
  if (isLarger(text)) return { ok: false, problems: [problem([], 'too_large', String(MAX_BYTES))] };
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!bare.includes(SIGNED_FORMAT)) return null;
  const seen = scanJson(bare);
  if (seen !== null) return { ok: false, problems: [seen] };
  const raw = parsed(bare);
  if (typeof raw !== 'object' || raw === null) return null;
  if ((raw as { format?: unknown }).format !== SIGNED_FORMAT) return null;
  const signed = envelope.safeParse(raw);
  if (signed.success) return { ok: true, signed: signed.data };
  const path = signed.error.issues[0]?.path.map((part) => String(part)) ?? [];
  return { ok: false, problems: [problem(path, 'invalid')] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
