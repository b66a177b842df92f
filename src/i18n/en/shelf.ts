import type { shelf as fr } from '../fr/shelf';
import type { Words } from '../words';

export const shelf = {
  label: 'Charter shown',
  title: 'Your charters',
  intro: 'One charter per organisation. The open page chooses its own; elsewhere the one shown here applies.',
  shown: 'shown',
  show: 'Show',
  noBrand: 'No brand',
  add: { fr: 'Add a charter in French', en: 'Add a charter in English' },
  remove: 'Remove this charter',
  removeHelp:
    'The charter and its replies leave this browser. Save it to a file first if it is to be used again.',
  removeConfirm: (title: string) => `Yes, remove “${title}”`,
  outcomes: {
    done: 'Done.',
    last: 'This is your only charter: it stays.',
    full: 'You already have twenty charters. Remove one before adding another.',
    managed: 'Your organisation sets this charter: it stays.',
    gone: 'This charter is no longer here: another window has probably removed it.',
    storage_full: 'The browser has no room left. Nothing was changed: free some space, then try again.',
    not_saved: 'Saving failed. Nothing was changed: please try again in a moment.',
    unreachable: 'Relais does not answer. Please reload this page.',
  },
  importBeside: 'Keep this charter beside the others',
  importInstead: (title: string) => `Put it in place of “${title}”`,
} satisfies Words<typeof fr>;
