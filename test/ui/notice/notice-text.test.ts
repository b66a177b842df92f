import { describe, expect, it } from 'vitest';
import { noticeCategories } from '../../../src/core/notice/category';
import { type NoticeRequest, noticeOf } from '../../../src/core/notice/notice';
import { kindsFor } from '../../../src/core/notice/route';
import { languages } from '../../../src/i18n';
import { noticeText } from '../../../src/ui/notice/notice-text';
import { dossier, parts } from '../../core/dossier/made';

const asked: NoticeRequest = {
  kind: 'platform',
  category: 'threats',
  country: 'FR',
  reasons: 'Menace de mort envers une vendeuse.',
  person: { name: 'Camille Roux', email: 'camille@maison.example' },
  goodFaith: true,
};
const text = (over: Partial<NoticeRequest> = {}, language: 'fr' | 'en' = 'fr') =>
  noticeText(noticeOf(dossier, { ...asked, ...over }), language);

const every = languages.flatMap((language) =>
  ['FR', 'GB', 'BE', 'CH', 'CA', 'LU', 'DE', 'JP'].flatMap((country) =>
    noticeCategories.flatMap((category) =>
      kindsFor(category).map((kind) => text({ kind, category, country }, language)),
    ),
  ),
);

describe('a report as text', () => {
  it('to the network, in French: the regulation, the address, the quote, the reasons, who, good faith, the proof', () => {
    const said = text();
    for (const wanted of [
      'règlement (UE) 2022/2065, article 16',
      parts.source.permalink ?? '',
      'Auteur\u00a0: answer (spam)',
      parts.text.text,
      'paraît relever de\u00a0: Menaces ou incitation à la violence.',
      'Code pénal, article 222-17\u00a0; loi du 29 juillet 1881 sur la liberté de la presse, article 24',
      asked.reasons,
      'Camille Roux\ncamille@maison.example',
      'de bonne foi',
      dossier.sha256,
    ]) {
      expect(said).toContain(wanted);
    }
    expect(text({}, 'en')).toContain('Regulation (EU) 2022/2065, article 16');
    expect(text({}, 'en')).toContain('seems to fall under: Threats or incitement to violence.');
  });

  it('to PHAROS: its own category, and nobody’s name where none is given', () => {
    const said = text({ kind: 'authority', category: 'hatred', person: null, goodFaith: false });
    expect(said).toContain('Rubrique de PHAROS\u00a0: Incitation à la haine, discrimination');
    expect(said).toContain('articles 24, 32, 33');
    expect(said).not.toContain('Qui signale');
    expect(said).not.toContain('[à compléter]');
  });

  it('for the police: who complains, and no word of PHAROS as a way', () => {
    const said = text({ kind: 'complaint', category: 'insult' });
    expect(said).toContain('C’est la personne visée qui porte plainte.');
    expect(said).toContain('articles 29, 33');
    expect(said).not.toContain('PHAROS');
  });

  it('marks what is still to be completed', () => {
    const said = text({ reasons: '', person: null, goodFaith: false });
    expect(said.match(/\[à compléter\]/g)).toHaveLength(3);
  });

  it('concludes nothing, names no page owner a host, and leaves nothing undefined', () => {
    expect(every.length).toBeGreaterThan(300);
    for (const said of every) {
      expect(said).not.toMatch(
        /est illégal|est illicite|is illegal|is unlawful|hébergeur|\bhosts?\b|undefined|null/i,
      );
      expect(said).toMatch(/paraît relever de|seems to fall under/);
    }
  });

  it('cites no French text and no regulation of the Union where they do not hold', () => {
    for (const country of ['GB', 'CH', 'CA', 'JP']) {
      for (const language of languages) {
        const said = text({ country }, language);
        expect(said).not.toMatch(/2022\/2065|1881|222-17|article 16/);
      }
    }
  });
});
