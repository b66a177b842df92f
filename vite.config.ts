import { crx } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import { builtFolder } from './tools/build/folders';
import { sheetProgramPlugin } from './tools/build/sheet-program';
import { manifestFor, type Target } from './tools/build/target';
import { root } from './tools/root';

/**
 * How the extension is built. The dev server opens its files to every page, so it writes to a folder of
 * its own that is never packaged.
 */
export function configFor(target: Target, folder: string): UserConfig {
  return {
    root,
    plugins: [
      sheetProgramPlugin(),
      crx({ manifest: manifestFor(target), browser: target === 'firefox' ? 'firefox' : 'chrome' }),
    ],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      rollupOptions: {
        // Pages that the manifest does not name as pages; their places in the package follow their sources.
        input: { card: 'src/card/index.html', practice: 'src/practice/index.html' },
      },
    },
    server: { port: 5173, strictPort: true },
  };
}

export default configFor('chromium', builtFolder('dev'));
