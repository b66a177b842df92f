/** One way in for the tests that run in both browsers. */
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, TestBrowser } from './surface';

export { launchChromium, launchFirefox };

export const browsers: Readonly<
  Record<TestBrowser['kind'], (options?: LaunchOptions) => Promise<TestBrowser>>
> = { chromium: launchChromium, firefox: launchFirefox };
