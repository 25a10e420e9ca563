import { build } from 'vite';
import { story } from './hostile-site.ts';

export const frameworks = ['react', 'vue', 'svelte', 'preact'] as const;
export type Framework = (typeof frameworks)[number];

// Each page shows the story and a list, and a button that rewrites both, as such pages do all day.
const sources: Readonly<Record<Exclude<Framework, 'svelte'>, string>> = {
  react: `import { createElement as h, useState } from 'react'; import { createRoot } from 'react-dom/client';
    const App = () => { const [n, set] = useState(1);
      return h('main', null, h('p', null, STORY, h('b', null, n)), h('ul', null, Array.from({ length: n }, (_, i) => h('li', { key: i }, 'Токаев ', i))),
        h('input', { value: 'v' + n, readOnly: true }), h('button', { id: 'change', onClick: () => set(n + 1) }, 'x')); };
    createRoot(document.querySelector('#app')).render(h(App));`,
  preact: `import { h, render } from 'preact'; import { useState } from 'preact/hooks';
    const App = () => { const [n, set] = useState(1);
      return h('main', null, h('p', null, STORY, h('b', null, n)), h('ul', null, Array.from({ length: n }, (_, i) => h('li', { key: i }, 'Токаев ', i))),
        h('button', { id: 'change', onClick: () => set(n + 1) }, 'x')); };
    render(h(App), document.querySelector('#app'));`,
  vue: `import { createApp, h, ref } from 'vue';
    createApp({ setup: () => { const n = ref(1); return () => h('main', null, [h('p', null, [STORY, h('b', null, n.value)]),
      h('ul', null, Array.from({ length: n.value }, (_, i) => h('li', { key: i }, 'Токаев ' + i))),
      h('button', { id: 'change', onClick: () => { n.value += 1; } }, 'x')]); } }).mount('#app');`,
};

const svelteSource = `<script>let n = $state(1);</script>
  <main><p>{STORY}<b>{n}</b></p><ul>{#each Array(n) as _, i}<li>Токаев {i}</li>{/each}</ul>
  <button id="change" onclick={() => { n += 1; }}>x</button></main>`;

const svelteEntry = async (): Promise<string> => {
  const { compile } = await import('svelte/compiler');
  const text = svelteSource.replace('{STORY}', `{${JSON.stringify(story)}}`);
  const { js } = compile(text, { generate: 'client', css: 'injected' });
  const component = js.code.replace('export default function', 'function Page');
  return `${component.replace(/function Page\s+\w+/, 'function Page')}
    import { mount } from 'svelte'; mount(Page, { target: document.querySelector('#app') });`;
};

/** The page's script with its framework inside, as one text. */
export const bundleFramework = async (name: Framework): Promise<string> => {
  const code =
    name === 'svelte' ? await svelteEntry() : sources[name].replaceAll('STORY', JSON.stringify(story));
  const id = `\0page-${name}`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    resolve: { conditions: ['browser', 'production'] },
    plugins: [
      {
        name: 'page',
        resolveId: (source) => (source === id || source === 'page-entry' ? id : null),
        load: (of) => (of === id ? code : null),
      },
    ],
    build: { write: false, minify: true, rolldownOptions: { input: 'page-entry' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${name} was not bundled`);
  const text = output.output[0].code;
  // It stands inside a script element.
  return text.replaceAll('</script', '<\\/script');
};
