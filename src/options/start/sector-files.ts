/** The package's own charters and packs, read as files when they are asked for: they are large. */
import defaultEn from '../../charters/default.en.json?url';
import defaultFr from '../../charters/default.fr.json?url';
import bank from '../../charters/packs/bank.json?url';
import energy from '../../charters/packs/energy.json?url';
import food from '../../charters/packs/food.json?url';
import health from '../../charters/packs/health.json?url';
import insurance from '../../charters/packs/insurance.json?url';
import museum from '../../charters/packs/museum.json?url';
import retail from '../../charters/packs/retail.json?url';
import saas from '../../charters/packs/saas.json?url';
import telecom from '../../charters/packs/telecom.json?url';
import townHall from '../../charters/packs/town-hall.json?url';
import transport from '../../charters/packs/transport.json?url';
import { type Pack, packSchema } from '../../core/charter/packs/pack';
import type { Sector } from '../../core/charter/packs/sector';
import { type Charter, charterSchema } from '../../core/charter/schema';

const packs: Readonly<Record<Sector, string>> = {
  transport,
  retail,
  town_hall: townHall,
  bank,
  insurance,
  telecom,
  energy,
  museum,
  health,
  saas,
  food,
};
const defaults: Readonly<Record<Charter['language'], string>> = { fr: defaultFr, en: defaultEn };

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  return answer.json();
}

/** @throws where the package lacks it, or it is broken */
export async function packFile(sector: Sector): Promise<Pack> {
  return packSchema.parse(await read(packs[sector]));
}

/** @throws as `packFile` */
export async function defaultFile(language: Charter['language']): Promise<Charter> {
  return charterSchema.parse(await read(defaults[language]));
}
