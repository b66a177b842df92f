/** The versions of the chosen charter, read again at each revision. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { useOptions } from '../context';

export type VersionList = ReplyOf<'versions.list'>;

/** `null` while they load; `unreachable` where they cannot be read. */
export function useVersions(): VersionList | 'unreachable' | null {
  const { place, charter } = useOptions();
  const [list, setList] = useState<VersionList | 'unreachable' | null>(null);
  const load = useCallback(async () => {
    setList(await send('versions.list', { place }).catch(() => 'unreachable' as const));
  }, [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another answer
  useEffect(() => void load(), [load, charter.revision]);
  return list;
}
