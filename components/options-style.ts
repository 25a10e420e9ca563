import { markColors, markLines, markStyles, underlines } from '../core/card/mark-style.ts';

const lineExamples = underlines
  .flatMap((underline) =>
    markStyles.map(
      (style) =>
        `.line-${underline}-${style}{text-decoration:underline ${markLines[underline][style]} ${markColors[style]};text-underline-offset:3px}`,
    ),
  )
  .join('\n');

/** What the settings and the first run add to the style of our own pages. */
export const optionsStyle = `
.options,.welcome{max-width:640px;margin:0 auto;padding:26px 24px 56px}
.options header{display:flex;align-items:baseline;gap:14px}
.options h1,.welcome h1{font-size:25px;line-height:32px}
.options h2,.welcome h2{margin-top:30px;font-size:17px;line-height:24px}
.options h3{font-size:14px;line-height:20px}
.options p{margin:6px 0 0}
.choice-list{margin:18px 0 0;padding:0;border:0}
.choice-list legend{padding:0;font-weight:600;font-size:14px;line-height:20px}
.choice-list label{display:flex;gap:10px;align-items:baseline;padding:4px 0;cursor:pointer}
.choice-list input{flex:none;width:16px;height:16px;margin:0;accent-color:var(--accent);transform:translateY(2px)}
.choice-list :focus-visible,.file :focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}
.choice-list .example{display:flex;flex-wrap:wrap;gap:2px 14px;padding:1px 0 5px;color:var(--soft)}
${lineExamples}
.options .switch{margin-top:14px}
.sites{margin-top:22px}
.sites .none{color:var(--soft);font-size:13.5px}
.sites ul{list-style:none;margin:4px 0 0;padding:0}
.sites li{display:flex;align-items:center;gap:12px;padding:2px 0;border-bottom:1px solid var(--line)}
.sites li span{flex:1;min-width:0;overflow-wrap:anywhere}
.sites li .link{padding:5px 9px;font-size:13px;line-height:18px}
.sites form{display:flex;gap:8px;margin-top:8px}
.sites form label{flex:1;min-width:0}
.sites input{box-sizing:border-box;width:100%;padding:7px 10px;border:1px solid var(--soft);border-radius:8px;background:var(--paper);color:inherit;font:inherit}
.sites input::placeholder{color:var(--soft);opacity:1}
.sites .action{flex:none;width:auto;margin:0;padding:6px 14px}
.options .field{display:block;margin-top:12px;font-size:14px;line-height:20px;font-weight:600}
.options .field>*{box-sizing:border-box;width:100%;margin-top:4px;padding:8px 10px;border:1px solid var(--soft);border-radius:8px;background:var(--paper);color:inherit;font:inherit;font-weight:400}
.options .field>textarea{display:block;resize:vertical}
.bad{color:var(--warn);font-size:13.5px}
.asked{margin-top:14px;padding:11px 13px;border-radius:9px;background:var(--tint)}
.asked>:first-child{margin-top:0}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:8px 20px}
.row .action{width:auto;margin:0;padding:6px 16px}
.file{position:relative;cursor:pointer;color:var(--accent)}
.file input{position:absolute;inset:0;opacity:0;cursor:pointer;width:100%}
.file:hover span{text-decoration:underline;text-underline-offset:2px}
.welcome header{display:block}
.welcome .languages{justify-content:flex-end;margin:0 -9px 8px}
.welcome>p,.welcome header p{margin:8px 0 0;font-size:15.5px;line-height:23px}
.demo{position:relative;margin-top:14px}
.demo .text{margin:0;padding:16px 20px;border:1px solid var(--line);border-radius:10px;background:var(--tint);font:18px/30px Georgia,"Noto Serif","DejaVu Serif",serif}
.demo .mark{all:unset;cursor:pointer;text-decoration:underline solid 1px var(--mark);text-underline-offset:4px;color:inherit}
.demo .mark.figure{text-decoration:underline dotted 2px var(--mark)}
.demo .mark.claim{text-decoration:underline wavy 1px var(--wave)}
.demo .mark:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.demo .spot{position:absolute;z-index:2}
.demo .spot .card{width:min(360px,calc(100vw - 50px))}
.welcome{--mark:#22889e;--wave:#a8730c}
.welcome ul{margin:8px 0 0;padding:0 0 0 20px;font-size:15px;line-height:23px}
.welcome li{padding:2px 0}
.lines{list-style:none!important;padding:0!important}
.lines li{display:grid;grid-template-columns:40px 1fr;gap:12px;align-items:baseline}
.lines span{display:block;text-decoration:underline 1px var(--mark);text-underline-offset:4px;text-decoration-skip-ink:none;white-space:pre}
.lines .dotted{text-decoration:underline dotted 2px var(--mark)}
.lines .wavy{text-decoration:underline wavy 1px var(--wave)}
.welcome .row{margin-top:26px}
@media (max-width:640px){.options,.welcome{padding:16px 16px 40px}.demo .text{font-size:17px;line-height:28px;padding:12px 14px}}
@media (forced-colors:active){.example span{text-decoration-color:CanvasText}.asked,.demo .text{border:1px solid CanvasText}}
`;
