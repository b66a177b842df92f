import type { Standing } from '../../messages/charter';
import type { Tone } from '../../ui/tone';

/** How a standing looks; its word always stands beside it. */
export const standingTone: Readonly<Record<Standing, Tone>> = {
  in_force: 'good',
  not_yet: 'plain',
  starter: 'care',
  draft: 'plain',
  submitted: 'plain',
  refused: 'alarm',
  withdrawn: 'plain',
  changed: 'care',
  expired: 'alarm',
  self_not_allowed: 'alarm',
  signature_required: 'care',
  foreign_department: 'alarm',
};
