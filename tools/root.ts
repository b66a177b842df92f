import path from 'node:path';

/** The folder of the checkout, whatever the working directory is. */
export const root = path.resolve(import.meta.dirname, '..');

/** What the programs write for people: packages, screenshots. Never committed. */
export const artifacts = path.join(root, 'artifacts');
