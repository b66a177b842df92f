/** The third screen: the sector, whose starter charter is put in force. */
import { useState } from 'preact/hooks';
import { type Sector, sectors } from '../../core/charter/packs/sector';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useLanguage, useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { begunFrom } from './begun-from';
import { Frame } from './frame';
import type { ScreenProps } from './guide';
import { SectorChoice } from './sector-choice';
import { type StartOutcome, useStart } from './use-start';

export type Chosen = Sector | 'other';

export function SectorScreen(props: ScreenProps) {
  const { start } = useWords();
  const { charter } = useOptions();
  const spoken = useLanguage();
  const begun = begunFrom(charter, sectors);
  const [chosen, setChosen] = useState<Chosen | null>(begun ?? null);
  const [language, setLanguage] = useState(begun ? charter.language : spoken);
  const [asked, setAsked] = useState(false);
  const starting = useStart();
  const t = start.sector;
  const approved = charter.replies.filter(({ approvals }) => approvals.length > 0).length;
  const same = chosen !== null && chosen === begun && language === charter.language;

  const begin = async () => {
    if (chosen === null) return;
    if (await starting.begin(chosen === 'other' ? null : chosen, language)) props.onDone();
  };
  const next = () => {
    setAsked(true);
    if (same) props.onDone();
    else if (approved === 0) void begin();
  };

  return (
    <Frame title={t.title} text={t.text} busy={starting.busy} onNext={next} onBack={props.onBack}>
      <SectorChoice chosen={chosen} onChoose={setChosen} error={asked && chosen === null ? t.choose : null} />
      <Field label={t.language}>
        {(facts) => (
          <select
            {...facts}
            name="guide-language"
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value === 'en' ? 'en' : 'fr')}
          >
            <option value="fr">{t.languages.fr}</option>
            <option value="en">{t.languages.en}</option>
          </select>
        )}
      </Field>
      {asked && chosen !== null && !same && approved > 0 ? (
        <Notice tone="care" role="alert">
          <p>{t.approved(approved)}</p>
          <div>
            <Button look="alarm" part="guide-replace" busy={starting.busy} onPress={() => void begin()}>
              {t.replace}
            </Button>
          </div>
        </Notice>
      ) : null}
      <StartTrouble outcome={starting.outcome} />
    </Frame>
  );
}

function StartTrouble(props: { outcome: StartOutcome | null }) {
  const { start, options, shelf } = useWords();
  const { outcome } = props;
  if (outcome === null || outcome === 'saved' || outcome === 'would_change') return null;
  const said: Readonly<Record<Exclude<StartOutcome, 'saved' | 'would_change'>, string>> = {
    broken: start.sector.broken,
    refused: start.sector.broken,
    full: shelf.outcomes.full,
    read_only: options.outcomes.read_only,
    storage_full: options.outcomes.storage_full,
    not_saved: options.outcomes.not_saved,
    unreachable: options.outcomes.unreachable,
  };
  return (
    <Notice tone="alarm" role="alert">
      {said[outcome]}
    </Notice>
  );
}
