import { mapStyle } from './map-style.ts';
import { recordStyle } from './record-style.ts';
import { darkTokens, fonts, forcedTokens, lightTokens } from './tokens.ts';

/** The style of our own pages; each adopts it before it draws. */
export const pageStyle = `
:root{${lightTokens}}
@media (prefers-color-scheme:dark){:root{${darkTokens}}}
@media (forced-colors:active){:root{${forcedTokens}}}
body{margin:0;background:var(--paper)}
.page,.page *{box-sizing:border-box}
.page{color:var(--ink);font:15px/21px ${fonts};overflow-wrap:break-word}
.page h1,.page h2,.page h3,.page h4{margin:0;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
:where(.page ol){list-style:none;margin:0;padding:0}
${recordStyle}
.languages{display:flex;flex-wrap:wrap;gap:2px;margin:0;padding:0;border:0}
.languages label{position:relative;cursor:pointer}
.languages input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.languages span{display:block;padding:4px 9px;border-radius:6px;font-size:13px;line-height:18px;color:var(--soft)}
.languages :checked+span{background:var(--tint);color:var(--ink);font-weight:600;box-shadow:inset 0 0 0 1px var(--line)}
.languages :focus-visible+span{outline:2px solid var(--accent);outline-offset:1px}
.popup{width:320px;max-width:100%;padding:14px 16px 12px}
.popup h1{font-size:14px;line-height:20px}
.popup .site{margin:10px 0 0;padding:11px 12px;border-radius:9px;background:var(--tint)}
.popup .site p{margin:8px 0 0;padding-top:8px;border-top:1px solid var(--line)}
.popup .site>p:first-child{margin:0;padding:0;border:0}
.popup .fine{display:block}
.switch{display:flex;align-items:center;gap:12px;cursor:pointer}
.switch>span{flex:1;min-width:0}
.switch b{display:block;font-weight:600;overflow-wrap:anywhere}
.switch input{appearance:none;flex:none;position:relative;width:40px;height:24px;margin:0;border:2px solid var(--soft);border-radius:12px;background:none;cursor:pointer}
.switch input:before{content:"";position:absolute;inset:4px auto 4px 4px;width:12px;border-radius:50%;background:var(--soft)}
.switch input:checked{border-color:var(--accent);background:var(--accent)}
.switch input:checked:before{left:20px;background:var(--paper)}
.action{all:unset;box-sizing:border-box;display:block;width:100%;margin:10px 0;padding:9px 12px;border-radius:8px;border:1px solid var(--accent);color:var(--accent);font-weight:600;line-height:20px;text-align:center;cursor:pointer}
.action:hover{background:var(--tint)}
.action:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.popup .row{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 16px;margin:2px 0 10px;font-size:13.5px}
.popup .site .link{margin-top:8px;font-size:13.5px}
.popup .foot{margin:10px 0 0}
.timeline{max-width:860px;margin:0 auto;padding:22px 24px 48px}
.timeline .languages{justify-content:flex-end;margin:0 -9px 14px}
.timeline h1{font-size:27px;line-height:34px}
.intro{max-width:62ch;margin:6px 0 0;font-size:16px;line-height:24px;color:var(--soft)}
.legend dl{margin:6px 0 0;display:grid;gap:7px}
.legend dl>div{display:grid;grid-template-columns:minmax(0,290px) 1fr;gap:2px 16px;font-size:13.5px;line-height:18px}
.legend dt{display:flex;gap:7px;font-weight:600}
.legend dd{margin:0;color:var(--soft)}
search{display:block;margin:18px -24px 0;padding:10px 24px 8px;background:var(--paper);border-bottom:1px solid var(--line)}
search label span{display:block;margin-bottom:4px;font-size:13px;line-height:18px;font-weight:600}
search input{width:100%;padding:8px 11px;border:1px solid var(--soft);border-radius:8px;background:var(--paper);color:inherit;font:inherit}
search input::placeholder{color:var(--soft);opacity:1}
search p{margin:6px 0 0}
.filters{margin:10px 0 4px}
.filters .fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:8px 14px;margin:6px 0}
.filters label span{display:block;font-size:13px;line-height:18px;font-weight:400;color:var(--soft)}
.filters select,.filters input{box-sizing:border-box;width:100%;padding:6px 8px;border:1px solid var(--soft);border-radius:7px;background:var(--paper);color:inherit;font:inherit;font-size:14px}
.filters .link{font-size:13.5px;line-height:24px}
${mapStyle}
.density{display:flex;margin:14px 0 0}
.density>div{flex:1 0 0;min-width:0}
.density>div+div{margin-left:3px}
.density svg{display:block;width:100%;height:34px}
.density span{display:block;min-height:16px;padding-top:2px;border-top:1px solid var(--line);font-size:11.5px;line-height:16px;color:var(--soft);white-space:nowrap;overflow:hidden}
.density rect{fill:var(--accent);opacity:.55}
.figures-then{margin-top:20px;padding:12px 14px;border-radius:10px;background:var(--tint)}
.figures-then h2{font-size:15px;line-height:20px}
.figures-then dl{margin:6px 0 0}
.figures-then dl>div{padding:5px 0;border-bottom:1px solid var(--line)}
.figures-then dd{margin:0;font-size:14px;line-height:20px}
.nothing{margin:28px 0;color:var(--soft)}
.month{margin-top:30px}
.month>h2{font-size:19px;line-height:26px}
.month>h2::first-letter{text-transform:uppercase}
.day{display:grid;grid-template-columns:112px 1fr;gap:0 18px}
.day>h3{padding-top:10px;font-size:14px;line-height:20px;font-weight:600;color:var(--soft);text-align:right}
.entries{border-left:2px solid var(--line);padding-bottom:8px}
.days{margin-top:10px}
.entry{position:relative;padding:9px 0 11px 20px;scroll-margin-top:110px}
.entry:before{content:"";position:absolute;top:16px;left:-6px;width:6px;height:6px;border:2px solid var(--soft);border-radius:50%;background:var(--paper)}
.entry.opened:before{border-color:var(--accent);background:var(--accent)}
.entry .heading{display:flex;gap:10px;font-size:16px;line-height:22px}
.time{flex:none;font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
.title{all:unset;cursor:pointer;border-radius:3px}
.title:hover{color:var(--accent)}
.title:after{content:"";display:inline-block;width:6px;height:6px;margin:0 3px 3px 8px;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(45deg)}
.title[aria-expanded=true]:after{margin-bottom:0;transform:rotate(225deg)}
.entry .lead{max-width:66ch;margin-top:5px;font-size:14.5px;line-height:21px}
.entry.opened .record,.opened-record .record{max-width:560px}
.opened-record{position:relative;margin:22px 0 0;padding:16px 18px;border:1px solid var(--line);border-radius:10px;scroll-margin-top:110px}
.opened-record .close{position:absolute;top:14px;right:18px;font-size:13px}
.opened-record h2{padding-right:64px;font-size:19px;line-height:26px}
.opened-record>p.fine{margin:0}
mark{background:none;color:inherit;font-weight:650;text-decoration:underline 2px var(--warn);text-underline-offset:3px}
.timeline footer{margin:36px 0 0}
@media (min-height:520px){search{position:sticky;top:0;z-index:2}}
@media (max-width:640px){
.timeline{padding:14px 16px 36px}
.timeline h1{font-size:22px;line-height:28px}
search{margin:14px -16px 0;padding:8px 16px 6px}
.legend dl>div{grid-template-columns:1fr}
.day{display:block}
.day>h3{padding:8px 0 4px;text-align:left}
.entry{padding-left:16px}
}
@media (forced-colors:active){.density rect{fill:CanvasText;opacity:1}.figures-then{border:1px solid CanvasText}.switch input:checked:before{background:Canvas}.switch input:checked{forced-color-adjust:none;background:Highlight;border-color:Highlight}.languages :checked+span{outline:1px solid Highlight}mark{text-decoration-color:Highlight}}
@media print{:root{${lightTokens}}.languages,search,.filters,.density,.legend,.close,.title:after{display:none}.timeline{max-width:none;padding:0}.entry{break-inside:avoid}.fold::details-content{content-visibility:visible;block-size:auto}.fold>summary{list-style:none}a:after{content:" " attr(href);font-size:11px;color:var(--soft);overflow-wrap:anywhere}}
`;
