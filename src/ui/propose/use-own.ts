/** The user's own proposals, loaded and loaded again. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnView } from '../../messages/proposals';
import type { OwnPort } from './own-port';

export interface OwnState {
  /** Undefined while they are asked for, null where nobody answers. */
  readonly list: readonly OwnView[] | null | undefined;
  readonly reload: () => Promise<void>;
}

export function useOwn(port: OwnPort, practice: boolean): OwnState {
  const [list, setList] = useState<OwnState['list']>(undefined);
  const reload = useCallback(async () => setList(await port.list(practice)), [port, practice]);
  useEffect(() => void reload(), [reload]);
  return { list, reload };
}

/** Answered, and not read yet: what opens the list by itself. */
export function isNews({ answer, read }: OwnView): boolean {
  return answer !== null && !read;
}
