/** The map of the timeline. Where it is narrow only dots stand there, and the chosen place is named below. */
export const mapStyle = `
.how{display:grid;gap:0 26px}
.how>*{min-width:0}
@media (min-width:720px){.timeline .how{grid-template-columns:minmax(0,520px) minmax(0,1fr);align-items:start}}
.map{margin:8px 0 0;padding:0;border:0}
.map legend{padding:0;font-size:13px;line-height:18px;color:var(--soft)}
.atlas{container-type:inline-size}
.country{position:relative;margin:4px 0 2px}
.country svg{display:block;width:100%;height:auto}
.country path{fill:var(--tint);stroke:var(--soft);stroke-width:1;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.filters .spot{position:absolute;width:24px;height:24px;margin:-12px 0 0 -12px;cursor:pointer}
.filters .spot input{appearance:none;position:absolute;inset:0;margin:auto;width:var(--size);height:var(--size);padding:0;border:1px solid var(--paper);border-radius:50%;background:var(--accent);cursor:pointer}
.filters .spot input:checked{background:var(--warn);box-shadow:0 0 0 2px var(--paper),0 0 0 4px var(--warn)}
.filters .spot .name{position:absolute;padding:0 3px;border-radius:3px;white-space:nowrap;font-size:12px;line-height:15px;color:var(--ink);text-shadow:0 0 2px var(--tint),0 0 3px var(--tint);pointer-events:none}
.spot.right .name{left:calc(50% + var(--size)/2);top:4.5px}
.spot.left .name{right:calc(50% + var(--size)/2);top:4.5px}
.spot.above .name,.spot.bare .name{bottom:calc(50% + var(--size)/2);left:50%;transform:translateX(-50%)}
.spot.below .name{top:calc(50% + var(--size)/2);left:50%;transform:translateX(-50%)}
.spot.bare .name{visibility:hidden}
.spot:hover,.spot:focus-within,.spot:has(:checked){z-index:1}
.filters .spot:hover .name,.filters .spot:focus-within .name,.filters .spot:has(:checked) .name{visibility:visible;font-weight:600}
.filters .spot.bare:hover .name,.filters .spot.bare:focus-within .name,.filters .spot.bare:has(:checked) .name{background:var(--paper)}
.atlas .fine{display:none;margin:2px 0 0}
@container (max-width:400px){.filters .spot .name{display:none}.atlas .fine{display:block}}
.filters .whole{display:flex;width:fit-content;gap:8px;align-items:center;padding:3px 0;cursor:pointer}
.filters .whole input{width:16px;height:16px;margin:0;accent-color:var(--accent)}
.filters .whole span{margin:0;font-size:13.5px}
@media (forced-colors:active){.country path{fill:Canvas;stroke:CanvasText}.filters .spot input{forced-color-adjust:none;border-color:Canvas;background:CanvasText}.filters .spot input:checked{background:Highlight;box-shadow:0 0 0 2px Canvas,0 0 0 4px Highlight}}
`;
