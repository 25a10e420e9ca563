// One small set of values for every surface. Contrast on --paper and --tint is 4.5:1 or more for every text colour (WCAG AA).
export const lightTokens = `color-scheme:light;--paper:#fffefb;--ink:#1d1c1a;--soft:#5f5b54;--line:#e4dfd5;--tint:#f5f1e8;--accent:#0f5d6e;--warn:#855600;--shadow:0 1px 2px #0002,0 8px 28px #0003`;

export const darkTokens = `color-scheme:dark;--paper:#1d1e20;--ink:#ecebe7;--soft:#aeaaa2;--line:#3b3c40;--tint:#27292c;--accent:#7cc6d6;--warn:#e3b35c;--shadow:0 0 0 1px #fff2,0 8px 28px #000a`;

// The reader's own colours win: everything is drawn in the few that the system offers.
export const forcedTokens = `--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--line:CanvasText;--tint:Canvas;--accent:LinkText;--warn:CanvasText;--shadow:none`;

/** System fonts that hold the Kazakh letters. */
export const fonts = `system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans","Liberation Sans",sans-serif`;
