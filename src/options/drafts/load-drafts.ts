/** The drafts of the charter that is shown, asked for once a charter. */
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send';
import { type Drafts, draftsOf } from './drafts';

/** Null while they are asked for; where nobody answers the forms begin empty, and try to keep what is typed. */
export function useDrafts(place: string | null): Drafts | null {
  const [loaded, setLoaded] = useState<{ place: string; drafts: Drafts } | null>(null);
  useEffect(() => {
    if (place === null) return;
    const save: Parameters<typeof draftsOf>[1] = async (form, draft) => {
      const kept = draft && { form, typed: draft.typed, base: draft.base, revision: draft.revision };
      return (await send('typing.save', { place, form, draft: kept })).ok;
    };
    send('typing.load', { place }).then(
      ({ drafts }) => setLoaded({ place, drafts: draftsOf(drafts, save) }),
      () => setLoaded({ place, drafts: draftsOf([], save) }),
    );
  }, [place]);
  const drafts = loaded !== null && loaded.place === place ? loaded.drafts : null;
  useEffect(() => {
    if (drafts === null) return;
    // The last moment at which a page that is closed may still say something.
    const leave = () => drafts.flush();
    addEventListener('pagehide', leave);
    addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('visibilitychange', leave);
      drafts.flush();
    };
  }, [drafts]);
  return drafts;
}
