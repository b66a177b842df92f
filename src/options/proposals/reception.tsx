/** What came of a file of proposals, in words. */
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import type { Reception } from './use-inbox';

export function ReceptionNotice(props: { reception: Reception; onAnyway: () => void }) {
  const { proposals: words, options, common } = useWords();
  const { reception } = props;
  switch (reception.outcome) {
    case 'received': {
      const { fresh, known, left } = reception;
      return (
        <div role="status" data-part="reception">
          <Notice tone={left > 0 ? 'care' : 'good'}>
            {words.received(fresh)} {known > 0 ? words.known(known) : null}{' '}
            {left > 0 ? words.left(left) : null}
          </Notice>
        </div>
      );
    }
    case 'refused': {
      const { problem, detail } = reception;
      return (
        <Notice tone="alarm" role="alert" title={words.problems[problem]}>
          {detail === 'relais-charter' ? <p>{words.isCharter}</p> : null}
          {problem === 'damaged' && detail !== '' ? (
            <p class="small">
              <bdi>{words.where(detail)}</bdi>
            </p>
          ) : null}
          <p>{words.nothingChanged}</p>
        </Notice>
      );
    }
    case 'other_house':
      return (
        <Notice
          tone="care"
          role="alert"
          title={words.otherHouse(common.list(reception.brands), reception.house)}
        >
          <p>{reception.suits ? words.otherHouseSuits(reception.suits.title) : words.nothingChanged}</p>
          <div class="row">
            <Button onPress={props.onAnyway} part="receive-anyway">
              {words.anyway}
            </Button>
          </div>
        </Notice>
      );
    case 'storage_full':
    case 'not_saved':
      return (
        <Notice tone="alarm" role="alert">
          {options.outcomes[reception.outcome]}
        </Notice>
      );
    case 'unreachable':
      return (
        <Notice tone="alarm" role="alert">
          {words.unreachable}
        </Notice>
      );
    default:
      return reception satisfies never;
  }
}
