/** Hands a file to the user: they choose where it goes. */
export { saveFile } from '../ui/save-file';
