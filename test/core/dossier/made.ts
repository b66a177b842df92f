/** A dossier for tests. */
import { type DossierParts, makeDossier, wordsHash } from '../../../src/core/dossier/dossier';
import { dossierWords } from '../../../src/i18n/dossier-words';
import { digest } from '../../../src/platform/digest';

const neighbour = {
  id: '2',
  permalink: null,
  kind: 'comment',
  parentId: '9',
  author: { name: 'Inès <b>', handle: 'ines_b', verified: null },
  text: 'Moi, j’ai été bien reçue. </script><img src=x onerror=alert(1)>',
  truncated: false,
  lang: 'fr',
  time: null,
  timeText: '3 h',
  counts: { reactions: 2, replies: null, shares: null, views: null },
} as const;

export const parts: DossierParts = {
  source: {
    url: 'https://www.facebook.com/maison/posts/9?a=1&b=2',
    permalink: 'https://www.facebook.com/maison/posts/9?comment_id=1',
    network: 'facebook',
    thread: '9',
    kind: 'comment',
    id: '1',
  },
  author: { name: 'answer', handle: 'spam', verified: null },
  text: { text: 'Je vais venir te tuer.\n<script>alert("x")</script>', lang: 'fr', truncated: false },
  times: {
    posted: null,
    painted: '2 h',
    seen: '2026-11-22T09:00:00.000Z',
    taken: '2026-11-22T09:01:00.000Z',
  },
  counters: { reactions: 3, replies: 0, shares: null, views: null },
  context: { post: null, parent: null, siblings: [neighbour], answered: false },
  charter: {
    title: 'Charte',
    revision: 4,
    rule: 'Contenu illicite',
    article: { title: 'La loi d’abord', text: 'Garder la preuve, puis retirer.', source: 'Loi', link: null },
  },
  advice: {
    action: 'report_illegal',
    advice: 'remove_with_proof',
    priority: 2,
    signals: ['illegal', 'insult'],
    department: null,
    engine: '2',
  },
};

export const words = dossierWords('fr');

export const dossier = makeDossier(
  { id: 'd1', lang: 'fr', words: wordsHash(words, digest), purge: '2026-12-22T09:01:00.000Z' },
  parts,
  digest,
);
