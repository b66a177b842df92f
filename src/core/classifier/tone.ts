/** What a word is like: the tone it carries, and the scene it belongs to. */
import { sceneIds, sceneWords } from './scene-words';
import { toneIds, toneWords } from './tone-words';
import { listOf } from './word-lists';

/** The number of the tone of a word, from 1 on in the order of `toneIds`; 0 where it has none. */
export const toneOf = listOf(toneIds.map((id) => toneWords[id]));

/** The number of the scene of a word, from 1 on in the order of `sceneIds`; 0 where it has none. */
export const sceneOf = listOf(sceneIds.map((id) => sceneWords[id]));
