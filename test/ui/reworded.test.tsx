// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ReplyView } from '../../src/messages/views';
import { PressGuardContext } from '../../src/ui/press';
import { ReplyBlock, type ReplyUse } from '../../src/ui/reply-block';
import { approvedReply } from './samples';
import { stage } from './stage';

const reply: ReplyView = {
  ...approvedReply,
  text: 'Bonjour {{name}}, réponse sous 24 h, sans rien publier ici.',
  locked: ['sans rien publier ici'],
  used: true,
  blanks: [{ id: 'name', kind: 'first_name', label: 'Prénom', value: '', required: true, choices: [] }],
};

async function shown(one: ReplyView = reply) {
  const uses: ReplyUse[] = [];
  const screen = await stage(
    'fr',
    <PressGuardContext.Provider value={() => true}>
      <ReplyBlock
        reply={one}
        commentLang="fr"
        acting={{ is: 'brand', who: null }}
        busy={false}
        onUse={(use) => uses.push(use)}
      />
    </PressGuardContext.Provider>,
  );
  return { ...screen, uses };
}

describe('a reply in the card', () => {
  it('says that it was used here', async () => {
    expect((await shown()).text()).toContain('déjà utilisée dans ce fil');
    expect((await shown({ ...reply, used: undefined } as unknown as ReplyView)).text()).not.toContain(
      'déjà utilisée',
    );
  });

  it('refuses an address where a name goes, says so, and inserts nothing', async () => {
    const { type, press, text, uses } = await shown();
    await type('[data-blank=name]', 'https://a.example');
    await press('[data-part=insert]');
    expect(text()).toContain('Un nom est attendu ici, pas une adresse.');
    expect(uses).toEqual([]);
    await type('[data-blank=name]', 'Léa\u202e');
    expect(text()).toContain('Des signes invisibles ont été ôtés.');
    await press('[data-part=insert]');
    expect(uses).toEqual([{ do: 'insert', reply: reply.id, lang: reply.lang, blanks: { name: 'Léa' } }]);
  });

  it('lets free words be put otherwise, shows it, and holds the locked ones', async () => {
    const { type, press, text, uses, root } = await shown();
    expect(root.querySelector('[data-part=reword]')).toBeNull();
    await type('[data-blank=name]', 'Léa');
    await press('[data-part=reword]');
    await type('[data-part=reworded]', 'Bonsoir Léa, réponse sous 48 h, sans rien publier ici.');
    expect(text()).toContain('mots libres changés');
    expect(text()).toContain('À reprendre tel qu’il est validé');
    await press('[data-part=insert]');
    expect(uses).toEqual([]);
    await type('[data-part=reworded]', 'Bonsoir Léa, réponse sous 24 h, sans rien publier ici.');
    expect(text()).not.toContain('À reprendre');
    await press('[data-part=insert]');
    expect(uses.at(-1)).toMatchObject({ words: 'Bonsoir Léa, réponse sous 24 h, sans rien publier ici.' });
    await press('[data-part=approved-text]');
    expect(text()).not.toContain('mots libres changés');
  });
});
