/** The sectors, one to be chosen: whole charters first, then those that share the general one. */
import { type Sector, sectors, starterSectors } from '../../core/charter/packs/sector';
import { useWords } from '../../ui/language';
import type { Chosen } from './sector-screen';

const starters: ReadonlySet<Sector> = new Set(starterSectors);

export function SectorChoice(props: {
  chosen: Chosen | null;
  error: string | null;
  onChoose: (chosen: Chosen) => void;
}) {
  const { start } = useWords();
  const t = start.sector;
  const option = (id: Chosen, name: string, about: string) => (
    <label key={id} class="guide-sector">
      <input
        type="radio"
        name="sector"
        value={id}
        checked={props.chosen === id}
        onChange={() => props.onChoose(id)}
      />
      <span>
        <strong>{name}</strong>
        <span class="soft small">{about}</span>
      </span>
    </label>
  );
  const named = (sector: Sector) => option(sector, start.sectors[sector].name, start.sectors[sector].about);
  return (
    <>
      <fieldset class="group" aria-describedby={props.error ? 'sector-error' : undefined}>
        <legend>{t.whole}</legend>
        <div class="guide-sectors">{starterSectors.map(named)}</div>
      </fieldset>
      <fieldset class="group">
        <legend>{t.packs}</legend>
        <div class="guide-sectors">
          {sectors.filter((one) => !starters.has(one)).map(named)}
          {option('other', t.other, t.otherAbout)}
        </div>
      </fieldset>
      {props.error ? (
        <span class="field-error" id="sector-error" role="alert">
          {props.error}
        </span>
      ) : null}
    </>
  );
}
