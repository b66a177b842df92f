import type { fr } from '../fr';
import type { Words } from '../words';
import * as actions from './actions';
import { common } from './common';
import { content } from './content';
import { options } from './options';
import * as signals from './signals';

export const en = { ...actions, ...signals, common, content, options } satisfies Words<typeof fr>;
