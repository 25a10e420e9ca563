import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browsers } from '../../../scripts/package-build.ts';
import config from '../../../wxt.config.ts';

type Manifest = Readonly<Record<string, unknown>>;

const approvedOf = (browser: string): Manifest =>
  JSON.parse(readFileSync(`tests/unit/manifest/approved/${browser}.json`, 'utf8'));

/** What the configuration says, before WXT adds what it reads from the tree. */
const configuredFor = async (browser: string): Promise<Manifest> => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser.');
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  return JSON.parse(JSON.stringify(await manifest(env)));
};

const madeByWxt = ['manifest_version', 'version', 'icons', 'background', 'action', 'options_ui'];

describe.each(browsers)('the manifest for %s', (browser) => {
  test('asks for nothing that was not approved', async () => {
    const approved = approvedOf(browser);
    const configured = await configuredFor(browser);
    expect(configured).toEqual(
      Object.fromEntries(Object.entries(approved).filter(([key]) => !madeByWxt.includes(key))),
    );
  });

  test('lets no page load or call anything of ours', () => {
    const approved = approvedOf(browser);
    expect(approved).not.toHaveProperty('web_accessible_resources');
    expect(approved).not.toHaveProperty('update_url');
    expect(approved).not.toHaveProperty('key');
    // Firefox knows no such key; elsewhere every other extension could call without it.
    const nobody: unknown = browser === 'firefox' ? undefined : { ids: [], matches: [] };
    expect(approved.externally_connectable).toStrictEqual(nobody);
  });

  test('runs no code but the package’s own in its pages', () => {
    const { extension_pages: policy } = approvedOf(browser).content_security_policy as {
      readonly extension_pages: string;
    };
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|http:/);
  });
});

test('Firefox is told that nothing is collected', () => {
  const { browser_specific_settings: settings } = approvedOf('firefox') as {
    readonly browser_specific_settings: { readonly gecko: Manifest };
  };
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
