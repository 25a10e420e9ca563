/** How a mark is underlined: told apart by the line's style, not by colour alone. */
export const markStyles = ['event', 'figure', 'claim'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** Mixed with the text's own colour, so that the line is seen on light and dark pages alike. */
const tint = (color: string) => `color-mix(in srgb, currentColor 35%, ${color})`;

/**
 * The styles of the highlights of one page, under the names that its reader made up. No background and no change of the
 * text's colour: a mark must not shout, and forced colours must keep theirs.
 */
export const markCss = (prefix: string): string =>
  [
    `::highlight(${prefix}-event){text-decoration:underline solid 1.5px ${tint('#0f7d94')};text-underline-offset:3px}`,
    `::highlight(${prefix}-figure){text-decoration:underline dotted 2.5px ${tint('#0f7d94')};text-underline-offset:3px}`,
    `::highlight(${prefix}-claim){text-decoration:underline wavy 1.5px ${tint('#b87a00')};text-underline-offset:3px}`,
    `::highlight(${prefix}-current){background-color:color-mix(in srgb, currentColor 18%, transparent);text-decoration:underline double 2px ${tint('#0f7d94')};text-underline-offset:3px}`,
    `@media (forced-colors:active){::highlight(${prefix}-current){background-color:Highlight;color:HighlightText}}`,
    `@media print{::highlight(${prefix}-event),::highlight(${prefix}-figure),::highlight(${prefix}-claim){text-decoration:none}}`,
  ].join('\n');
