import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the linter of Firefox's store says of a package. */
export interface LintReport {
  readonly errors: readonly { readonly code: string; readonly message: string; readonly file?: string }[];
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly file?: string }[];
}

export const approvedWarningsFile = 'store/lint-warnings.md';

/** Chunks carry a hash of their content in their names. */
const withoutHash = (file = 'manifest.json') => file.replace(/-[\w-]{8}\.js$/, '-*.js');

/** The rows `| CODE | file | reason |` of the approved list, as `CODE in file`. */
export const readApproved = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \| .{20,} \|$/gm)].map(
    ([, code, file]) => `${code} in ${file}`,
  );

/** Sentences for every error, every warning that is not approved, and every approval that nothing needs any more. */
export const judgeLint = ({ errors, warnings }: LintReport, approved: readonly string[]): string[] => {
  const left = [...approved];
  const faults = errors.map(({ code, message, file }) => `error ${code} in ${withoutHash(file)}: ${message}`);
  for (const { code, message, file } of warnings) {
    const at = left.indexOf(`${code} in ${withoutHash(file)}`);
    if (at < 0) faults.push(`warning ${code} in ${withoutHash(file)}: ${message}`);
    else left.splice(at, 1);
  }
  return [...faults, ...left.map((name) => `${name} is approved, but no longer there: take it off the list`)];
};

export const lintFirefox = (path: string): string[] => {
  const { stdout, stderr } = spawnSync('web-ext', ['lint', '-s', path, '-o', 'json'], {
    encoding: 'utf8',
    maxBuffer: 16_000_000,
  });
  try {
    return judgeLint(JSON.parse(stdout), readApproved(readFileSync(approvedWarningsFile, 'utf8')));
  } catch {
    return [`web-ext lint gave no report: ${stderr.trim() || stdout.slice(0, 300)}`];
  }
};
