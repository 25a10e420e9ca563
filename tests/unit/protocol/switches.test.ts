import fc from 'fast-check';
import { expect, test } from 'vitest';
import { switchesForPages, withSite } from '../../../core/protocol/private-sites.ts';
import {
  defaultSwitches,
  isOnAt,
  readSwitches,
  readSwitchesForPages,
} from '../../../core/protocol/switches.ts';

test.each([
  ['a news site', {}, 'vlast.kz', true],
  ['a mail site', {}, 'mail.google.com', false],
  ['a bank’s subdomain', {}, 'my.kaspi.kz', false],
  ['a mail site that the reader wants', { on: ['mail.google.com'] }, 'mail.google.com', true],
  ['a site that is off', { off: ['vlast.kz'] }, 'vlast.kz', false],
  ['its subdomain', { off: ['vlast.kz'] }, 'www.vlast.kz', false],
  ['a site that only ends alike', { off: ['ast.kz'] }, 'vlast.kz', true],
  ['everything off', { isOn: false }, 'vlast.kz', false],
  ['a pause that goes on', { pausedUntil: 1001 }, 'vlast.kz', false],
  ['a pause that is over', { pausedUntil: 1000 }, 'vlast.kz', true],
  ['news beside a mail service', {}, 'news.mail.ru', true],
])('%s', (_, stored, host, expected) => {
  expect(isOnAt(switchesForPages(readSwitches(stored)), host, 1000)).toBe(expected);
});

test('what was stored wrongly counts as not stored', () => {
  expect(readSwitches({ isOn: 'no', pausedUntil: '5', off: [1, 'a.kz', null], on: {} })).toEqual({
    ...defaultSwitches,
    off: ['a.kz'],
  });
  fc.assert(
    fc.property(fc.anything(), (stored) => readSwitches(stored).off.every((host) => host.length >= 0)),
  );
});

test('turning a site off and on again leaves nothing behind', () => {
  const host = fc.constantFrom('vlast.kz', 'mail.google.com', 'example.org');
  fc.assert(
    fc.property(fc.array(fc.tuple(host, fc.boolean())), (steps) => {
      const switches = steps.reduce((now, [site, isOn]) => withSite(now, site, isOn), defaultSwitches);
      const last = new Map(steps);
      for (const [site, isOn] of last) expect(isOnAt(switchesForPages(switches), site, 0)).toBe(isOn);
      expect(switches.off.length + switches.on.length).toBeLessThanOrEqual(last.size);
    }),
  );
});

test('pages are read only after the background said where', () => {
  expect(readSwitchesForPages(undefined)).toBe(undefined);
  expect(readSwitchesForPages({ isOn: true, off: [], on: [] })).toBe(undefined);
  const copy = switchesForPages(defaultSwitches);
  expect(readSwitchesForPages(JSON.parse(JSON.stringify(copy)))).toEqual(copy);
});
