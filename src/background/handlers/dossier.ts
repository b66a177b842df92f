import { illustrate } from '../../core/dossier/picture';
import type { Handlers } from '../../messages/serve';
import { dossiersItem } from '../../storage/dossiers';
import { entriesFor, readItem } from '../../storage/item';
import { openCase } from '../acts/case';
import type { Desk } from '../desk';
import { dossierNow, inTime } from '../dossier';
import { addPicture } from '../picture/add';
import { keepPicturesOf, newsNow, pictureOf } from '../picture/kept';

const EXCERPT = 140;

async function kept(desk: Desk) {
  return inTime((await readItem(desk.area, dossiersItem)).value, desk.clock());
}

export const dossierList =
  (desk: Desk): Handlers['dossier.list'] =>
  async ({ practice }) => ({
    dossiers: (await kept(desk))
      .filter((one) => one.practice === (practice ?? false))
      .reverse()
      .map(({ pictured, dossier: { id, purge, parts, sha256 } }) => ({
        id,
        at: parts.times.value.taken,
        until: purge,
        network: parts.source.value.network,
        action: parts.advice.value.action,
        excerpt: [...parts.text.value.text.replace(/\s+/g, ' ').trim()].slice(0, EXCERPT).join(''),
        sha256,
        ...(pictured !== undefined && { pictured }),
      })),
    news: await newsNow(desk),
  });

export const dossierMake =
  (desk: Desk): Handlers['dossier.make'] =>
  async (target, caller) => {
    const one = await openCase(desk, target, caller);
    return { dossier: one === null ? null : await dossierNow(one) };
  };

export const dossierLoad =
  (desk: Desk): Handlers['dossier.load'] =>
  async ({ id }) => {
    const dossier = (await kept(desk)).find((one) => one.dossier.id === id)?.dossier ?? null;
    const picture = dossier === null ? null : await pictureOf(desk, id);
    return {
      dossier,
      illustrated: dossier && picture && illustrate(dossier, picture, desk.digest),
    };
  };

export const dossierPicture =
  (desk: Desk): Handlers['dossier.picture'] =>
  ({ id, tabId }) =>
    addPicture(desk, id, tabId);

export const dossierUnpicture =
  (desk: Desk): Handlers['dossier.unpicture'] =>
  async ({ id }) => {
    await keepPicturesOf(desk, (one) => one !== id);
    return {};
  };

export const dossierDrop =
  (desk: Desk): Handlers['dossier.drop'] =>
  async ({ id }) => {
    await desk.alone(async () => {
      const rest = (await kept(desk)).filter(({ dossier }) => dossier.id !== id);
      await desk.area.set(await entriesFor(desk.area, dossiersItem, rest));
    });
    await keepPicturesOf(desk, (one) => one !== id);
    return {};
  };
