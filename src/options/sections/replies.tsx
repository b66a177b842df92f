/** Replies and who agreed to them. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions, useReadOnly } from '../context';
import { type ReplyFilter, replyFilters, shownReplies } from '../replies/filter';
import { NewReply } from '../replies/new-reply';
import { ReplyRow } from '../replies/reply-row';
import { SavingNotice, useSaving } from '../save-bar';

export function RepliesSection() {
  const { options: t } = useWords();
  const { charter, standings, expiring } = useOptions();
  const readOnly = useReadOnly();
  const [filter, setFilter] = useState<ReplyFilter>('all');
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const smallHouse = useSaving();
  const shown = shownReplies(charter.replies, standings, filter, search);

  return (
    <div class="stack">
      <p class="soft">{t.replies.intro}</p>
      {expiring.length > 0 ? <Notice tone="care">{t.replies.expiring(expiring.length)}</Notice> : null}
      <div class="columns">
        <Field label={t.replies.search}>
          {(facts) => (
            <input
              {...facts}
              type="search"
              name="search"
              value={search}
              onInput={(e) => setSearch(e.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t.replies.filter}>
          {(facts) => (
            <select
              {...facts}
              value={filter}
              onChange={(e) => setFilter(replyFilters.find((one) => one === e.currentTarget.value) ?? 'all')}
            >
              {replyFilters.map((one) => (
                <option key={one} value={one}>
                  {t.replies.filters[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div class="row">
        <span class="soft small" role="status">
          {shown.length === 0 ? t.replies.none : t.replies.count(shown.length, charter.replies.length)}
        </span>
        {readOnly || adding ? null : <Button onPress={() => setAdding(true)}>{t.replies.add}</Button>}
      </div>
      {adding ? <NewReply onDone={() => setAdding(false)} /> : null}
      <ul class="plain-list stack">
        {shown.map((reply) => (
          <li key={reply.id}>
            <ReplyRow reply={reply} standing={standings[reply.id] ?? 'draft'} />
          </li>
        ))}
      </ul>
      <div class="sheet">
        <label class="row">
          <input
            type="checkbox"
            checked={charter.approvalPolicy.selfApproval}
            disabled={readOnly}
            onChange={(event) =>
              void smallHouse.save({ change: 'small_house', on: event.currentTarget.checked })
            }
          />
          {t.replies.smallHouse}
        </label>
        <p class="soft small">{t.replies.smallHouseHelp}</p>
        <SavingNotice saving={smallHouse} />
      </div>
    </div>
  );
}
