/** « Signer pour mon service », for an approver who wants to: nobody has to, unless a topic asks for it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { MakeKey, NoSigning, OwnKey } from './own-key';
import { SignAnswer } from './sign-answer';

export function Signing() {
  const { signing: t } = useWords();
  const { settings } = useOptions();
  const [state, setState] = useState<ReplyOf<'sign.load'> | null>(null);
  const load = useCallback(async () => {
    setState(await send('sign.load', {}).catch(() => null));
  }, []);
  useEffect(() => void load(), [load]);
  return (
    <details class="fold sheet" open={settings.role === 'approver'} data-part="signing">
      <summary>
        <span class="fold-title">{t.title}</span>
      </summary>
      <div class="fold-body stack">
        <p class="soft">{t.intro}</p>
        {state === null ? null : !state.canSign ? (
          <NoSigning />
        ) : state.key === null ? (
          <MakeKey onMade={load} />
        ) : (
          <>
            <SignAnswer />
            <OwnKey own={state.key} />
          </>
        )}
      </div>
    </details>
  );
}
