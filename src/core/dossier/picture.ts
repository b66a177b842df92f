/**
 * A dossier with a picture of its comment: the dossier as it was, whole and valid without, beside one more part with
 * its own SHA-256, and a SHA-256 over both.
 */
import * as z from 'zod/mini';
import { canonical, type Json } from '../replies/canonical';
import { type Dossier, dossierSchema, type Sha256 } from './dossier';
import { imageFacts, imageTypes } from './image';

/** Characters of base64: 1.2 MB of picture. */
export const MOST_PICTURE = 1_600_000;
/** Pixels on a side. */
export const MOST_SIDE = 8_192;

/** What becomes of a picture that is asked for; where it is not `done`, the dossier stays as it was. */
export const pictureOutcomes = [
  'done',
  /** The comment, or its page, is not there any more. */
  'gone',
  /** No dossier of this comment waits, and it is not one that needs one. */
  'no_dossier',
  /** The tab is not the one in front. */
  'not_in_front',
  /** The browser gives pictures only after the toolbar button or the shortcut was pressed on this very tab. */
  'not_allowed',
  /** The page moved while it was made. */
  'moved',
  'too_large',
  /** It could not be put away. */
  'not_kept',
] as const;
export type PictureOutcome = (typeof pictureOutcomes)[number];

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const side = z.int().check(z.minimum(1), z.maximum(MOST_SIDE));

export const pictureSchema = z.strictObject({
  /** ISO instant. */
  shot: z.string().check(z.maxLength(40)),
  /** Address of the page at that moment. */
  url: z.string().check(z.maxLength(2_000)),
  /** False where a part of the comment lay outside the window. */
  entire: z.boolean(),
  /** True where something of the page lay over the comment. */
  covered: z.boolean(),
  /** True where the comment then read as the dossier says. */
  same: z.boolean(),
  type: z.enum(imageTypes),
  width: side,
  height: side,
  /** Base64 of the file. */
  data: z.string().check(z.maxLength(MOST_PICTURE)),
});
export type Picture = z.infer<typeof pictureSchema>;

export const picturePartSchema = z.strictObject({ sha256: hash, value: pictureSchema });
export type PicturePart = z.infer<typeof picturePartSchema>;

export const illustratedSchema = z.strictObject({
  format: z.literal('relais-dossier'),
  version: z.literal(2),
  /** As it was before, with its own hash: the one that the journal says. */
  dossier: dossierSchema,
  picture: picturePartSchema,
  /** Of the dossier's hash and the picture's. */
  sha256: hash,
});
export type Illustrated = z.infer<typeof illustratedSchema>;

/** What a saved file holds. */
export type DossierFile = Dossier | Illustrated;

export function pictureHash(value: Picture, sha256: Sha256): string {
  return sha256(canonical(['picture', value as Json]));
}

export function illustratedHash(file: Omit<Illustrated, 'sha256'>, sha256: Sha256): string {
  const { format, version, dossier, picture } = file;
  return sha256(canonical({ format, version, dossier: dossier.sha256, picture: picture.sha256 }));
}

/** The picture says of itself what its bytes are. */
export function isPicture({ data, type, width, height }: Picture): boolean {
  const facts = imageFacts(data);
  return facts !== null && facts.type === type && facts.width === width && facts.height === height;
}

export function illustrate(dossier: Dossier, picture: PicturePart, sha256: Sha256): Illustrated {
  const open = { format: 'relais-dossier', version: 2, dossier, picture } as const;
  return { ...open, sha256: illustratedHash(open, sha256) };
}

/** The dossier without its picture. */
export function plainOf(file: DossierFile): Dossier {
  return file.version === 1 ? file : file.dossier;
}

/** Name of the saved file, without its ending: its day, and the beginning of its hash. */
export function fileNameOf(file: DossierFile): string {
  return `relais-dossier-${plainOf(file).parts.times.value.taken.slice(0, 10)}-${file.sha256.slice(0, 8)}`;
}
