/** How a mark is underlined: told apart by the line's style, not by colour alone. */
export const markStyles = ['event', 'figure', 'claim'] as const;
export type MarkStyle = (typeof markStyles)[number];

/**
 * Middle tones, at least 3:1 against black and against white (WCAG 2.2, 1.4.11), since a page's background is not known.
 * Forced colours replace them by themselves.
 */
const colors = { event: '#22889e', figure: '#22889e', claim: '#a8730c' } as const;

const lines = { event: 'solid 1px', figure: 'dotted 2px', claim: 'wavy 1px' } as const;

/**
 * The styles of the highlights of one page, under the names that its reader made up. No background and no change of the
 * text's colour: a mark must not shout.
 */
export const markCss = (prefix: string): string =>
  [
    ...markStyles.map(
      (style) =>
        `::highlight(${prefix}-${style}){text-decoration:underline ${lines[style]} ${colors[style]};text-underline-offset:3px}`,
    ),
    `::highlight(${prefix}-current){background-color:color-mix(in srgb,currentColor 16%,transparent);text-decoration:underline double 1px ${colors.event};text-underline-offset:3px}`,
    `@media (forced-colors:active){::highlight(${prefix}-current){background-color:Highlight;color:HighlightText}}`,
    `@media print{${markStyles.map((style) => `::highlight(${prefix}-${style})`).join()}{text-decoration:none}}`,
  ].join('\n');
