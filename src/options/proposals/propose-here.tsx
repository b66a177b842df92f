/** « Proposer un changement » beside a rule or a reply, for whoever only reads the charter. */
import type { Reply } from '../../core/charter/schema/reply';
import type { Rule } from '../../core/charter/schema/rule';
import { ProposeFold } from '../../ui/propose/propose-fold';
import { useOptions, useReadOnly } from '../context';
import { optionsPropose } from './port';

export function ProposeOnRule({ rule }: { rule: Rule }) {
  if (!useReadOnly()) return null;
  return <ProposeFold port={optionsPropose} preset={{ kinds: ['rule'], rule }} />;
}

export function ProposeOnReply({ reply }: { reply: Reply }) {
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const shown = reply.variants.find(({ lang }) => lang === charter.language) ?? reply.variants[0];
  if (!readOnly || shown === undefined) return null;
  return (
    <ProposeFold
      port={optionsPropose}
      preset={{ kinds: ['reply'], reply, text: shown.text, lang: shown.lang }}
    />
  );
}
