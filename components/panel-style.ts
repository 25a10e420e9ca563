/** What the panel adds to the style of our own pages. It is as narrow as a reader makes it, from 280 px on. */
export const panelStyle = `
.panel{min-height:100vh;padding:0 14px 32px;font-size:14.5px;line-height:20px}
.panel>header{display:flex;flex-wrap:wrap;align-items:center;gap:2px 12px;padding:10px 0 6px}
.panel>header h1{flex:1;font-size:14px;line-height:20px}
.tabs{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;gap:0 2px;margin:0 -14px;padding:0 10px;background:var(--paper);border-bottom:1px solid var(--line)}
.tabs button{all:unset;padding:8px 6px 7px;border-bottom:2px solid transparent;font-size:13px;line-height:18px;color:var(--soft);cursor:pointer}
.tabs button:hover{color:var(--ink)}
.tabs [aria-selected=true]{border-color:var(--accent);color:var(--ink);font-weight:600}
.tabs button:focus-visible{outline:2px solid var(--accent);outline-offset:-3px;border-radius:5px}
.tab-content{padding-top:12px}
.tab-content>.site{margin:0;font-size:12.5px;line-height:17px;color:var(--soft);overflow-wrap:anywhere}
.sum{margin:0;font-weight:600;text-wrap:balance}
.page-date{margin-top:6px;font-size:13px;line-height:18px}
.page-date p,.page-date .note,.page-date .fold{margin:4px 0 0}
.page-date .note{list-style:none}
.page-date .link{line-height:24px}
.found,.coverage{margin-top:18px}
.found h2,.coverage h2,.report h2{font-size:13px;line-height:18px;color:var(--soft);font-weight:600}
.record-entry{scroll-margin-top:80px;padding:10px 0 11px;border-bottom:1px solid var(--line)}
.record-entry h3{font-size:15px;line-height:20px}
.record-entry .lead{margin-top:5px;font-size:14px;line-height:19px}
.where{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:flex-start;margin-top:7px}
.places{display:flex;flex:1 1 auto;flex-wrap:wrap;gap:5px;min-width:0;list-style:none;margin:0;padding:0}
.place{all:unset;box-sizing:border-box;display:inline-block;max-width:100%;padding:3px 9px;border:1px solid var(--line);border-radius:12px;font-size:13px;line-height:18px;overflow-wrap:anywhere}
button.place{cursor:pointer;color:var(--accent)}
button.place:hover{background:var(--tint)}
.place:focus-visible,.marked:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.coverage{padding:10px 12px 11px;border-radius:9px;background:var(--tint)}
.coverage p{margin:6px 0 0;font-size:13px;line-height:18px}
.counts{list-style:none;margin:6px 0 0;padding:0;font-size:13px;line-height:19px}
.counts li{display:flex;gap:6px;align-items:baseline}
.counts .state-mark{align-self:center;margin:0}
.panel form label,.panel .field{display:block;margin-bottom:4px;font-size:13px;line-height:18px;font-weight:600}
.panel textarea,.panel input[type=text],.panel input[type=date],.panel select{box-sizing:border-box;width:100%;padding:8px 10px;border:1px solid var(--soft);border-radius:8px;background:var(--paper);color:inherit;font:inherit}
.panel textarea{display:block;resize:vertical}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;margin:8px 0 12px}
.row .action{width:auto;margin:0;padding:6px 16px}
.row .link{font-size:13.5px;line-height:24px}
.checked-text{max-height:40vh;overflow:auto;margin:10px 0 0;padding:10px 12px;border:1px solid var(--line);border-radius:9px;white-space:pre-wrap}
.marked{color:inherit;text-decoration:underline 1px var(--accent);text-underline-offset:3px}
.marked:hover{background:var(--tint)}
.edition-tab h2{font-size:16px;line-height:22px}
.edition-tab h3{margin-top:16px;font-size:13px;line-height:18px;color:var(--soft)}
.update{margin:12px 0;padding:10px 12px 11px;border-radius:9px;background:var(--tint)}
.update p{margin:4px 0 0}
.update .row{margin:8px 0 4px}
.action:disabled{opacity:.6;cursor:default}
.edition-tab .facts{display:block;margin-top:4px}
.edition-tab .facts>div{display:flex;justify-content:space-between;gap:12px;padding:3px 0;border-bottom:1px solid var(--line)}
.edition-tab dt{display:flex;gap:7px;align-items:center;color:var(--ink)}
.edition-tab dt .state-mark{margin:0}
.edition-tab dd{font-variant-numeric:tabular-nums}
.panel search{position:static;margin:0;padding:0 0 8px;border:0}
.panel .day{display:block}
.panel .day>h3{padding:8px 0 4px;text-align:left}
.panel .entry{padding-left:16px;scroll-margin-top:60px}
.panel .month{margin-top:20px}
.panel .opened-record{margin:0 0 14px;padding:12px 14px}
.examples{display:flex;flex-wrap:wrap;gap:0 14px;margin:10px 0 0;font-size:13.5px;line-height:26px;color:var(--soft)}
.finding{margin:7px 0 0;padding:6px 10px;border-radius:8px;background:var(--tint);font-size:13.5px;line-height:18px}
.reply{flex:none;font-size:13px;line-height:26px}
.desk{margin:16px 0 0}
.desk>summary{font-size:14px;font-weight:600}
.copied{position:sticky;bottom:0;z-index:2;background:var(--paper)}
.copied p{margin:6px 0;font-size:13px;line-height:18px}
.desk p.fine{margin:4px 0 0}
.panel .field{margin-top:10px}
.panel .field>*{margin-top:4px;font-weight:400}
.desk .formats{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0 6px;padding:0;border:0}
.desk .formats legend{padding:0 0 4px;font-size:13px;line-height:18px;font-weight:600}
.desk .formats .action{width:auto;margin:0;padding:5px 13px;font-size:13.5px}
@media (forced-colors:active){.tabs [aria-selected=true]{border-color:Highlight}.coverage,.finding,.update{border:1px solid CanvasText}}
`;
