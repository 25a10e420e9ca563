// How a record's own content looks, in the card and on our pages alike. Sizes in px: a stranger's page decides what a rem is.
export const recordStyle = `
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.fine{font-size:12px;line-height:16px;color:var(--soft)}
.link{all:unset;color:var(--accent);cursor:pointer;border-radius:3px}
a{border-radius:3px}
.link:hover,a:hover{text-decoration:underline;text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.meta{margin:4px 0 0;font-size:13px;line-height:18px;color:var(--ink)}
.state{display:flex;gap:6px;margin:4px 0 0;font-size:12.5px;line-height:17px;color:var(--soft)}
.state b{padding-right:3px;font-weight:600;color:var(--accent)}
.as-of{white-space:nowrap}
.state.open b{color:var(--warn)}
.state-mark{flex:none;margin-top:2.5px;color:var(--accent);overflow:visible}
.state.open .state-mark{color:var(--warn)}
.state-mark path{fill:none;stroke:currentColor;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}
.state-mark .filled{fill:currentColor;fill-opacity:.45}
.lead{margin:9px 0 0;font-size:15px;line-height:21px}
.body{margin:8px 0 0;font-size:14px;line-height:20px}
.note{margin:8px 0 0;padding-left:9px;border-left:2px solid var(--warn);font-size:13px;line-height:18px}
.refs{font-size:10px;line-height:0;color:var(--soft);font-variant-numeric:tabular-nums}
.latest{margin:8px 0 0;padding:4px 11px 6px;border-radius:8px;background:var(--tint);font-size:15px;line-height:24px}
.latest b{font-size:21px;font-weight:650;letter-spacing:-.01em;font-variant-numeric:tabular-nums}
.latest .fine,.finding .fine{display:block}
.finding{margin:8px 0 0;padding:5px 11px 6px;border-radius:8px;background:var(--tint);font-size:14.5px;line-height:20px}
.finding strong{font-weight:650}
.chart{max-width:400px;margin:8px 0 0}
.chart figcaption{margin-top:2px}
.chart svg{display:block;width:100%;height:auto;overflow:visible;color:var(--accent)}
.chart path,.chart circle{vector-effect:non-scaling-stroke}
.chart .step{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
.chart .base{fill:none;stroke:var(--line);stroke-width:1}
.chart .dot{fill:currentColor}
.chart .doubt{fill:var(--paper);stroke:var(--warn);stroke-width:1.6}
.chart text{font-size:11px;fill:var(--soft);stroke:var(--paper);stroke-width:3px;stroke-linejoin:round;paint-order:stroke;font-variant-numeric:tabular-nums}
.chart .axis{font-size:10.5px}
.chart .last text:not(.axis){font-weight:650;font-size:12px;fill:var(--ink)}
.chart .doubted{fill:var(--warn)}
.retracted{text-decoration:line-through}
.sources{margin:9px 0 0;border-top:1px solid var(--line)}
.sources ol{list-style:none;margin:0;padding:0}
.sources li{display:grid;grid-template-columns:auto 1fr auto;gap:0 9px;padding:5px 0;border-bottom:1px solid var(--line);font-size:13.5px;line-height:18px}
.sources a{color:var(--accent);text-decoration:none}
.sources time{line-height:18px}
.sources .about{grid-column:2/-1}
.sources .number{margin-right:-4px;font-size:10px;line-height:18px;font-variant-numeric:tabular-nums}
.sources cite{font-style:normal}
.scope{margin:10px 0 0;font-size:13px;line-height:18px}
.scope span{color:var(--soft)}
.facts{margin:10px 0 0;display:grid;grid-template-columns:auto 1fr;gap:4px 12px;font-size:13px;line-height:18px}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.facts .fine,td .fine,.part{display:block}
.part{font-weight:600}
.fold{margin:8px 0 0}
.fold summary{width:fit-content;padding:3px 0;cursor:pointer;font-size:13px;line-height:18px;color:var(--accent);border-radius:3px}
.links{list-style:none;margin:2px 0 0;padding:0;font-size:13.5px;line-height:18px}
.links li{padding:4px 0}
.links time{display:block}
table{width:100%;margin:4px 0 0;border-collapse:collapse;font-size:13px;line-height:17px}
th{padding:3px 10px 3px 0;text-align:left;font-weight:500;font-size:12px;color:var(--soft)}
td:last-child{overflow-wrap:anywhere}
td{padding:5px 10px 5px 0;border-top:1px solid var(--line);vertical-align:top;font-variant-numeric:tabular-nums}
.near{display:grid;grid-template-columns:1fr 1fr;margin:16px 0 0;border-top:2px solid var(--line);font-size:13px;line-height:17px;position:relative}
.near:before{content:"";position:absolute;top:-6px;left:50%;width:10px;height:10px;margin-left:-5px;border-radius:50%;background:var(--accent)}
.near div{position:relative;padding:9px 10px 0 0}
.near div:not(:empty):before{content:"";position:absolute;top:-5px;left:0;width:4px;height:4px;border:2px solid var(--soft);border-radius:50%;background:var(--paper)}
.near .after{padding:9px 0 0 10px;text-align:right}
.near .after:not(:empty):before{left:auto;right:0}
.near .fine{display:block}
.edition{margin:14px 0 0;color:var(--soft)}
code{font:11px/16px ui-monospace,monospace;overflow-wrap:anywhere}
@media (forced-colors:active){.near:before{background:CanvasText}.chart text{stroke:none;fill:CanvasText}.latest,.finding{border:1px solid CanvasText}}
`;
