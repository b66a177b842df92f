/** Entry of the content script, at `document_start`. */
import { start } from './start';

start();
