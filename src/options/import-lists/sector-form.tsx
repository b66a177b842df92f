/** Adding the topics of a sector to the charter in force: what is missing is listed, then added in one press. */
import { useState } from 'preact/hooks';
import { missingOf } from '../../core/charter/packs/add';
import type { PackRecords } from '../../core/charter/packs/records';
import { type Sector, sectors } from '../../core/charter/packs/sector';
import type { Put } from '../../messages/charter-parts';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SavingNotice, useSaving } from '../save-bar';
import { packFile } from '../start/sector-files';

export function SectorForm() {
  const { bring, start } = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const [sector, setSector] = useState<Sector>(sectors[0]);
  const [missing, setMissing] = useState<PackRecords | 'broken' | null>(null);
  const t = bring.sector;

  const see = async () => {
    const [first] = charter.departments;
    const owner = charter.departments.find(({ kind }) => kind === 'customer_care') ?? first;
    try {
      const pack = await packFile(sector);
      setMissing(owner ? missingOf(charter, pack, owner.id) : 'broken');
    } catch {
      setMissing('broken');
    }
  };
  const apply = async (records: PackRecords) => {
    if (await saving.save({ change: 'brought', puts: putsOf(records), replies: records.replies })) {
      setMissing(null);
    }
  };

  return (
    <section class="sheet stack" aria-labelledby="bring-sector" data-part="bring-sector">
      <h2 id="bring-sector">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      <Field label={t.choose}>
        {(facts) => (
          <select
            {...facts}
            name="bring-sector"
            value={sector}
            onChange={(event) => {
              setSector(sectors.find((one) => one === event.currentTarget.value) ?? sector);
              setMissing(null);
            }}
          >
            {sectors.map((one) => (
              <option key={one} value={one}>
                {start.sectors[one].name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <Button part="sector-see" onPress={() => void see()}>
          {t.see}
        </Button>
      </div>
      {missing === 'broken' ? (
        <Notice tone="alarm" role="alert">
          {t.broken}
        </Notice>
      ) : missing !== null ? (
        <Missing records={missing} busy={saving.busy} onApply={() => void apply(missing)} />
      ) : null}
      <SavingNotice saving={saving} />
    </section>
  );
}

function Missing(props: { records: PackRecords; busy: boolean; onApply: () => void }) {
  const { bring } = useWords();
  const t = bring.sector;
  const { topics, redLines, forbiddenSubjects, replies } = props.records;
  const lists = [
    [t.list.topics, topics.map(({ name }) => name)],
    [t.list.redLines, redLines.map(({ text }) => text)],
    [t.list.subjects, forbiddenSubjects.map(({ name }) => name)],
    [t.list.replies, replies.map(({ title }) => title)],
  ] as const;
  const found = lists.filter(([, names]) => names.length > 0);
  if (found.length === 0) return <p role="status">{t.same}</p>;
  return (
    <div class="stack">
      {found.map(([title, names]) => (
        <Fold key={title} title={`${title} (${names.length})`} open>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Fold>
      ))}
      <div>
        <Button look="first" part="sector-apply" busy={props.busy} onPress={props.onApply}>
          {t.apply}
        </Button>
      </div>
    </div>
  );
}

function putsOf({ topics, redLines, forbiddenSubjects }: PackRecords): Put[] {
  return [
    ...topics.map((record) => ({ list: 'topics' as const, record })),
    ...redLines.map((record) => ({ list: 'redLines' as const, record })),
    ...forbiddenSubjects.map((record) => ({ list: 'forbiddenSubjects' as const, record })),
  ];
}
