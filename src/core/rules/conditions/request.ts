import { requestsIn } from '../../followup/requests';
import type { Compile } from './kind';

/** It asks for a right of reply, or for something of its author's own data. */
export const request: Compile<'request'> =
  ({ request: wanted }) =>
  ({ comment }) =>
    requestsIn(comment.text).includes(wanted);
