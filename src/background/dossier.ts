/** Makes the dossier of a comment from what its page showed, and keeps it until the user has saved it. */
import type { SocialComment } from '../core/comment';
import { type Dossier, makeDossier, wordsHash } from '../core/dossier/dossier';
import type { Snapshot } from '../core/dossier/snapshot';
import type { Action } from '../core/rules/action';
import { signalIds } from '../core/signals/signal';
import { pickLanguage } from '../i18n';
import { dossierWords } from '../i18n/dossier-words';
import { instant } from '../platform/clock';
import { dossiersItem } from '../storage/dossiers';
import { entriesFor, readItem } from '../storage/item';
import { settingsItem } from '../storage/items';
import type { Case } from './acts/case';
import { noteProof } from './clocks/kept';
import type { Desk } from './desk';
import { ENGINE } from './engine';
import { departmentName } from './names';
import { keepPicturesOf } from './picture/kept';
import type { Subject } from './subject';

/** How long one waits to be saved, in milliseconds; and how many wait. */
const KEPT_MS = 30 * 24 * 3_600_000;
const MOST = 50;
/** Of the comments around; the comment itself is whole. */
const AROUND = 2_000;

const proved: ReadonlySet<Action> = new Set<Action>(['report_illegal', 'escalate_legal']);

/** Unlawful and legal cases have one. */
export function needsDossier(action: Action): boolean {
  return proved.has(action);
}

const short = (text: string | null) => (text === null ? null : text.slice(0, 300));
const cut = (one: SocialComment | null): SocialComment | null =>
  one === null || one.text.length <= AROUND
    ? one
    : { ...one, text: one.text.slice(0, AROUND), truncated: true };

async function languageOf(desk: Desk): Promise<Dossier['lang']> {
  const { language } = (await readItem(desk.area, settingsItem)).value;
  return pickLanguage(language, await desk.shell.languages());
}

/** @param snapshot of the very comment of the case */
export async function dossierOf({ desk, ruling, assessment }: Case, snapshot: Snapshot): Promise<Dossier> {
  const { comment, page } = snapshot;
  const { charter } = ruling;
  const rule = ruling.compiled.rules.find((one) => one.rule.id === assessment.rule)?.rule ?? null;
  const article = charter.articles.find(({ id }) => id === rule?.article) ?? null;
  const network = page.network === 'x' || page.network === 'facebook' ? page.network : 'practice';
  const { action, advice, priority, department, reading } = assessment;
  const lang = await languageOf(desk);
  return makeDossier(
    {
      id: desk.random(),
      lang,
      words: wordsHash(dossierWords(lang), desk.digest),
      purge: new Date(desk.clock() + KEPT_MS).toISOString(),
    },
    {
      source: {
        url: snapshot.url,
        permalink: comment.permalink,
        network: page.network === null ? null : network,
        thread: snapshot.thread,
        kind: comment.kind,
        id: comment.id,
      },
      author: comment.author,
      text: { text: comment.text, lang: comment.lang, truncated: comment.truncated },
      times: {
        posted: comment.time,
        painted: comment.timeText,
        seen: snapshot.seen,
        taken: instant(desk.clock),
      },
      counters: comment.counts,
      context: {
        post: cut(snapshot.post),
        parent: cut(snapshot.parent),
        siblings: snapshot.siblings.map((one) => cut(one) ?? one),
        answered: snapshot.answered,
      },
      charter: {
        title: charter.title.slice(0, 500),
        revision: charter.revision,
        rule: short(rule?.name ?? null),
        article: article && {
          title: article.title.slice(0, 300),
          text: article.text.slice(0, 5_000),
          source: article.source.title.slice(0, 300),
          link: article.source.link,
        },
      },
      advice: {
        action,
        advice,
        priority,
        signals: signalIds.filter((id) => reading.signals[id].on),
        department: short(departmentName(charter, department)),
        engine: ENGINE,
      },
    },
    desk.digest,
  );
}

/** Beside the others; the oldest go where there are too many, and those whose day has come. Rejects where storage does. */
export async function keepDossier(
  desk: Desk,
  dossier: Dossier,
  { practice, place: { key } }: Pick<Subject, 'practice' | 'place'>,
): Promise<void> {
  await desk.alone(async () => {
    const { value } = await readItem(desk.area, dossiersItem);
    const kept = [...inTime(value, desk.clock()), { practice, key, dossier }].slice(-MOST);
    await desk.area.set(await entriesFor(desk.area, dossiersItem, kept));
  });
}

type Kept = (typeof dossiersItem)['fallback'];

export function inTime(kept: Kept, now: number): Kept {
  return kept.filter(({ dossier }) => Date.parse(dossier.purge) > now);
}

/**
 * The dossier of a case whose comment is on its page now, kept; null where the page no longer shows it or it could not
 * be kept: the case itself goes on.
 */
export async function dossierNow(one: Case): Promise<Dossier | null> {
  const { desk, subject } = one;
  const { tabId, key } = subject.place;
  try {
    const { snapshot } = await desk.ask(tabId, 'content.snapshot', { key }, subject.place);
    if (snapshot === null) return null;
    const dossier = await dossierOf(one, { ...snapshot, page: subject.page });
    await keepDossier(desk, dossier, subject);
    await noteProof(desk, one.ref);
    return dossier;
  } catch {
    return null;
  }
}

/** Those whose day has come, and their pictures. */
export async function purgeDossiers(desk: Desk): Promise<void> {
  const left = await desk.alone(async () => {
    const { value } = await readItem(desk.area, dossiersItem);
    const kept = inTime(value, desk.clock());
    if (kept.length < value.length) await desk.area.set(await entriesFor(desk.area, dossiersItem, kept));
    return new Set(kept.map(({ dossier }) => dossier.id));
  });
  await keepPicturesOf(desk, (id) => left.has(id));
}
