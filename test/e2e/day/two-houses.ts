/** Two houses, a charter each, as an admin would have given them; one reply of each is approved. */
import { type House, houses } from '../../../tools/day/houses';
import type { Json, TestPage } from '../harness/surface';

/** What the second house says where the first keeps the text its charter came with. */
export const corailText = 'Bonjour {{first_name}}, l’atelier regarde et vous répond ici même. ^{{initials}}';
export const REPLY = 'checking-facts';

/** Runs in the options page: a charter for one house, in the first place or beside the others. */
async function give(house: Json, first: boolean, replyId: string, text: string | null): Promise<string> {
  const send = async (type: string, request: object) => {
    const answer: unknown = await chrome.runtime.sendMessage({ type, request });
    const { ok, reply } = answer as { ok: boolean; reply: Record<string, unknown> };
    if (!ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
    return reply;
  };
  if (!first) await send('charter.shelf', { do: 'add', language: 'fr' });
  const load = async () => {
    const { place, charter } = await send('charter.load', {});
    const { revision, replies } = charter as { revision: number; replies: Record<string, unknown>[] };
    const reply = replies.find(({ id }) => id === replyId);
    if (!reply) throw new Error(`no reply ${replyId}`);
    return { place: String(place), revision, reply };
  };
  const change = async (one: object) => {
    const { place, revision } = await load();
    const { outcome, problems } = await send('charter.change', { place, revision, change: one });
    if (outcome !== 'saved') throw new Error(`${outcome} ${JSON.stringify(problems)}`);
  };
  const { name, handle } = house as { name: string; handle: string };
  const pages = ['x', 'facebook'].map((network) => ({ network, handle, name: null }));
  const brand = { id: 'brand', name, aliases: [], pages, competitors: [], ownContacts: [] };
  await change({ change: 'brand', brand });
  const { reply } = await load();
  const { title, department, blanks } = reply;
  if (text !== null) {
    const variants = (reply.variants as { lang: string }[]).map((one) =>
      one.lang === 'fr' ? { ...one, text } : one,
    );
    const used = (blanks as { id: string }[]).filter(
      ({ id }) => id === 'first_name_en' || text.includes(`{{${id}}}`),
    );
    await change({ change: 'reply_text', id: replyId, title, department, variants, blanks: used });
  }
  const day = (ahead: number) => {
    const at = new Date(Date.now() + ahead * 24 * 3_600_000);
    return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
      .map((n) => String(n).padStart(2, '0'))
      .join('-');
  };
  const agreement = { person: 'Claire Aumont', recordedBy: 'Léa Marchetti', means: 'email', note: '' };
  const dates = { on: day(0), from: day(0), until: day(60) };
  await change({ change: 'reply_approved', id: replyId, department, ...agreement, ...dates });
  return (await load()).place;
}

/** @param options a page of the extension that may change charters. @returns where each house's charter is kept */
export async function giveHouses(options: TestPage): Promise<Readonly<Record<House['id'], string>>> {
  const places: Record<string, string> = {};
  for (const [at, house] of houses.entries()) {
    const { id, name, handle } = house;
    places[id] = await options.evaluate(
      give,
      { name, handle },
      at === 0,
      REPLY,
      at === 0 ? null : corailText,
    );
  }
  return places;
}
