/** One document in Firefox, driven over WebDriver BiDi: pages, frames and the extension's own pages alike. */

export type BidiSend = (method: string, params: object) => Promise<Record<string, unknown>>;

/** A value that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

function success(answer: Record<string, unknown>): RemoteValue {
  const { type, result, exceptionDetails } = answer as unknown as ScriptResult;
  if (type !== 'success' || !result) throw new Error(exceptionDetails?.text ?? 'script failed');
  return result;
}

/**
 * Runs `source` (the text of a function) in a browsing context with JSON arguments; a promise is awaited.
 * @throws the exception's text.
 */
export async function callIn<T>(
  send: BidiSend,
  context: string,
  source: string,
  args: readonly Json[] = [],
): Promise<T> {
  // `__name`: what the TypeScript runner leaves in the text of a function.
  const declaration = `async (json) => { const __name = (f) => f; return JSON.stringify(await (${source})(...JSON.parse(json))); }`;
  const answer = await send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: { context },
    awaitPromise: true,
    userActivation: false,
  });
  const { value } = success(answer);
  return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
}

/**
 * Like `callIn`, with every closed shadow root of an element beside the body as first argument: where the
 * extension's host stands. The list is empty while there is none.
 */
export async function callInClosedRoots<T>(send: BidiSend, context: string, source: string): Promise<T> {
  const found = success(
    await send('script.evaluate', {
      expression: `[...document.documentElement.children].filter((e) => !/^(HEAD|BODY)$/.test(e.tagName))`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    }),
  );
  type Host = { readonly value: { readonly shadowRoot: RemoteValue | null } };
  const roots = (found.value as readonly Host[]).flatMap(({ value }) =>
    value.shadowRoot?.sharedId ? [{ sharedId: value.shadowRoot.sharedId }] : [],
  );
  const answer = await send('script.callFunction', {
    functionDeclaration: `async (...roots) => { const __name = (f) => f; return JSON.stringify(await (${source})(roots)); }`,
    arguments: roots,
    target: { context },
    awaitPromise: true,
  });
  return JSON.parse(String(success(answer).value)) as T;
}

export interface ContextInfo {
  readonly context: string;
  readonly url: string;
  readonly children: readonly ContextInfo[] | null;
}

/** Every browsing context below `root` (or all of them), frames included. */
export async function contexts(send: BidiSend, root?: string): Promise<ContextInfo[]> {
  const answer = await send('browsingContext.getTree', root ? { root } : {});
  const flatten = (list: readonly ContextInfo[]): ContextInfo[] =>
    list.flatMap((info) => [info, ...flatten(info.children ?? [])]);
  return flatten(answer.contexts as ContextInfo[]);
}

/** A real click at a point of a context's own viewport, in CSS pixels. */
export async function clickIn(send: BidiSend, context: string, x: number, y: number): Promise<void> {
  await send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** A finger's touch at a point, as WebDriver makes it: trusted touch and pointer events, then the click. */
export async function tapIn(send: BidiSend, context: string, x: number, y: number): Promise<void> {
  await send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'finger',
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** A preference of the running Firefox; it was started with system access. */
export async function setPreference(send: BidiSend, name: string, value: number): Promise<void> {
  const answer = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = answer.contexts as readonly ContextInfo[];
  if (!window) throw new Error('Firefox shows no window of its own');
  const expression = `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`;
  await send('script.evaluate', { expression, target: { context: window.context }, awaitPromise: false });
}

/** Real key presses. `keys` are characters, or WebDriver's code points for special keys. */
export async function keysIn(send: BidiSend, context: string, keys: readonly string[]): Promise<void> {
  await send('input.performActions', {
    context,
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: keys.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      },
    ],
  });
}

/** A real key press while another one is held, as Ctrl and Z. */
export async function chordIn(send: BidiSend, context: string, held: string, key: string): Promise<void> {
  const actions = [
    { type: 'keyDown', value: held },
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
    { type: 'keyUp', value: held },
  ];
  await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}
