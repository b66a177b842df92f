/** Every way a page may try to read what Relais shows. Runs in the page, as its text: it must stand alone. */

export interface Recovered {
  readonly attack: string;
  /** Words of the card that the attack got hold of. */
  readonly found: readonly string[];
}

/** @param secrets words that only the card shows, in lower case */
export async function readBack(secrets: readonly string[]): Promise<Recovered[]> {
  const host = document.querySelector('relais-host') as HTMLElement;
  const html = document.documentElement;
  const selection = getSelection() as Selection;
  const caught: Event[] = [];
  const catcher = (event: Event) => caught.push(event);
  for (const type of ['mousemove', 'mouseover', 'focusin', 'pointerover'])
    addEventListener(type, catcher, true);
  host.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, composed: true }));

  const selected = () => selection.toString();
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let all = '';
    while (walker.nextNode()) all += walker.currentNode.nodeValue;
    return all;
  };
  /** Firefox gives the closed root through an event's or a selection's node. */
  const leaked = (): Node[] =>
    caught.flatMap((event) => {
      const gecko = event as unknown as { originalTarget?: unknown; explicitOriginalTarget?: unknown };
      const nodes = [gecko.originalTarget, gecko.explicitOriginalTarget, ...event.composedPath()];
      return nodes.filter((node): node is Node => node instanceof Node);
    });
  const dig = (node: Node) => {
    const root = node.getRootNode();
    const place = root instanceof ShadowRoot ? root : node;
    const frames = [...((place as ParentNode).querySelectorAll?.('iframe') ?? [])];
    const inside = frames.map((frame) => frame.contentDocument?.documentElement.textContent ?? '');
    return [place instanceof Document ? '' : place.textContent, ...inside].join(' ');
  };

  const attacks: Record<string, () => unknown> = {
    textContent: () => host.textContent,
    // biome-ignore lint/performance/useDomNodeTextContent: what is painted is what a page would read.
    innerText: () => host.innerText,
    innerHTML: () => host.innerHTML,
    // biome-ignore lint/performance/useDomNodeTextContent: as above.
    'whole innerText': () => html.innerText,
    shadowRoot: () => host.shadowRoot?.textContent,
    'attachShadow again': () => host.attachShadow({ mode: 'open' }).textContent,
    getHTML: () =>
      (host as unknown as { getHTML(options: object): string }).getHTML({ serializableShadowRoots: true }),
    'XML serializer': () => new XMLSerializer().serializeToString(html),
    cloneNode: () => (host.cloneNode(true) as HTMLElement).textContent,
    'range contents': () => {
      const range = document.createRange();
      range.selectNode(host);
      return range.cloneContents().textContent;
    },
    'tree walker': () => walk(html),
    'select all': () => {
      document.execCommand('selectAll');
      return selected();
    },
    'select the host': () => {
      selection.selectAllChildren(host);
      return selected();
    },
    'extend to the end': () => {
      selection.collapse(document.body, 0);
      selection.extend(html, html.childNodes.length);
      return selected();
    },
    'Selection.modify by line': () => {
      selection.collapse(document.body, document.body.childNodes.length);
      for (let at = 0; at < 60; at += 1) selection.modify('extend', 'forward', 'line');
      return [selected(), selection.focusNode === null ? '' : dig(selection.focusNode)].join(' ');
    },
    'Selection.modify by word': () => {
      let all = '';
      selection.collapse(host, 0);
      for (let at = 0; at < 60; at += 1) {
        selection.modify('extend', 'forward', 'word');
        all += ` ${selected()}`;
      }
      return all;
    },
    'copy event': () => {
      let all = '';
      const read = (event: ClipboardEvent) => {
        all += event.clipboardData?.getData('text/plain') ?? '';
      };
      addEventListener('copy', read);
      document.execCommand('selectAll');
      document.execCommand('copy');
      removeEventListener('copy', read);
      return all + selected();
    },
    'point by point': () => {
      let all = '';
      for (let x = 4; x < innerWidth; x += 40) {
        for (let y = 4; y < innerHeight; y += 40) {
          const at = document.elementFromPoint(x, y);
          if (at !== null && at.localName === 'relais-host') all += dig(at);
          const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode;
          if (caret) all += ` ${dig(caret)}`;
        }
      }
      return all;
    },
    'events that leak nodes': () => leaked().map(dig).join(' '),
    'generated content': () =>
      ['::before', '::after', '::marker'].map((part) => getComputedStyle(host, part).content).join(' '),
    'frames by index': () => {
      let all = '';
      for (let at = 0; at < window.length; at += 1) {
        try {
          all += window[at]?.document.documentElement.textContent ?? '';
        } catch {
          // Another origin.
        }
      }
      return all;
    },
    'resource timing': () => performance.getEntriesByType('resource').map((entry) => entry.name),
    'find in page': () => {
      const find = (globalThis as unknown as { find(...args: unknown[]): boolean }).find;
      return secrets.filter((secret) => {
        selection.removeAllRanges();
        return find(secret, false, false, true, false, true, false);
      });
    },
  };

  const recovered: Recovered[] = [];
  for (const [attack, run] of Object.entries(attacks)) {
    let got = '';
    try {
      const value = await run();
      got = (Array.isArray(value) ? value.join(' ') : String(value ?? '')).toLowerCase();
    } catch {
      // Refused by the browser: nothing recovered.
    }
    recovered.push({ attack, found: secrets.filter((secret) => got.includes(secret)) });
  }
  return recovered;
}
