/** One proposal before the admin: who, about what, what it would change, and the two answers. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ProposalAnswer } from '../../core/charter/schema/proposal';
import type { Received } from '../../core/proposals/inbox';
import { dayOfInstant } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { day } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { Answered } from '../../ui/propose/answered';
import { nameOf, Told } from '../../ui/propose/told';
import { AcceptForm } from './accept-form';
import { RefuseForm } from './refuse-form';
import { WouldChange } from './would-change';

export interface ReceivedItemProps {
  readonly received: Received;
  /** Null while it waits for one. */
  readonly answer: ProposalAnswer | null;
  readonly onDrop: () => void;
}

export function ReceivedItem({ received, answer, onDrop }: ReceivedItemProps) {
  const words = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState<'accept' | 'refuse' | null>(null);
  const { proposals: t } = words;
  const { proposal } = received;
  const name = nameOf(words, proposal);
  const proposedOn = day(language, dayOfInstant(proposal.at));
  const root = useRef<HTMLElement>(null);
  const close = () => setOpen(null);
  const was = useRef(open);
  useLayoutEffect(() => {
    // Given up: back to the buttons, from where the form was opened.
    if (was.current !== null && open === null)
      root.current?.querySelector<HTMLElement>('[data-part=accept]')?.focus();
    was.current = open;
  }, [open]);
  return (
    <article class="sheet stack" data-part="received" data-id={proposal.id} ref={root}>
      <div class="proposal-head">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <Chip tone={answer === null ? 'accent' : answer.outcome === 'refused' ? 'care' : 'good'}>
          {answer === null ? t.said[proposal.what.kind] : t.state[answer.outcome]}
        </Chip>
      </div>
      <p class="soft small">
        {proposal.by ? t.by(proposal.by, proposedOn) : t.byNobody(proposedOn)}{' '}
        {t.receivedOn(day(language, dayOfInstant(received.at)))}
      </p>
      {answer ? (
        <>
          <Answered answer={answer} />
          <Told proposal={proposal} />
        </>
      ) : (
        <>
          <Told proposal={proposal} plain />
          <WouldChange proposal={proposal} />
        </>
      )}
      {answer ? (
        <div class="row">
          <Button small look="quiet" label={t.dropLabel(name)} onPress={onDrop}>
            {t.drop}
          </Button>
        </div>
      ) : open === null ? (
        <div class="row">
          <Button look="first" label={t.acceptLabel(name)} onPress={() => setOpen('accept')} part="accept">
            {t.accept}
          </Button>
          <Button label={t.refuseLabel(name)} onPress={() => setOpen('refuse')} part="refuse">
            {t.refuse}
          </Button>
        </div>
      ) : open === 'accept' ? (
        <AcceptForm proposal={proposal} onDone={close} />
      ) : (
        <RefuseForm proposal={proposal} onDone={close} />
      )}
    </article>
  );
}
