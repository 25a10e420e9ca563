/** How a mark is underlined: told apart by the line's style, not by colour alone. */
export const markStyles = ['event', 'figure', 'claim'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** The lines that a reader may choose. `straight`: some take a wave for the browser's spelling check. */
export const underlines = ['fine', 'bold', 'straight'] as const;
export type Underline = (typeof underlines)[number];

/**
 * Middle tones, at least 3:1 against black and against white (WCAG 2.2, 1.4.11), since a page's background is not known.
 */
export const markColors: Readonly<Record<MarkStyle, string>> = {
  event: '#22889e',
  figure: '#22889e',
  claim: '#a8730c',
};

/** Line and thickness. In each set all three differ without their colours, too. */
export const markLines: Readonly<Record<Underline, Readonly<Record<MarkStyle, string>>>> = {
  fine: { event: 'solid 1px', figure: 'dotted 2px', claim: 'wavy 1px' },
  bold: { event: 'solid 2px', figure: 'dotted 3px', claim: 'wavy 2px' },
  straight: { event: 'solid 1px', figure: 'dotted 2px', claim: 'dashed 2px' },
};

/**
 * The styles of the highlights of one page, under the names that its reader made up. No background and no change of the
 * text's colour: a mark must not shout.
 */
export const markCss = (prefix: string, underline: Underline = 'fine'): string => {
  const all = markStyles.map((style) => `::highlight(${prefix}-${style})`).join();
  return [
    ...markStyles.map(
      (style) =>
        `::highlight(${prefix}-${style}){text-decoration:underline ${markLines[underline][style]} ${markColors[style]};text-underline-offset:3px}`,
    ),
    `::highlight(${prefix}-current){background-color:color-mix(in srgb,currentColor 16%,transparent);text-decoration:underline double 1px ${markColors.event};text-underline-offset:3px}`,
    `@media (forced-colors:active){${all}{text-decoration-color:CanvasText}::highlight(${prefix}-current){background-color:Highlight;color:HighlightText}}`,
    `@media print{${all}{text-decoration:none}}`,
  ].join('\n');
};
