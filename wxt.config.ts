import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { geckoId } from './scripts/gecko-id.ts';
import { readBuild } from './scripts/read-channel.ts';

/** The edition that goes into the package; the build says its number to the code. */
const editionFile = 'data/built/edition.json';

/** Every page that can hold text; what is switched off is left alone by the gate itself. */
const everyPage = ['http://*/*', 'https://*/*'];

const channelOrigins = async () =>
  (await readBuild(editionFile)).channel?.addresses.map((address) => new URL(address).origin) ?? [];

export default defineConfig({
  manifestVersion: 3,
  // Builds for trying a channel stand apart from those for the stores.
  outDir: process.env.QANTAR_OUT ?? '.output',
  imports: false,
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    // Named one by one: by default whatever lies about would go along, which may be a key.
    includeSources: [
      '{assets,components,core,data,docs,entrypoints,page,platform,public,scripts,store}/**',
      'tests/fixtures/articles/**',
      '{package,package-lock,tsconfig,biome}.json',
      '{wxt,vitest}.config.ts',
      '{README,CONTRIBUTING,SECURITY,CODE_OF_CONDUCT}.md',
      'LICENSE',
      '.npmrc',
      '.gitignore',
    ],
    excludeSources: ['data/built/**', '**/*.log', '**/*.pem'],
  },
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  // Opening a browser is the demo's work, which also finds one.
  webExt: { disabled: true },
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: resolve(editionFile), relativeDest: 'edition.json' });
    },
  },
  vite: async () => ({ define: { __QANTAR_BUILD__: JSON.stringify(await readBuild(editionFile)) } }),
  manifest: async ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The menu entry of a selection is the only way to check a text where no script may run: a PDF, a browser's reader view.
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: everyPage,
    // By hand, not as WXT content scripts: those tell every page that we are there, and any page can stop them.
    content_scripts: [
      {
        matches: everyPage,
        js: ['gate.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        // The one host that may be asked, and only where the build names one.
        `connect-src ${["'self'", ...(await channelOrigins())].join(' ')}; ` +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_openPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: 'Qantar Facts',
            default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Without it the store offers the extension to desktops only.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          side_panel: { default_path: 'panel.html' },
          minimum_chrome_version: '140',
          externally_connectable: { ids: [], matches: [] },
        }),
  }),
});
