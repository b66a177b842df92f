/**
 * Adds to `package-lock.json` the programs for other systems that the registry in use did not offer:
 * `npx tsx tools/check/complete-lock.ts`, after a dependency was added or raised.
 *
 * npm leaves out what it could not look up, and then refuses its own file (`npm ci`: "Missing ... from lock file"), or
 * installs nothing that runs on the systems left out. What such an entry has to say stands in its name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root';

interface Entry {
  version?: string;
  license?: string;
  dev?: boolean;
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** `@scope/binding-linux-x64-musl` names a system, a processor and, on Linux, a C library. Null where it does not. */
export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | null {
  const words = name.split('/').pop()?.split('-') ?? [];
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return null;
  const musl = words.some((word) => word.startsWith('musl'));
  return { os: [os], cpu: [cpu], ...(os === 'linux' ? { libc: [musl ? 'musl' : 'glibc'] } : {}) };
}

/** Optional dependencies that a package of the lock file names and the lock file does not hold. */
export function missingFrom(
  packages: Readonly<Record<string, Entry>>,
): [name: string, version: string, by: Entry][] {
  return Object.values(packages).flatMap((by) =>
    Object.entries(by.optionalDependencies ?? {}).flatMap(([name, version]): [string, string, Entry][] =>
      packages[`node_modules/${name}`] ? [] : [[name, version, by]],
    ),
  );
}

function complete(file: string): number {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
  const missing = missingFrom(lock.packages).filter(([name]) => platformOf(name) !== null);
  for (const [name, version, { license, dev, engines }] of missing) {
    const { os, cpu, libc } = platformOf(name) ?? {};
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu } : {}),
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      ...(license ? { license } : {}),
      optional: true,
      ...(os ? { os } : {}),
      ...(engines ? { engines } : {}),
    };
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  return missing.length;
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(`added: ${complete(path.join(root, 'package-lock.json'))}\n`);
}
