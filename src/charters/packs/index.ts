/**
 * What each sector adds to the default charter, as data. Command-line programs and tests import it here; screens fetch the
 * files. Values are `unknown`: whoever takes one parses it with `packSchema`.
 */
import type { Sector } from '../../core/charter/packs/sector';
import bank from './bank.json';
import energy from './energy.json';
import food from './food.json';
import health from './health.json';
import insurance from './insurance.json';
import museum from './museum.json';
import retail from './retail.json';
import saas from './saas.json';
import telecom from './telecom.json';
import townHall from './town-hall.json';
import transport from './transport.json';

export const packs: Readonly<Record<Sector, unknown>> = {
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
