/** What an end-to-end test can do, the same in both browsers: real clicks, real keys, closed roots, frames. */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Json } from '../../../tools/browser/bidi';

export type { Json };

/** CSS pixels, from the viewport's corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A document: a page, the card's frame, a page of the extension. */
export interface Surface {
  url(): Promise<string>;
  /** Runs in the document with JSON arguments; in the page's own world, never in the extension's. */
  evaluate<A extends readonly Json[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Waits until `fn` gives a truthy value, and gives it. */
  until<A extends readonly Json[], T>(fn: (...args: A) => T, ...args: A): Promise<NonNullable<T>>;
  /** A real click in the middle of the first visible match, scrolled into view. */
  click(selector: string): Promise<void>;
  /** Real keys, where the focus is. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** `innerText` of the first match, or of the body. */
  text(selector?: string): Promise<string>;
}

/** `Undo`: Ctrl and Z. */
export const keys = ['Enter', 'Escape', 'Tab', 'Space', 'ArrowDown', 'ArrowUp', 'Undo'] as const;
export type Key = (typeof keys)[number];

/** One of Relais' markers, as it stands in its closed root. Coordinates are the viewport's, CSS pixels. */
export interface Marker {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Attributes of the element, for what a test wants to know beyond its place. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface TestPage extends Surface {
  goto(url: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** A finger: real touch and pointer events, and the click that the browser makes of them. */
  tapAt(x: number, y: number): Promise<void>;
  /** What the system says of light and dark, from now on. */
  setDark(on: boolean): Promise<void>;
  /** Every button in the closed roots beside the body, in DOM order. */
  markers(): Promise<Marker[]>;
  /** Waits until there are at least `count` markers. */
  untilMarkers(count: number): Promise<Marker[]>;
  /** The card's frame once it is there and its document is complete. */
  card(): Promise<Surface>;
  /** The coach's frame beside a composer, once its document is complete. */
  coach(): Promise<Surface>;
  /** True while there is one, shown or not. */
  hasCoach(): Promise<boolean>;
  /** Where it is shown in the viewport; null while it is not. */
  coachBox(): Promise<Box | null>;
  /** The palette's frame beside a composer, once its document is complete. */
  palette(): Promise<Surface>;
  hasPalette(): Promise<boolean>;
  /** True while a card's frame is open. */
  hasCard(): Promise<boolean>;
  /** Its tab before the others: behind them, Firefox lets a page's timers run once a second. */
  toFront(): Promise<void>;
  /** Another window has the keyboard, as the browser's button has while its popup is open. Gives the way back. */
  behindWindow(): Promise<() => Promise<void>>;
  /** The window's inside, from now on. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
  /** The driver's own page, in Chromium only. */
  readonly playwright: Page | null;
}

export interface LaunchOptions {
  readonly lang?: 'fr' | 'en';
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Chromium: device pixels a CSS pixel. */
  readonly scale?: number;
  /** Chromium: further command-line switches. */
  readonly args?: readonly string[];
  /** Folder of the profile, kept; else one that is thrown away. */
  readonly profile?: string;
  /** A test's own HTTPS server, reached under an invented public name; every other host stays out of reach. */
  readonly server?: ReachableServer;
}

export interface ReachableServer {
  readonly host: string;
  /** On this machine. */
  readonly port: number;
  /** SHA-256 of its certificate's public key, base64: the browser is told to trust that key alone where it can be. */
  readonly spki: string;
}

/** What the tests' own servers answer in place of a network. */
export interface Served {
  /** Address to its answer. A query or fragment that is not named here is ignored. */
  readonly [url: string]: string;
}

export interface TestBrowser {
  readonly kind: 'chromium' | 'firefox';
  readonly extensionId: string;
  /** Answers these addresses from now on; everything else is refused. HTML, or JavaScript for `.js`. */
  serve(pages: Served): Promise<void>;
  newPage(): Promise<TestPage>;
  /** A page of the extension in a tab, as `src/options/index.html#rules`. */
  openExtension(file: string): Promise<TestPage>;
  /** The practice page, once its first pass is judged. */
  openPractice(): Promise<TestPage>;
  /** Every `host:port` that anything in the browser tried to reach and that no test serves. */
  contacted(): readonly string[];
  close(): Promise<void>;
  /** Chromium only. */
  readonly context: BrowserContext | null;
  /** Runs in the background, in Chromium; in a page of the extension, in Firefox. */
  inExtension<A extends readonly Json[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

export type PlaywrightSurface = Page | Frame;
