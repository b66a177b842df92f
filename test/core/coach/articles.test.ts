import { describe, expect, it } from 'vitest';
import { charterLanguages, defaultCharters, practiceCharters } from '../../../src/charters';
import type { Charter } from '../../../src/core/charter/schema';
import { articleFor } from '../../../src/core/coach/articles';
import { checkIds, severities } from '../../../src/core/draft/finding';

const charters = charterLanguages.flatMap((language) => [
  [`default, ${language}`, defaultCharters[language] as Charter] as const,
  [`practice, ${language}`, practiceCharters[language] as Charter] as const,
]);

describe.each(charters)('%s', (_name, charter) => {
  it('says by which of its articles every red line is one', () => {
    const red = checkIds.filter((rule) => severities[rule] === 'red' && rule !== 'forbidden_subject');
    expect(red.map((rule) => articleFor(charter, rule)?.title ?? null)).not.toContain(null);
  });

  it('has an article of its own for a threat', () => {
    expect(articleFor(charter, 'threat')?.id).toBe('no-threat');
  });
});

it('a charter without such an article has none', () => {
  expect(articleFor({ articles: [], redLines: [] }, 'threat')).toBeNull();
});
