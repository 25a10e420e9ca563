import { describe, expect, test } from 'vitest';
import { scanPackage, scanSources } from '../../../scripts/package-scan.ts';

const whole = ['manifest.json', 'edition.json', 'background.js', 'gate.js', 'reader.js'];

const filesWith = (file: string, text: string) =>
  new Map(
    [...whole.map((name) => [name, '{}'] as const), [file, text] as const].map(
      ([name, content]) => [name, Buffer.from(content)] as const,
    ),
  );

const messagesOf = (file: string, text: string, hosts: readonly string[] = []) =>
  scanPackage(filesWith(file, text), hosts).map(({ message }) => message);

describe('a package', () => {
  test('that is whole and plain passes', () => {
    expect(
      messagesOf('chunks/panel-abcdefgh.js', 'const a=`http://www.w3.org/2000/svg`;evaluate(a)'),
    ).toEqual([]);
    expect(messagesOf('popup.html', '<script type="module" src="/chunks/a.js"></script>')).toEqual([]);
  });

  test('may hold Preact’s own branch', () => {
    const preact = 's||p&&(f.__html==p.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]';
    expect(messagesOf('reader.js', preact)).toEqual([]);
  });

  test.each([
    ['reader.js', 'eval("1")', 'calls eval'],
    ['reader.js', 'new Function("return 1")()', 'makes a function'],
    ['reader.js', 'x.constructor.Function(`a`)', 'makes a function'],
    ['reader.js', 'setTimeout("go()",1)', 'runs a text'],
    ['reader.js', 'import("https://cdn.example/x.js")', 'imports code'],
    ['reader.js', 'a.innerHTML=b', 'reads or writes HTML'],
    ['reader.js', 'a.insertAdjacentHTML("beforeend",b)', 'writes HTML'],
    ['reader.js', 'h("p",{dangerouslySetInnerHTML:{__html:x}})', 'sets dangerouslySetInnerHTML'],
    ['background.js', 'fetch("https://metrics.example/x")', 'names the address'],
    ['background.js', 'fetch("http://localhost:8080")', 'names this machine'],
    ['background.js', 'x=e=>new URL(e).hostname===`127.0.0.1`', 'names this machine'],
    ['background.js', '//# sourceMappingURL=background.js.map', 'names a source map'],
    ['background.js', '-----BEGIN PRIVATE KEY-----', 'holds a private key'],
    ['edition.json', '{"url":"http://127.0.0.1/"}', 'names this machine'],
    ['manifest.json', '{"matches":["https://site.test/*"]}', 'holds test data'],
    ['popup.html', '<script>start()</script>', 'holds an inline'],
    ['popup.html', '<script src="//cdn.example/x.js"></script>', 'holds an inline'],
    ['chunks/panel.js.map', '{}', 'is not a file that a package has'],
    ['corpus/ru.jsonl', '{}', 'is not a file that a package has'],
    ['edition.json', ' '.repeat(5 * 1024 * 1024 + 1), 'more than 5 MB'],
  ])('fails for %s with %s', (file, text, message) => {
    expect(messagesOf(file, text).join('\n')).toContain(message);
  });

  test('may name the host of its channel', () => {
    const text = 'c={addresses:["https://data.qantar.example/v1"]}';
    expect(messagesOf('background.js', text)).not.toEqual([]);
    expect(messagesOf('background.js', text, ['data.qantar.example'])).toEqual([]);
  });

  test('without its gate is none', () => {
    const files = filesWith('reader.js', '');
    files.delete('gate.js');
    expect(scanPackage(files, [])).toEqual([{ file: 'gate.js', message: 'is missing' }]);
  });
});

test.each([
  ['node_modules/preact/package.json', '{}'],
  ['data/built/edition.json', '{}'],
  ['root.key.pem', ''],
  ['docs/notes.md', '-----BEGIN PRIVATE KEY-----\nMC4CAQ'],
])('the archive of the sources must not hold %s', (file, text) => {
  expect(scanSources(new Map([[file, Buffer.from(text)]]))).toHaveLength(1);
});
