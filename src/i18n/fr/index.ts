import * as actions from './actions';
import { common } from './common';
import { content } from './content';
import { options } from './options';
import * as signals from './signals';

/** French, the language the others are measured against. One file a room. */
export const fr = { ...actions, ...signals, common, content, options };
