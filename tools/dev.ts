/**
 * `npm run dev`: the development server, with the extension rebuilt as files change. Load `dist/dev` as an
 * unpacked extension. Its files are open to every page, so it is never packaged.
 */
import { createServer } from 'vite';
import { configFor } from '../vite.config';
import { builtFolder } from './build/folders';
import { say } from './words';

const server = await createServer({ ...configFor('chromium', builtFolder('dev')), configFile: false });
await server.listen();
server.printUrls();
say({
  fr: `Chargez ${builtFolder('dev')} comme extension non empaquetée (chrome://extensions, mode développeur).`,
  en: `Load ${builtFolder('dev')} as an unpacked extension (chrome://extensions, developer mode).`,
});
