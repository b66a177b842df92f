/** Looks into closed shadow roots in Chromium, as only the debugger can. */
import type { CDPSession, Page } from 'playwright-core';
import type { Marker } from './surface';

interface CdpNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType?: string })[];
}

function attributesOf(node: CdpNode): Record<string, string> {
  const flat = node.attributes ?? [];
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) pairs.push([flat[i] ?? '', flat[i + 1] ?? '']);
  return Object.fromEntries(pairs);
}

function* within(node: CdpNode): Generator<CdpNode> {
  yield node;
  for (const child of node.children ?? []) yield* within(child);
}

function closedRoots(document: CdpNode): CdpNode[] {
  const html = document.children?.find((child) => child.nodeName === 'HTML');
  const hosts = (html?.children ?? []).filter((child) => !/^(HEAD|BODY)$/.test(child.nodeName));
  return hosts.flatMap((host) => (host.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed'));
}

async function place(session: CDPSession, node: CdpNode): Promise<Marker | null> {
  const attributes = attributesOf(node);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    const { width, height } = model;
    return {
      label: attributes['aria-label'] ?? '',
      x: x + width / 2,
      y: y + height / 2,
      width,
      height,
      attributes,
    };
  } catch {
    // It has no box: not painted, or gone meanwhile.
    return null;
  }
}

/** Buttons in the closed roots beside the body, those that are painted. */
export async function markersIn(page: Page): Promise<Marker[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const buttons = closedRoots(root as CdpNode)
      .flatMap((shadow) => [...within(shadow)])
      .filter((node) => node.nodeName === 'BUTTON');
    const placed = await Promise.all(buttons.map((node) => place(session, node)));
    return placed.filter((marker) => marker !== null);
  } finally {
    await session.detach();
  }
}
