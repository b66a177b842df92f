/** Which addresses a webhook may have. The core has no parser of addresses: the parts come from the browser's own. */
import type { WebhookKind } from './way';

/** As `URL` gives them: the host in lower case, numbers of every writing already plain addresses. */
export interface AddressParts {
  /** `https:` */
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

export const addressProblems = [
  'not_an_address',
  'not_https',
  'credentials',
  'too_long',
  /** A number instead of a name. */
  'number',
  /** This very machine. */
  'this_machine',
  /** A name of the inner network: its exact name must be typed once more. */
  'inner',
] as const;
export type AddressProblem = (typeof addressProblems)[number];

export const LONGEST_ADDRESS = 2_000;

/** Public names that only lead back to this machine or to the inner network. */
const detours = ['nip.io', 'sslip.io', 'xip.io', 'localtest.me', 'lvh.me'];
const inner = ['local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'localdomain', 'home.arpa'];

const under = (host: string, suffix: string) => host === suffix || host.endsWith(`.${suffix}`);

/** Whether a name belongs to an inner network: one word, or an ending that no public name has. */
export function isInner(host: string): boolean {
  return !host.includes('.') || inner.some((suffix) => under(host, suffix));
}

/**
 * Why it may not be used; null where it may.
 * @param parts null where it could not be read
 * @param confirmed the host as the user typed it a second time; null where they did not
 */
export function addressProblem(
  address: string,
  parts: AddressParts | null,
  confirmed: string | null,
): AddressProblem | null {
  if (parts === null) return 'not_an_address';
  if (parts.protocol !== 'https:') return 'not_https';
  if (address.length > LONGEST_ADDRESS) return 'too_long';
  if (parts.username !== '' || parts.password !== '') return 'credentials';
  const host = parts.hostname.replace(/\.+$/, '');
  if (host === '') return 'not_an_address';
  if (host.startsWith('[') || /(^|\.)\d+$/.test(host)) return 'number';
  if (under(host, 'localhost') || detours.some((suffix) => under(host, suffix))) return 'this_machine';
  return isInner(host) && confirmed?.trim().toLowerCase() !== parts.hostname ? 'inner' : null;
}

/** What to ask the browser for: that one host and no other. Firefox knows no ports in such patterns. */
export function originPattern({ hostname }: Pick<AddressParts, 'hostname'>): string {
  return `https://${hostname}/*`;
}

/** How it is shown: its path is as good as a password. */
export function maskedAddress({ hostname, pathname, search }: AddressParts): string {
  const secret = `${pathname}${search}`;
  return `${hostname}/…${secret.length > 20 ? secret.slice(-4) : ''}`;
}

const known: readonly (readonly [suffix: string, kind: WebhookKind])[] = [
  ['hooks.slack.com', 'slack'],
  ['hooks.slack-gov.com', 'slack'],
  ['logic.azure.com', 'teams'],
  ['powerplatform.com', 'teams'],
  ['powerautomate.com', 'teams'],
  ['webhook.office.com', 'teams'],
];

/** The shape its host is known to take. */
export function kindOf(hostname: string): WebhookKind {
  return known.find(([suffix]) => under(hostname, suffix))?.[1] ?? 'json';
}
