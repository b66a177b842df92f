import type { ActingAccount, SocialComment } from '../../core/comment';
import { attr, closest, documentOf, find, findAll } from '../../dom/read/nodes';
import type { Site, SitePage } from '../site';
import { controlsOfPractice } from './controls';
import { bodyOf, readPart } from './part';
import { CONTAINERS, composerOfPractice } from './selectors';

/** An id may hold anything: it is compared, never put into a selector. */
function composerFor(container: Element): HTMLElement | null {
  const page = documentOf(container);
  const id = attr(container, 'data-id');
  if (page === null || id === null || id === '') return null;
  const form = findAll(page, composerOfPractice.root).find((root) => attr(root, 'data-for') === id);
  return form === undefined ? null : (find(form, '[data-part="editable"]') as HTMLElement | null);
}

function read(container: Element): SocialComment[] {
  const comment = readPart(container);
  return comment === null ? [] : [comment];
}

/** What the composer says of itself, else what the page says. */
function actingAccount(composer: Element | null, document: Document): ActingAccount | null {
  const form =
    composer === null ? null : closest(composer, `${composerOfPractice.root}[data-relais-account]`);
  const said = form ?? find(document, `[data-relais-account]:not(${composerOfPractice.root})`);
  const handle = said === null ? null : attr(said, 'data-relais-account');
  if (said === null || handle === null || handle === '') return null;
  const name = attr(said, 'data-relais-account-name');
  return { handle, name: name === '' ? null : name };
}

function announced(root: ParentNode): number | null {
  const said = find(root, '[data-relais-announced]');
  const value = said === null ? null : attr(said, 'data-relais-announced');
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

function page(url: URL): SitePage {
  return { network: 'practice', kind: 'thread', owner: url.searchParams.get('owner'), postId: null };
}

/** The extension's own practice page: NOTES.md is the contract that it is written to. */
export const practice: Site = {
  id: 'practice',
  hosts: [],
  handles: (url) => /^(?:chrome|moz)-extension:$/.test(url.protocol) && url.pathname.includes('/practice/'),
  page,
  covers: () => false,
  containers: CONTAINERS,
  read,
  body: bodyOf,
  composer: composerOfPractice,
  composerFor,
  actingAccount,
  controls: controlsOfPractice,
  announced,
};
