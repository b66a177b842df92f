import type { Handlers } from '../../messages/serve';
import { dossiersItem } from '../../storage/dossiers';
import { entriesFor, readItem } from '../../storage/item';
import { openCase } from '../acts/case';
import type { Desk } from '../desk';
import { dossierNow, inTime } from '../dossier';

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
      .map(({ dossier: { id, purge, parts, sha256 } }) => ({
        id,
        at: parts.times.value.taken,
        until: purge,
        network: parts.source.value.network,
        action: parts.advice.value.action,
        excerpt: [...parts.text.value.text.replace(/\s+/g, ' ').trim()].slice(0, EXCERPT).join(''),
        sha256,
      })),
  });

export const dossierMake =
  (desk: Desk): Handlers['dossier.make'] =>
  async (target, caller) => {
    const one = await openCase(desk, target, caller);
    return { dossier: one === null ? null : await dossierNow(one) };
  };

export const dossierLoad =
  (desk: Desk): Handlers['dossier.load'] =>
  async ({ id }) => ({
    dossier: (await kept(desk)).find(({ dossier }) => dossier.id === id)?.dossier ?? null,
  });

export const dossierDrop =
  (desk: Desk): Handlers['dossier.drop'] =>
  async ({ id }) => {
    await desk.alone(async () => {
      const rest = (await kept(desk)).filter(({ dossier }) => dossier.id !== id);
      await desk.area.set(await entriesFor(desk.area, dossiersItem, rest));
    });
    return {};
  };
