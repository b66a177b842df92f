import type { fr } from '../fr';
import type { Words } from '../words';
import * as actions from './actions';
import { approval } from './approval';
import { bring } from './bring';
import { card } from './card';
import * as clocks from './clocks';
import * as coach from './coach';
import { common } from './common';
import { content } from './content';
import { day } from './day';
import { dossier } from './dossier';
import { editor, recall } from './editor';
import { escalation } from './escalation';
import * as guard from './guard';
import * as guidance from './guidance';
import { journal } from './journal';
import { keyForms } from './key-forms';
import { mandatory } from './mandatory';
import { notice } from './notice';
import { options } from './options';
import * as outcomes from './outcomes';
import { popup } from './popup';
import { practice } from './practice';
import { print } from './print';
import { problems, problemUnknown } from './problems';
import { proof } from './proof';
import { proposals, scratch } from './proposals';
import { repliesTable } from './replies-table';
import { replyForm } from './reply-form';
import { ruleEditor } from './rule-editor';
import { sheet } from './sheet';
import { shelf } from './shelf';
import * as signals from './signals';
import { signing } from './signing';
import { start } from './start';
import { travel } from './travel';
import { versions } from './versions';

export const en = {
  ...actions,
  ...clocks,
  ...coach,
  ...signals,
  ...guard,
  ...guidance,
  ...outcomes,
  approval,
  bring,
  card,
  common,
  content,
  dossier,
  editor,
  escalation,
  day,
  journal,
  popup,
  keyForms,
  mandatory,
  notice,
  options,
  practice,
  print,
  problems,
  problemUnknown,
  proof,
  proposals,
  recall,
  ruleEditor,
  scratch,
  repliesTable,
  replyForm,
  sheet,
  signing,
  shelf,
  start,
  travel,
  versions,
} satisfies Words<typeof fr>;
