import { recordStyle } from './record-style.ts';
import { darkTokens, fonts, forcedTokens, lightTokens } from './tokens.ts';

// Of its first two sources the card shows one line of kind and title, to keep both on its first screen; the whole title is on
// the timeline and behind the link.

/** The card's whole style, for the closed shadow root; the host element's own is the page script's. */
export const cardStyle = `
.card,.card *{box-sizing:border-box}
.card{${lightTokens};position:relative;display:flex;flex-direction:column;width:min(360px,calc(100vw - 30px));max-height:min(420px,60vh,var(--room,420px));background:var(--paper);color:var(--ink);font:15px/21px ${fonts};text-align:start;border-radius:10px;box-shadow:var(--shadow);overflow:hidden;overflow-wrap:break-word;outline-offset:-2px}
.card[data-theme=dark]{${darkTokens}}
.card .head{flex:none;display:flex;align-items:center;gap:2px;min-height:34px;padding:4px 8px 0 16px}
.card .kind{flex:1;font-size:12px;line-height:16px;font-weight:600;color:var(--soft)}
.card .icon{all:unset;box-sizing:border-box;display:grid;place-items:center;width:28px;height:28px;border-radius:6px;color:var(--soft);cursor:pointer}
.card .icon:hover{background:var(--tint);color:var(--ink)}
.card .icon path{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.card .icon[aria-pressed=true]{color:var(--accent);background:var(--tint)}
.card .icon[aria-pressed=true] path{fill:currentColor}
.card .icon[aria-expanded=true]{background:var(--tint);color:var(--ink)}
.card .tray{position:absolute;z-index:1;inset:34px 0 auto;max-height:calc(100% - 34px);overflow:auto;padding:4px 16px 10px;background:var(--paper);border-bottom:1px solid var(--line);box-shadow:0 8px 14px -10px #0006}
.card .choice{all:unset;box-sizing:border-box;display:block;width:fit-content;max-width:100%;padding:5px 0;font-size:13.5px;line-height:18px;color:var(--accent);cursor:pointer;border-radius:3px}
.card .choice:hover{text-decoration:underline;text-underline-offset:2px}
.card .choice:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.card .formats{display:flex;flex-wrap:wrap;gap:8px;margin:2px 0}
.card .formats .choice{padding:4px 11px;border:1px solid var(--line);border-radius:7px}
.card .tray p.fine{margin:0 0 4px}
.card textarea{all:unset;box-sizing:border-box;display:block;width:100%;height:96px;overflow:auto;padding:6px 8px;border:1px solid var(--soft);border-radius:7px;font:12px/16px ui-monospace,monospace;white-space:pre-wrap}
.card .changed{margin:4px 0 0}
.card .scroll{position:relative;overflow:auto;overscroll-behavior:contain;padding:0 16px 14px;scrollbar-width:thin;scrollbar-color:var(--soft) transparent}
.card h2{margin:0;font-size:17px;line-height:22px;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
${recordStyle}
.card .sources>ol .about{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden}
.card .sources>ol .funded{-webkit-line-clamp:2}
.card .meta{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.card .dense h2{font-size:15.5px;line-height:20px}
.card .dense .lead.long{font-size:13.5px;line-height:18px}
.card .dense .meta{font-size:12.5px;line-height:16px}
.card .lead.long{font-size:14px;line-height:19px}
.card .scroll>.link{margin-top:8px;font-size:13px;line-height:24px}
.card .icon:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
.card[data-layout=sheet]{width:100%;max-height:60vh;border-radius:14px 14px 0 0;padding-bottom:env(safe-area-inset-bottom)}
.card[data-layout=sheet] .icon{width:44px;height:44px}
.card[data-layout=sheet] .head{min-height:50px}
.card[data-layout=sheet] .tray{top:50px;max-height:calc(100% - 50px)}
.card[data-layout=sheet] .choice{padding:12px 0}
.card[data-layout=sheet] .formats .choice{padding:11px 16px}
@media (prefers-reduced-motion:no-preference){.card{animation:card-in .1s ease-out}@keyframes card-in{from{opacity:.4}}}
@media (forced-colors:active){.card,.card[data-theme]{${forcedTokens};border:1px solid CanvasText}.card .scroll{scrollbar-color:auto}}
@media (max-height:420px){.card[data-layout=sheet]{max-height:85vh}}
@media print{.card{display:none}}
`;
