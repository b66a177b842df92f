/** The proposal that a rule was opened from, in view while the rule is changed. */
import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../../core/charter/schema/rule';
import type { Proposal } from '../../core/proposals/proposal';
import { send } from '../../messages/send';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { Told } from '../../ui/propose/told';
import { proposalIn, ruleIn } from '../rules/shown-rule';

export function ProposalBeside({ rule }: { rule: Rule }) {
  const { proposals: words } = useWords();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  useEffect(() => {
    const asked = proposalIn(location.hash);
    if (asked === null || ruleIn(location.hash) !== rule.id) return;
    send('inbox.load', {}).then(
      ({ received }) => setProposal(received.find((one) => one.proposal.id === asked)?.proposal ?? null),
      () => undefined,
    );
  }, [rule.id]);
  if (proposal === null) return null;
  return (
    <Notice tone="accent" title={words.proposed}>
      <Told proposal={proposal} />
      <p>
        <a href="#proposals">{words.backToInbox}</a>
      </p>
    </Notice>
  );
}
