import type { RuleFault, RuleInput } from './rule-fault.ts';

/**
 * Hosts that give somebody else's page: mirrors, proxies, caches, copies for testing. They can change owner or content,
 * and readers would be sent there. Archives that keep a dated copy are proxies here, too: the address of the original is cited.
 */
const unsafeHosts: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    /(^|[.-])(cloudfront|ngenix|akamaized|azureedge|fastly|workers|pages|herokuapp|netlify|vercel)\./,
    'a copy on a content network',
  ],
  [
    /(^|[.-])(staging|stage|stg|test|testing|dev|demo|preview|preprod|beta|sandbox|local)\d*[.-]/,
    'a copy for testing',
  ],
  [
    /(^|[.-])(web\.archive|archive\.(today|ph|is|org|md)|webcache|cachedview|ghostarchive)([.-]|$)/,
    'an archive or cache',
  ],
  [/translate\.goog$|(^|\.)translate\./, 'a translating proxy'],
  [/ampproject\.org$|(^|\.)cdn\./, 'a cache'],
  [/mirror|proxy|unblock|\.onion(\.|$)/, 'a mirror or proxy'],
  [
    /(^|\.)(thebellmirror\d*|scrt\.me|wufengqin\.com|op300statusdev\.site|fun\.my\.ua|123ru\.net|pledgetimes\.com|exbulletin\.com|247newsbulletin\.com|d1softballnews\.com|freetvonline\.\w+)$/,
    'an aggregator that copies others',
  ],
];

const hostOf = (url: string): string => (/^https:\/\/([^/?#:]+)/.exec(url)?.[1] ?? '').toLowerCase();

/** What is unsafe about the address, in words; nothing where it is an outlet's own. */
export const unsafeHost = (url: string): string | undefined =>
  unsafeHosts.find(([pattern]) => pattern.test(hostOf(url)))?.[1];

/** Addresses that differ only so give one page. */
const plainAddress = (url: string): string =>
  url
    .replace(/^https:\/\/(www|m|amp)\./, 'https://')
    .replace(/#.*$/, '')
    .replace(/[?&](utm_[a-z]+|amp|ampmode|source)=[^&]*/gi, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** Not as typed: another form of Unicode, or characters that do not show. */
const isUntidy = (text: string) => text !== text.normalize('NFC').trim() || /[\p{Cc}\p{Cf}]/u.test(text);

/** Each address once in all outlets, and none that is somebody else's copy. */
export const checkSources = ({ sources, date }: RuleInput): RuleFault[] => {
  const owners = new Map<string, string>();
  const faults: RuleFault[] = [];
  for (const [id, { url, published, title, publisher }] of sources) {
    const add = (path: string, message: string) => faults.push({ in: { source: id }, path, message });
    if ([title, publisher, url ?? ''].some(isUntidy))
      add(
        'title',
        'title, address and outlet must be NFC, trimmed and free of control or invisible characters',
      );
    if (published && published > date) add('published', `${published} is later than the edition (${date})`);
    if (!url) continue;
    const what = unsafeHost(url);
    if (what) add('url', `${hostOf(url)} is ${what}: give the original address, or none`);
    const address = plainAddress(url);
    const owner = owners.get(address);
    if (owner) add('url', `the source "${owner}" has this address, too: cite that one`);
    else owners.set(address, id);
  }
  return faults;
};
