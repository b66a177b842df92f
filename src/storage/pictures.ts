/**
 * Pictures of dossiers that wait to be saved: in `storage.session`, that is in memory alone, gone with the browser. What
 * stays is a hash, beside the dossier.
 */
import * as z from 'zod/mini';
import { pictureOutcomes, picturePartSchema } from '../core/dossier/picture';
import { defineItem } from './item';

/** The newest, of 1.6 million characters at most: within the browser's 10 MB. */
export const MOST_PICTURES = 4;

export const picturesItem = defineItem({
  key: 'pictures',
  version: 1,
  schema: z
    .array(z.strictObject({ dossier: z.string().check(z.maxLength(100)), picture: picturePartSchema }))
    .check(z.maxLength(MOST_PICTURES)),
  fallback: [],
});

const news = z.strictObject({ outcome: z.enum(pictureOutcomes), at: z.string().check(z.maxLength(40)) });

/** What became of the last one asked for by the shortcut, for the popup to say; null where there is nothing to say. */
export const pictureNewsItem = defineItem<z.infer<typeof news> | null>({
  key: 'picture-news',
  version: 1,
  schema: z.nullable(news),
  fallback: null,
});
