/** The program that each sheet carries, as one string: built with the extension, so that it is that version's own. */
import path from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { root } from '../root';

const NAME = 'virtual:sheet-program';

/** @returns plain script text that may stand inside a script element */
export async function sheetProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/sheet/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
  });
  const text = (outputFiles[0]?.text ?? '').trim();
  // Either would end the element that it stands in.
  if (text === '' || /<\/script|<!--/i.test(text))
    throw new Error('the sheet’s program cannot stand in a page');
  return text;
}

export function sheetProgramPlugin(): Plugin {
  return {
    name: 'sheet-program',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      return id === `\0${NAME}` ? `export default ${JSON.stringify(await sheetProgram())};` : null;
    },
  };
}
