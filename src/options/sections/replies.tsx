/** Replies and who agreed to them. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { SendSheet } from '../approval/send-sheet';
import { SheetsOut } from '../approval/sheets-out';
import { TakeAnswer } from '../approval/take-answer';
import { useOptions, useReadOnly } from '../context';
import { ApproveMany } from '../replies/approve-many';
import { type ReplyFilter, repliesToAgree, replyFilters, shownReplies } from '../replies/filter';
import { NewReply } from '../replies/new-reply';
import { ReplyRow } from '../replies/reply-row';
import { SmallHouse } from '../replies/small-house';
import { ExportReplies } from '../replies-import/export-button';
import { ImportForm } from '../replies-import/import-form';
import { DepartmentKeys } from '../signing/department-keys';
import { Signing } from '../signing/signing';

export function RepliesSection() {
  const { options: t, approval, repliesTable } = useWords();
  const { charter, standings, expiring } = useOptions();
  const readOnly = useReadOnly();
  const [filter, setFilter] = useState<ReplyFilter>('all');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<'add' | 'many' | 'send' | 'import' | null>(null);
  const [approved, setApproved] = useState(0);
  const waiting = repliesToAgree(charter.replies, standings);
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
      <div class="sheet">
        <SmallHouse />
      </div>
      <div class="row">
        <span class="soft small" role="status">
          {shown.length === 0 ? t.replies.none : t.replies.count(shown.length, charter.replies.length)}
        </span>
        {readOnly || open ? null : (
          <>
            <Button onPress={() => setOpen('add')}>{t.replies.add}</Button>
            <Button look="first" part="send-sheet" onPress={() => setOpen('send')}>
              {approval.send}
            </Button>
            <Button part="import-replies" onPress={() => setOpen('import')}>
              {repliesTable.open}
            </Button>
            <ExportReplies />
            {waiting.length > 0 ? (
              <Button part="approve-many" onPress={() => setOpen('many')}>
                {t.replies.approveMany}
              </Button>
            ) : null}
          </>
        )}
      </div>
      {/* Always there, so that it is read out when it fills. */}
      <p role="status">{approved > 0 ? t.replies.approvedMany(approved) : null}</p>
      {open === 'send' ? <SendSheet onDone={() => setOpen(null)} /> : null}
      {open === 'import' ? <ImportForm onDone={() => setOpen(null)} /> : null}
      {open === 'add' ? <NewReply onDone={() => setOpen(null)} /> : null}
      {open === 'many' ? (
        <ApproveMany
          onDone={(count) => {
            setApproved(count);
            setOpen(null);
          }}
        />
      ) : null}
      {readOnly ? null : (
        <>
          <SheetsOut />
          <TakeAnswer />
          <Signing />
          <DepartmentKeys />
        </>
      )}
      <ul class="plain-list stack">
        {shown.map((reply) => (
          <li key={reply.id}>
            <ReplyRow reply={reply} standing={standings[reply.id] ?? 'draft'} />
          </li>
        ))}
      </ul>
    </div>
  );
}
