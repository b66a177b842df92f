/** The fields of an agreement, the same for one reply and for several. */
import { approvalMeans } from '../../core/charter/schema/reply';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import type { Typing } from './agreement';
import { SmallHouse } from './small-house';

export function AgreementFields(props: { typing: Typing }) {
  const { agreement, set, selfAsked } = props.typing;
  const words = useWords();
  const { charter } = useOptions();
  const t = words.options.replies;
  const reversed = agreement.until !== '' && agreement.until < agreement.from;
  return (
    <>
      <div class="columns">
        <Field label={t.person}>
          {(facts) => (
            <input
              {...facts}
              name="person"
              value={agreement.person}
              onInput={(e) => set({ person: e.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t.recordedBy} hint={t.recordedByHelp}>
          {(facts) => (
            <input
              {...facts}
              name="recorded-by"
              value={agreement.recordedBy}
              onInput={(e) => set({ recordedBy: e.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      {selfAsked ? (
        <div class="stack" data-part="self">
          {charter.approvalPolicy.selfApproval ? null : (
            <Notice tone="alarm" role="alert">
              {t.selfRefused}
            </Notice>
          )}
          <SmallHouse />
        </div>
      ) : null}
      <div class="columns">
        {(['on', 'from', 'until'] as const).map((day) => (
          <Field
            key={day}
            label={t[day]}
            error={day === 'until' && reversed ? words.problems.dates_reversed('') : null}
          >
            {(facts) => (
              <input
                {...facts}
                type="date"
                name={day}
                value={agreement[day]}
                onInput={(e) => set({ [day]: e.currentTarget.value })}
              />
            )}
          </Field>
        ))}
        <Field label={t.means}>
          {(facts) => (
            <select
              {...facts}
              value={agreement.means}
              onChange={(e) =>
                set({ means: approvalMeans.find((one) => one === e.currentTarget.value) ?? 'other' })
              }
            >
              {approvalMeans.map((one) => (
                <option key={one} value={one}>
                  {words.means[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t.note}>
        {(facts) => (
          <input {...facts} value={agreement.note} onInput={(e) => set({ note: e.currentTarget.value })} />
        )}
      </Field>
    </>
  );
}
