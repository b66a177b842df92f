/** The browser's own folder of policies, where this user may write to it; whatever is written there is taken away again. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = '/etc/chromium/policies/managed';

export interface Policies {
  /** In place of what this test wrote before. */
  set(extensionId: string, policy: object): void;
  remove(): void;
}

/** Null where this user may not. */
export function policies(): Policies | null {
  const file = path.join(FOLDER, `relais-test-${process.pid}.json`);
  const write = (content: object) => writeFileSync(file, JSON.stringify(content));
  try {
    mkdirSync(FOLDER, { recursive: true });
    write({});
  } catch {
    return null;
  }
  return {
    set: (id, policy) => write({ '3rdparty': { extensions: { [id]: policy } } }),
    remove: () => rmSync(file, { force: true }),
  };
}
