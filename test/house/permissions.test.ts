/** What the built extension may do, word for word. A change here is a decision, not a detail. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../../tools/build/folders';
import { ensureBuilt } from '../../tools/build/fresh';
import { type Target, targets } from '../../tools/build/target';
import { lintPackage } from '../../tools/check/lint-package';

type Manifest = Readonly<Record<string, unknown>>;

function manifestOf(target: Target): Manifest {
  return JSON.parse(readFileSync(path.join(builtFolder(target), 'manifest.json'), 'utf8'));
}

const networks = ['https://*.facebook.com/*', 'https://*.twitter.com/*', 'https://*.x.com/*'];
const sorted = (value: unknown) => [...(value as string[])].sort();

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Webhooks: which host may be reached is held by its own permission, asked for one at a time (decision 014).
  "connect-src 'self' https:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' https://x.com https://*.x.com https://twitter.com https://*.twitter.com https://facebook.com https://*.facebook.com",
].join('; ');

describe.each(targets)('the %s package', (target) => {
  let manifest: Manifest = {};
  beforeAll(() => {
    ensureBuilt(target);
    manifest = manifestOf(target);
  });

  it('asks for these permissions and no other', () => {
    expect(sorted(manifest.permissions)).toEqual(['activeTab', 'alarms', 'storage', 'unlimitedStorage']);
    expect(sorted(manifest.host_permissions)).toEqual(networks);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('runs one script in the pages of the networks, and no loader', () => {
    const [script, ...more] = manifest.content_scripts as {
      matches: string[];
      js: string[];
      run_at: string;
    }[];
    expect(more).toEqual([]);
    expect(sorted(script?.matches)).toEqual(networks);
    expect(script?.js).toEqual(['src/content/main.iife.js']);
    expect(script?.run_at).toBe('document_start');
  });

  it('shows a page one file: the card', () => {
    const [resource, ...more] = manifest.web_accessible_resources as {
      matches: string[];
      resources: string[];
    }[];
    expect(more).toEqual([]);
    expect(resource?.resources).toEqual(['src/card/index.html']);
    expect(sorted(resource?.matches)).toEqual(networks);
  });

  it('keeps its policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });
});

describe('the firefox package', () => {
  it('says that it transmits nothing, but to a webhook the user sets up', () => {
    expect(manifestOf('firefox').browser_specific_settings).toEqual({
      gecko: {
        id: 'relais@relais.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      },
    });
  });

  it('passes Mozilla’s checker without an error', () => {
    expect(lintPackage(builtFolder('firefox')).errors).toEqual([]);
  });
});
