import { expect, test } from 'vitest';
import { markCss, markStyles, underlines } from '../../../core/card/mark-style.ts';

const lineOf = (css: string, style: string) =>
  new RegExp(`highlight\\(x-${style}\\)\\{text-decoration:underline (\\w+) `).exec(css)?.[1];

test.each(underlines)('%s: kinds of marks are told apart by the form of the line', (underline) => {
  const css = markCss('x', underline);
  expect(new Set(markStyles.map((style) => lineOf(css, style))).size).toBe(markStyles.length);
});

test('each choice draws other lines', () => {
  expect(new Set(underlines.map((underline) => markCss('x', underline))).size).toBe(underlines.length);
  expect(markCss('x', 'straight')).not.toContain('wavy');
});

test('forced colours take the reader’s own colour, and paper gets no line', () => {
  const css = markCss('x');
  expect(css).toMatch(/forced-colors:active\)\{[^}]*x-claim\)\{text-decoration-color:CanvasText/);
  expect(css).toMatch(/@media print\{[^}]*x-event\)[^}]*text-decoration:none/);
});
