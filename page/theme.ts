import { isElement, parentOf } from './captured.ts';

const channels = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
const luminance = ([red = 255, green = 255, blue = 255]: readonly number[]) => {
  const linear = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
};

/** Dark or light, as the text around `node` really is; what the reader's system says counts only where the page is silent. */
export const themeAt = (node: Node): 'light' | 'dark' => {
  for (let up: Node | null = node; up; up = parentOf(up)) {
    if (!isElement(up)) continue;
    const color = getComputedStyle(up).backgroundColor;
    // Only the plain notation is judged; a colour in another space is left to the ancestors.
    if (!color.startsWith('rgb')) continue;
    const parts = channels(color);
    if ((parts[3] ?? 1) >= 0.5) return luminance(parts) < 0.25 ? 'dark' : 'light';
  }
  const isDarkCanvas =
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches;
  return isDarkCanvas ? 'dark' : 'light';
};
