import type { common as fr } from '../fr/common';
import type { Words } from '../words';

export const common = {
  name: 'Relais',
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  retry: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
  insert: 'Insert',
  undo: 'Undo',
  more: 'Read on',
  less: 'Show less',
  loading: 'Relais is gathering the advice…',
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  example: 'example',
  required: 'required',
  options: 'Settings',
  practice: 'Practice page',
  openInNewTab: '(new tab)',
  /** An advice, and why. */
  because: (advice: string, reason: string) => `${advice}: ${reason}`,
  list: (items: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),
} satisfies Words<typeof fr>;
