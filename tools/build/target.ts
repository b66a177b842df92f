/** The browsers that Relais is packaged for, and what differs between their manifests. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../../manifest.json' with { type: 'json' };

export const targets = ['chromium', 'firefox'] as const;
export type Target = (typeof targets)[number];

export function isTarget(word: string): word is Target {
  return (targets as readonly string[]).includes(word);
}

/** Fixed, so that a profile keeps its data from one version to the next. */
export const GECKO_ID = 'relais@relais.example';

/**
 * `manifest.json` as one browser wants it: Firefox runs the background as an event page, needs an id and
 * a statement of what is transmitted (nothing, but what the user sends to a webhook of theirs), and refuses Chrome's minimum version.
 */
export function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chromium') return base as ManifestV3Export;
  // Firefox reads its policies without a schema, and warns of one.
  const { minimum_chrome_version: _, storage: __, background, ...shared } = base;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      },
    },
  } as ManifestV3Export;
}
