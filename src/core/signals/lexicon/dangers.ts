/** Which danger it is, in the words people use. No signal: `core/care/dangers.ts` chooses by them the number that suits first. */
import type { CueGroup } from '../cue';

const child =
  '(enfants?|gamin~|gosses?|bébés?|fils|fille|filles|petite?s?|ados?|adolescente?s?|mineure?s?|élèves?|neveu|nièce|gamine?s?)';
const harm =
  '(battu~|bats?|battent|frapp~|cogn~|maltrait~|violent~|abus~|viol(e|é|ée|és|er|ent|eur|eurs)|attouch~|brutalis~|martyris~|enferm~|laiss~ (seul~|sans (manger|soins))|en danger|tape|tapent|secou(e|é|ée|er|ent))';
const kid =
  '(child~|kids?|baby|babies|toddlers?|sons?|daughters?|minors?|boys?|girls?|teens?|teenagers?|pupils?|nephew|niece)';
const hurt =
  '(beat~|hit|hits|hitting|abus~|molest~|rap(e|es|ed|ing)|neglect~|starv~|hurt|hurts|hurting|groom~|lock~ up|in danger|unsafe at home)';

export const dangers: readonly CueGroup[] = [
  {
    name: 'danger.child',
    weight: 1,
    cues: [
      `${child} <4> ${harm}`,
      `${harm} <4> (un|une|des|son|sa|ses|mon|ma|mes|leur|leurs|les|cet|cette|le|la) <1> ${child}`,
      '(enfance|enfant~|mineur~) (en danger|maltraité~|battu~)',
      "(j'ai|jai) (8|9|10|11|12|13|14|15|16|17) ans",
      'harcel~ <5> (école|collège|lycée|classe|récré|cour)',
      '(école|collège|lycée|classe) <6> harcel~',
      '(mon père|ma mère|mon beau-père|ma belle-mère|mes parents) <3> (me frappe~|me bat~|me tape~|me touche~|me viole~|m-enferm~)',
      `${kid} <4> (being |is |was |gets |got |been )?${hurt}`,
      `${hurt} <3> (a|an|his|her|their|my|the|that|this|our) <2> ${kid}`,
      "(i'?m|i am|aged) (8|9|10|11|12|13|14|15|16|17)( years old| yo)?",
      '(bull(y|ied|ying)|harass~) <5> (school|class|college)',
      '(my (dad|mum|mom|father|mother|stepdad|stepmom|parents)) <3> (hits? me|beats? me|touch~ me|locks? me)',
    ],
  },
  {
    name: 'danger.harassment',
    weight: 1,
    cues: [
      'cyber-?(harcel~|bull~|stalk~|harass~)',
      'harcel~ <5> (en ligne|sur (les )?(réseaux|internet|instagram|insta|snap~|tiktok|facebook|twitter|whatsapp|discord))',
      '(réseaux|internet|instagram|insta|snap~|tiktok|discord|whatsapp) <6> harcel~',
      '(photos?|vidéos?|images?) <2> (intimes?|nue?s?|dénudée?s?|volée?s?) <5> (circul~|diffus~|publi~|partag~|envoy~|menac~)',
      '(diffus~|publi~|menace de|partag~|balanc~) <5> (mes|ses|nos) <2> (photos?|vidéos?|images?|nudes)',
      '(revenge porn|sextorsion|sextortion|chantage <3> (photos?|vidéos?|webcam|intime~|nudes))',
      '(mes|ses) nudes',
      '(harass~|bull(y|ied|ying)|stalk~) <5> (online|on (social media|instagram|insta|snap~|tiktok|facebook|twitter|whatsapp|discord))',
      '(leak~|shar~|post~|threaten~ to (post|share|leak)) <5> (my|her|his) <2> (nudes|intimate|private) <2> (photos?|pictures?|pics|videos?|images?)?',
    ],
  },
  {
    name: 'danger.violence',
    weight: 1,
    cues: [
      '(agress~|frapp~|tabass~|poignard~|couteau~|pistolet|fusil|arme|armé~|braqu~|séquestr~|violent~|battu~|cogn~|viol(é|ée|er|eur))',
      '(mon (mari|ex|conjoint|compagnon|copain)) <3> (me frappe~|me bat~|m-a frapp~|me menac~|me tape~)',
      '(knife|gun|shoot~|stabb~|attack~|assault~|beaten|robb~|weapon|rape[ds]?|mugged)',
    ],
  },
  {
    name: 'danger.fire',
    weight: 1,
    cues: [
      '(feu|incendie~|flammes?|fumée~|fume|brûl(e|ent|é|ée|er)|explos~|fuite de gaz|odeur de gaz|sent le gaz|étincelle~|court-circuit|électrocut~)',
      '(fire|flames?|smok(e|ing|es)|burning|burnt|burned|explo~|gas leak|smell of gas|spark(s|ing|ed)?|electrocut~|short circuit)',
    ],
  },
];
