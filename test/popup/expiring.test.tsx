import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n';
import { ExpiringReplies } from '../../src/popup/expiring';
import { html, rawKeys, saidBy } from '../ui/html';

const one = (n: number) => ({
  id: `r${n}`,
  title: `Réponse ${n}`,
  department: 'Relation client',
  until: '2026-12-10',
});

describe('agreements that end soon', () => {
  it.each(languages)(
    'in %s are named with their department and their last day; many are counted',
    (language) => {
      const said = saidBy(html(language, <ExpiringReplies expiring={[1, 2, 3, 4, 5, 6, 7].map(one)} />));
      const shown = said.join(' ');
      expect(shown).toContain('Réponse 5 (Relation client)');
      expect(shown).not.toContain('Réponse 6');
      expect(shown).toContain('2026');
      expect(shown).toMatch(/2.(autres|others)/u);
      expect(rawKeys(said)).toEqual([]);
    },
  );

  it('are not spoken of where there are none', () => {
    expect(saidBy(html('fr', <ExpiringReplies expiring={[]} />))).toEqual([]);
  });
});
