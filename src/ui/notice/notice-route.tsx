/** To whom a report goes, and where that is: an address to copy, never one that is opened by itself. */
import { useState } from 'preact/hooks';
import type { Route } from '../../core/notice/route';
import { Button } from '../button';
import { copyText } from '../copy';
import { useWords } from '../language';
import { noticeLabels } from './notice-labels';
import type { NoticeForm } from './use-notice';

export function NoticeRoute({ form, route }: { form: NoticeForm; route: Route }) {
  const words = useWords();
  const { common } = words;
  const said = noticeLabels(words);
  const { address, phones } = route;
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <section class="stack notice-route" data-part="route">
      <fieldset class="row notice-kinds">
        <legend>{said.kind}</legend>
        {form.kinds.map((kind) => (
          <Button
            key={kind}
            small
            pressed={kind === form.kind}
            part={`kind-${kind}`}
            onPress={() => form.set({ kind })}
          >
            {said.kinds[kind]}
          </Button>
        ))}
      </fieldset>
      <p class="small">{said.routes[route.id]}</p>
      {address === null ? null : (
        <p class="small notice-address">
          <span>{said.address(address)}</span>{' '}
          <Button
            small
            look="quiet"
            part="copy-address"
            onPress={() => void copyText(address).then((done) => setCopied(done ? address : null))}
          >
            {copied === address ? common.copied : said.copyAddress}
          </Button>
        </p>
      )}
      {phones.length === 0 ? null : <p class="small">{said.phones(phones.join(', '))}</p>}
    </section>
  );
}
