/** Why a write failed, as far as a person can do something about it. */
export type WriteFault = 'storage_full' | 'not_saved';

/** Both browsers name their quota in the error; its class differs between storage.local and IndexedDB. */
export function faultOf(error: unknown): WriteFault {
  if (!(error instanceof Error)) return 'not_saved';
  return error.name === 'QuotaExceededError' || /quota|disk (is )?full|no space/i.test(error.message)
    ? 'storage_full'
    : 'not_saved';
}
