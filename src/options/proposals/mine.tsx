/** « Mes propositions » on the options page: the same list as under the Relais button. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { OwnList } from '../../ui/propose/own-list';
import { ProposeFold } from '../../ui/propose/propose-fold';
import { useOwn } from '../../ui/propose/use-own';
import { useReadOnly } from '../context';
import { optionsOwn, optionsPropose } from './port';

export function Mine() {
  const { proposals: words } = useWords();
  const readOnly = useReadOnly();
  const own = useOwn(optionsOwn, false);
  const propose = useMemo(
    () => ({
      ...optionsPropose,
      add: (asked: Parameters<typeof optionsPropose.add>[0]) => optionsPropose.add(asked).finally(own.reload),
    }),
    [own.reload],
  );
  // Whoever keeps the charter changes it: they propose nothing to themselves, but see what they once did.
  if (!readOnly && (own.list ?? []).length === 0) return null;
  return (
    <section class="sheet stack" aria-labelledby="mine">
      <h2 id="mine">{words.mine}</h2>
      <OwnList port={optionsOwn} own={own} practice={false} />
      {readOnly ? (
        <ProposeFold port={propose} preset={{ kinds: ['other', 'topic', 'reply'] }} mineBelow />
      ) : null}
    </section>
  );
}
