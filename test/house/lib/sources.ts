/** The project's files, as the house tests look at them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Comment, parseSync } from 'oxc-parser';
import { root } from '../../../tools/root';

export { root };

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Files under a folder, relative to the checkout, with `/`. */
export function filesUnder(folder: string, ending = /./): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => ending.test(file))
    .sort();
}

/** What a commit would hold: tracked files and new ones that are not ignored. Without git, everything but builds. */
export function committed(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    const files = listed.split('\n').filter((file) => file !== '' && existsSync(path.join(root, file)));
    if (files.length > 0) return files;
  } catch {
    // An archive of the sources has no git folder.
  }
  return ['src', 'test', 'tools', 'public', 'docs', '.ci'].flatMap((folder) => filesUnder(folder));
}

/** Code files of a folder, declarations left out. */
export function codeUnder(folder: string): string[] {
  return filesUnder(folder, /\.tsx?$/).filter((file) => !file.endsWith('.d.ts'));
}

export interface Import {
  /** As written: `./x`, `preact`. */
  readonly request: string;
  /** True where nothing but types is taken: it leaves no trace in the program. */
  readonly typeOnly: boolean;
}

/** Every import and re-export of a file, static and dynamic. */
export function importsOf(file: string): Import[] {
  const { module, errors } = parseSync(file, read(file));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const { staticImports, staticExports, dynamicImports } = module;
  const source = read(file);
  return [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      request: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ request: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...dynamicImports.map(({ moduleRequest }) => ({
      request: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typeOnly: false,
    })),
  ];
}

/** A file's text with its comments blanked, so that words in them are no code; lines stay where they are. */
export function codeOf(file: string): string {
  const source = read(file);
  let code = source;
  for (const { start, end } of parseSync(file, source).comments as readonly Comment[]) {
    const blank = source.slice(start, end).replace(/[^\n]/g, ' ');
    code = code.slice(0, start) + blank + code.slice(end);
  }
  return code;
}

/** `file:line` of every match. */
export function places(file: string, text: string, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 160)}`] : [],
    );
}

/** The path inside the checkout that a local import means, without its ending; null for a package. */
export function target(file: string, request: string): string | null {
  if (!request.startsWith('.')) return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), request));
}
