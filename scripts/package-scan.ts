/** A file of a package that a store must not get, and why. */
export interface Fault {
  readonly file: string;
  readonly message: string;
}

type Files = ReadonlyMap<string, Buffer>;

/** Firefox's store refuses to read longer ones. */
const longest = 5 * 1024 * 1024;

const layout = [
  /^manifest\.json$/,
  /^edition\.json$/,
  /^(background|gate|reader|figures)\.js$/,
  /^(popup|panel|timeline|options|welcome)\.html$/,
  /^chunks\/[\w-]+\.js$/,
  /^icons\/\d+\.png$/,
  /^_locales\/(en|kk|ru)\/messages\.json$/,
];

/** Preact's own, for a property that we never set: it writes what a component gave as `dangerouslySetInnerHTML`. */
const preactsOwn = /\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/g;

/** Names of vocabularies in XML and JSON-LD, which nobody fetches; the policy of our pages would not let them. */
const vocabularies =
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|ns\/(oa|anno)(\.jsonld)?)$|^https:\/\/schema\.org\/?\w*$/;

const code: readonly (readonly [RegExp, string])[] = [
  [/\beval\s*\(/, 'calls eval'],
  [/\bFunction\s*\(\s*[`'"]|\bnew Function\b/, 'makes a function from text'],
  [/\bset(Timeout|Interval)\s*\(\s*[`'"]/, 'runs a text as code'],
  [/\bimport\s*\(\s*[`'"]https?:/, 'imports code from the network'],
  [/\bimportScripts\s*\(/, 'imports a script'],
  [/\.(innerHTML|outerHTML)\b/, 'reads or writes HTML'],
  [/\binsertAdjacentHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b/, 'writes HTML'],
  [/\bdangerouslySetInnerHTML\s*[:=]\s*\{/, 'sets dangerouslySetInnerHTML'],
  [/\bsourceMappingURL=/, 'names a source map'],
];

const anywhere: readonly (readonly [RegExp, string])[] = [
  [/\blocalhost\b|\b127\.0\.0\.1\b|\[::1\]|\b0\.0\.0\.0\b/, 'names this machine'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY|MC4CAQAwBQYDK2Vw|"kty"[^}]*"d"\s*:/, 'holds a private key'],
  [/\b(site|other)\.test\b|tests\/(fixtures|corpus)|Steppe Courier/, 'holds test data'],
];

const textOf = (file: string, bytes: Buffer) =>
  /\.(js|html|json)$/.test(file) ? bytes.toString('utf8').replaceAll(preactsOwn, '') : '';

const scanFile = (file: string, bytes: Buffer, hosts: readonly string[]): string[] => {
  const messages: string[] = [];
  if (!layout.some((form) => form.test(file))) messages.push('is not a file that a package has');
  if (bytes.length > longest) messages.push(`has ${bytes.length} bytes, more than 5 MB`);
  const text = textOf(file, bytes);
  const isCode = /\.(js|html)$/.test(file);
  for (const [pattern, message] of isCode ? [...code, ...anywhere] : anywhere) {
    const found = pattern.exec(text);
    if (found) messages.push(`${message}: "${text.slice(found.index, found.index + 60)}"`);
  }
  if (isCode)
    for (const [address] of text.matchAll(/https?:\/\/[\w.-]+[\w./-]*/g))
      if (!vocabularies.test(address) && !hosts.includes(new URL(address).host))
        messages.push(`names the address ${address}`);
  if (
    /<script[^>]*>\s*(?!<\/script)\S|<script[^>]*src=["']?(https?:)?\/\//.test(
      file.endsWith('.html') ? text : '',
    )
  )
    messages.push('holds an inline or remote script');
  return messages;
};

/** What is wrong with a package's files; `hosts` are those that the channel of this build may ask. */
export const scanPackage = (files: Files, hosts: readonly string[]): Fault[] => [
  ...['manifest.json', 'edition.json', 'background.js', 'gate.js', 'reader.js']
    .filter((file) => !files.has(file))
    .map((file) => ({ file, message: 'is missing' })),
  ...[...files].flatMap(([file, bytes]) =>
    scanFile(file, bytes, hosts).map((message) => ({ file, message })),
  ),
];

/** What the archive of the sources must not hold. */
export const scanSources = (files: Files): Fault[] =>
  [...files].flatMap(([file, bytes]) => {
    const messages: string[] = [];
    if (/(^|\/)(node_modules|\.output|artifacts|\.git|\.wxt)\/|^data\/built\//.test(file))
      messages.push('is made, not written');
    if (
      /^\S*\.pem\n|-----BEGIN [A-Z ]*PRIVATE KEY-----\n[A-Za-z0-9+/]/.test(
        `${file}\n${bytes.toString('latin1')}`,
      )
    )
      messages.push('may be a private key');
    return messages.map((message) => ({ file, message }));
  });
