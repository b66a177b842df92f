import { describe, expect, it } from 'vitest';
import { services } from '../../src/core/care/numbers';
import { objectives } from '../../src/core/charter/schema/brand';
import { approvalMeans } from '../../src/core/charter/schema/reply';
import { commentKinds, networkIds } from '../../src/core/comment';
import { reasonKeys } from '../../src/core/decision';
import { checkIds } from '../../src/core/draft/finding';
import { actions, advices } from '../../src/core/rules/action';
import { sentiments, signalIds } from '../../src/core/signals/signal';
import { languages, messages } from '../../src/i18n';
import { standings } from '../../src/messages/charter';
import { awakeReasons, decisionActs } from '../../src/messages/views';
import { type Labels, labels, wordFor } from '../../src/ui/labels';

const lists: Record<keyof Labels, readonly string[]> = {
  actions,
  because: actions,
  advices,
  classes: Array.from({ length: 14 }, (_, index) => String(index + 1)),
  checks: checkIds,
  checkWhy: checkIds,
  signals: signalIds,
  notSignals: signalIds,
  sentiments,
  decisions: decisionActs,
  reasons: reasonKeys,
  awake: awakeReasons,
  networks: networkIds,
  objectives,
  kinds: commentKinds,
  means: approvalMeans,
  standings,
  services,
};

describe.each(languages)('labels in %s', (language) => {
  const table = labels(messages[language]);

  it.each(Object.keys(lists) as (keyof Labels)[])('%s: every value of the core, and no other', (room) => {
    expect(Object.keys(table[room]).sort()).toEqual([...lists[room]].sort());
    const words = Object.values(table[room]);
    expect(words.filter((word) => word.trim() === '' || /_/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

it('a word that a table does not know stands as it came, even one that objects have', () => {
  const { networks } = labels(messages.fr);
  expect(wordFor(networks, 'facebook')).toBe('Facebook');
  expect(wordFor(networks, 'mastodon')).toBe('mastodon');
  expect(wordFor(networks, 'constructor')).toBe('constructor');
});
