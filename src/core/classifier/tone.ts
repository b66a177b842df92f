/** What a word is like: the tone it carries, and the scene it belongs to. */
import { sceneIds, sceneWords } from './scene-words';
import { toneIds, toneWords } from './tone-words';
import { listsOf, SECOND } from './word-lists';

/** The tone and the scene of a word: as `toneIn` and `sceneIn` tell them apart. */
export const likeness = listsOf(
  toneIds.map((id) => toneWords[id]),
  sceneIds.map((id) => sceneWords[id]),
);

/** The number of the tone, from 1 on in the order of `toneIds`; 0 where the word has none. */
export const toneIn = (like: number) => like & ((1 << SECOND) - 1);

/** The number of the scene, from 1 on in the order of `sceneIds`; 0 where the word has none. */
export const sceneIn = (like: number) => like >>> SECOND;
