/** One reader's comment and what comes of it: a colleague answers, the reader may come back, a colleague answers again. */
import type { FixtureComment } from '../../test/e2e/fixtures/thread';
import type { Chance } from './chance';
import type { DayThread, Told } from './day';
import type { Person } from './houses';
import type { Kind, Remark } from './remarks';

interface Setting {
  readonly by: Chance;
  readonly id: () => string;
  readonly who: Person;
  readonly at: number;
  readonly until: number;
  readonly thread: Pick<DayThread, 'layout' | 'house'>;
  readonly remark: (kind: Kind) => Remark;
}

/** How often a comment of each kind is answered by the house within the day. */
const answered: Readonly<Record<Kind, number>> = {
  ordinary: 0.01,
  praise: 0.15,
  question: 0.7,
  complaint: 0.35,
  purchase: 0.6,
  spam: 0,
  severe: 0.3,
};
const RETURNS = 0.3;
const AGAIN = 0.5;
const MINUTE = 60_000;

const answers = [
  'Bonjour, merci pour votre message. Nous regardons et revenons vers vous ici.',
  'Bonjour, c’est noté, nous vérifions auprès de l’équipe.',
  'Bonjour, vous trouverez la réponse sur la page d’aide, et nous restons là si besoin.',
];

/** The comment and what follows it, in the order of time; what would come after the day's end never comes. */
export function conversation(first: Remark, setting: Setting): Told[] {
  const { by, id, who, at, until, thread, remark } = setting;
  const told: Told[] = [];
  let now = at;
  const add = (said: Remark | null): boolean => {
    if (now > until) return false;
    told.push(line(said));
    now += by.between(3, 150) * MINUTE;
    return true;
  };
  const line = (said: Remark | null): Told => {
    const before = told.at(-1)?.comment.id;
    const root = told[0]?.comment.id;
    // On X each answers the one above; on Facebook all stand below the first.
    const parent = thread.layout === 'x' ? before : root;
    const comment: FixtureComment = {
      id: id(),
      ...(said === null ? house() : { ...who, text: said.text, lang: said.lang }),
      ...counters(),
      time: new Date(now).toISOString(),
      timeText: '2 h',
      ...(parent === undefined ? {} : { parent }),
    };
    return { comment, at: now, said, root: root ?? comment.id };
  };
  const house = () => ({
    name: thread.house.name,
    handle: thread.house.handle,
    text: `${by.pick(answers)} ^${by.pick(thread.house.initials)}`,
    lang: 'fr',
  });
  const counters = () => ({
    reactions: by.count(),
    replies: by.happens(0.1) ? by.count(1.5) : 0,
    shares: thread.layout === 'x' && by.happens(0.1) ? by.count(1.5) : 0,
    views: by.between(10, 4_000),
  });

  add(first);
  if (!by.happens(answered[first.kind]) || !add(null)) return told;
  if (!by.happens(RETURNS) || !add(remark(by.happens(0.5) ? 'question' : 'complaint'))) return told;
  if (by.happens(AGAIN)) add(null);
  return told;
}
