/** The house declares that one person may both write and approve (P9). */
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { SavingNotice, useSavingNow } from '../save-bar';

export function SmallHouse() {
  const { options } = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const saving = useSavingNow();
  const t = options.replies;
  return (
    <div>
      <label class="row">
        <input
          type="checkbox"
          name="small-house"
          checked={charter.approvalPolicy.selfApproval}
          disabled={readOnly}
          onChange={(event) => void saving.save({ change: 'small_house', on: event.currentTarget.checked })}
        />
        {t.smallHouse}
      </label>
      <p class="soft small">{t.smallHouseHelp}</p>
      <SavingNotice saving={saving} />
    </div>
  );
}
