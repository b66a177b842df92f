/**
 * The texts that a report cites, by country and category: only those that are known for sure. Where none is, the report
 * cites none and says so. Read « seems to fall under »: a citation is where to look, not a conclusion.
 */
import type { NoticeCategory } from './category';

export const lawCodes = [
  'fr_penal',
  'fr_press',
  'gb_public_order',
  'gb_online_safety',
  'gb_communications',
  'gb_terrorism_2006',
  'gb_children',
  'gb_defamation',
  'be_racism',
  'be_discrimination',
  'ch_penal',
  'ca_criminal',
] as const;
export type LawCode = (typeof lawCodes)[number];

export interface Law {
  readonly code: LawCode;
  /** As the code numbers them; empty for a law as a whole. */
  readonly articles: readonly string[];
}

const law = (code: LawCode, ...articles: string[]): Law => ({ code, articles });

type Laws = Readonly<Partial<Record<NoticeCategory, readonly Law[]>>>;

const laws: Readonly<Record<string, Laws>> = {
  FR: {
    doxxing: [law('fr_penal', '223-1-1')],
    terrorism: [law('fr_penal', '421-2-5')],
    threats: [law('fr_penal', '222-17'), law('fr_press', '24')],
    minors: [law('fr_penal', '227-22-1', '227-23')],
    hatred: [law('fr_press', '24', '32', '33')],
    offences: [law('fr_press', '23', '24')],
    animals: [law('fr_penal', '521-1')],
    fraud: [law('fr_penal', '313-1')],
    insult: [law('fr_press', '29', '33')],
    defamation: [law('fr_press', '29', '32')],
  },
  GB: {
    terrorism: [law('gb_terrorism_2006', '1')],
    threats: [law('gb_online_safety', '181')],
    minors: [law('gb_children', '1')],
    hatred: [law('gb_public_order', '18', '29B')],
    insult: [law('gb_communications', '127')],
    defamation: [law('gb_defamation')],
  },
  BE: {
    hatred: [law('be_racism'), law('be_discrimination')],
  },
  CH: {
    threats: [law('ch_penal', '180')],
    hatred: [law('ch_penal', '261bis')],
    offences: [law('ch_penal', '259')],
    insult: [law('ch_penal', '177')],
    defamation: [law('ch_penal', '173', '174')],
  },
  CA: {
    threats: [law('ca_criminal', '264.1')],
    minors: [law('ca_criminal', '163.1')],
    hatred: [law('ca_criminal', '318', '319')],
    defamation: [law('ca_criminal', '298', '300', '301')],
  },
};

/** @param country ISO 3166-1 alpha-2 */
export function lawsFor(country: string, category: NoticeCategory): readonly Law[] {
  return (Object.hasOwn(laws, country) ? laws[country]?.[category] : undefined) ?? [];
}
