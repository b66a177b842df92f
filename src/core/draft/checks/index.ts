/** Every check; those further down may look at what those above found. */
import type { CheckId } from '../finding';
import { blame } from './blame';
import { blank } from './blank';
import type { Check } from './check';
import { commitment } from './commitment';
import { competitor } from './competitor';
import { forbiddenSubject } from './forbidden_subject';
import { hollow } from './hollow';
import { insult } from './insult';
import { irony } from './irony';
import { language } from './language';
import { noGreeting } from './no_greeting';
import { noSignature } from './no_signature';
import { personalData } from './personal_data';
import { pitch } from './pitch';
import { pressStatement } from './press_statement';
import { shouting } from './shouting';
import { standDown } from './stand_down';
import { threat } from './threat';
import { tooLong } from './too_long';
import { tutoiement } from './tutoiement';

export const checks: Readonly<Record<CheckId, Check>> = {
  threat,
  commitment,
  press_statement: pressStatement,
  personal_data: personalData,
  competitor,
  forbidden_subject: forbiddenSubject,
  insult,
  irony,
  shouting,
  blame,
  tutoiement,
  pitch,
  hollow,
  no_greeting: noGreeting,
  no_signature: noSignature,
  blank,
  language,
  too_long: tooLong,
  stand_down: standDown,
};
