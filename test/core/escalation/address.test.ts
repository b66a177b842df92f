import { describe, expect, it } from 'vitest';
import { addressProblem, kindOf, maskedAddress, originPattern } from '../../../src/core/escalation/address';

const check = (address: string, confirmed: string | null = null) =>
  addressProblem(address, URL.canParse(address) ? new URL(address) : null, confirmed);

describe('the address of a webhook', () => {
  it.each([
    'https://hooks.slack.com/services/T0/B0/abcdef',
    'https://prod-12.westeurope.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke?sig=x',
    'https://hooks.maison.example:8443/relais',
  ])('%s may be used', (address) => expect(check(address)).toBeNull());

  it.each([
    ['hooks.slack.com/services', 'not_an_address'],
    ['', 'not_an_address'],
    ['http://hooks.slack.com/x', 'not_https'],
    ['javascript:alert(1)', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['https://user@hooks.slack.com/', 'credentials'],
    ['https://hooks.slack.com:secret@evil.example/', 'credentials'],
    [`https://hooks.slack.com/${'a'.repeat(2_000)}`, 'too_long'],
    ['https://127.0.0.1/', 'number'],
    ['https://10.0.0.8/hook', 'number'],
    ['https://192.168.1.1/', 'number'],
    ['https://169.254.169.254/latest/meta-data', 'number'],
    ['https://8.8.8.8/', 'number'],
    // The same address in other writings: decimal, hexadecimal, octal, shortened, full width.
    ['https://2130706433/', 'number'],
    ['https://0x7f.1/', 'number'],
    ['https://0177.0.0.1/', 'number'],
    ['https://127.1/', 'number'],
    ['https://１２７.0.0.1/', 'number'],
    ['https://127.0.0.1./', 'number'],
    ['https://[::1]/', 'number'],
    ['https://[::ffff:127.0.0.1]/', 'number'],
    ['https://[fe80::1]/', 'number'],
    ['https://localhost/', 'this_machine'],
    ['https://LOCALHOST:8443/', 'this_machine'],
    ['https://localhost./', 'this_machine'],
    ['https://a.localhost/', 'this_machine'],
    ['https://127.0.0.1.nip.io/', 'this_machine'],
    ['https://intranet/hook', 'inner'],
    ['https://chat.maison.internal/', 'inner'],
    ['https://imprimante.local/', 'inner'],
  ] as const)('%s is refused: %s', (address, problem) => expect(check(address)).toBe(problem));

  it('an inner name is taken once its exact name was typed again, and no other', () => {
    expect(check('https://chat.maison.internal/', 'chat.maison.internal')).toBeNull();
    expect(check('https://chat.maison.internal/', ' Chat.Maison.Internal ')).toBeNull();
    expect(check('https://chat.maison.internal/', 'maison.internal')).toBe('inner');
    // Typing it again opens neither numbers nor this machine.
    expect(check('https://10.0.0.8/', '10.0.0.8')).toBe('number');
    expect(check('https://localhost/', 'localhost')).toBe('this_machine');
  });

  it('asks for one host, and shows no secret', () => {
    const url = new URL('https://hooks.slack.com:8443/services/T0123456/B0123456/secretsecret');
    expect(originPattern(url)).toBe('https://hooks.slack.com/*');
    expect(maskedAddress(url)).toBe('hooks.slack.com/…cret');
    expect(maskedAddress(new URL('https://a.example/short'))).toBe('a.example/…');
  });

  it('knows the shape of the hosts it knows, by their name and not by what it ends with', () => {
    expect(kindOf('hooks.slack.com')).toBe('slack');
    expect(kindOf('prod-1.westeurope.logic.azure.com')).toBe('teams');
    expect(kindOf('evilhooks.slack.com.example')).toBe('json');
    expect(kindOf('nothooks.slack.com')).toBe('json');
  });
});
