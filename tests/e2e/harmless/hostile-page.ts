import { html, paragraph, story } from './hostile-site.ts';

/** What the page's own scripts notice of us. */
export interface Noticed {
  readonly calls: readonly string[];
  readonly messages: readonly string[];
  readonly violations: readonly string[];
  readonly mutations: number;
}

/**
 * Patches everything that a page could hope to catch us with, before anything else runs, and writes down each use, each
 * message and each change of the tree that the page itself did not make.
 */
const spy = `<script>
  const noticed = { calls: [], messages: [], violations: [], mutations: 0 };
  globalThis.noticed = noticed;
  const patch = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...values) {
      noticed.calls.push(name);
      return Reflect.apply(original, this, values);
    };
  };
  patch(Element.prototype, 'attachShadow');
  patch(Node.prototype, 'appendChild');
  patch(Element.prototype, 'append');
  patch(Document.prototype, 'createElement');
  patch(Document.prototype, 'createTreeWalker');
  patch(Document.prototype, 'createRange');
  patch(Range.prototype, 'getClientRects');
  patch(Element.prototype, 'showPopover');
  patch(MutationObserver.prototype, 'observe');
  patch(JSON, 'parse');
  patch(Promise, 'resolve');
  patch(globalThis, 'StaticRange');
  addEventListener('message', ({ data }) => noticed.messages.push(String(data)));
  const events = ['qantar', 'wxt:content-script-started'];
  for (const name of events) document.addEventListener(name, () => noticed.messages.push(name));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => noticed.violations.push(violatedDirective + ' ' + blockedURI));
</script>`;

const clobberedForm = `<form name="body"><input name="childNodes"><input name="parentNode"><input name="nodeName">
  <input name="closest"><input name="textContent"><input name="attributes"><input name="remove"><input name="firstChild">
  <input name="nextSibling"><input name="getAttribute"><input name="localName"><input name="isConnected">
  <p>${story}</p></form>`;

/** What must never be read; the words would be marks if they were. */
export const unread = `<textarea id="area">${story}</textarea><input id="line" value="${story}">
  <div contenteditable="true"><p id="typed">${story}</p></div><div role="textbox">${story}</div>
  <code>${story}</code><noscript>${story}</noscript><template>${story}</template>
  <div hidden>${story}</div><div aria-hidden="true">${story}</div><div style="display:none">${story}</div>
  <div style="visibility:hidden">${story}</div><svg><text>${story}</text></svg>`;

/** Everything of the document at once that a hostile page can do while it lies still. */
export const hostilePage = html(
  `<h1>Хроника</h1><p id="story">${story}</p><h2>Ещё раз</h2>${clobberedForm}<img name="querySelectorAll" alt="">
   <div id="chrome"></div><div id="browser"></div><a id="document" href="#x">x</a>${unread}
   <div id="overlay"></div>`,
  `${spy}<style>
    *{all:unset!important;font-family:fantasy!important}
    head,script,style,template,[hidden]{display:none!important}
    p,div,h1,form{display:block!important;margin:12px!important}
    [style*=none]{display:none!important}[style*=hidden]{visibility:hidden!important}
    :root{font-size:200px!important;--paper:red!important;--ink:red!important;--room:1px!important;direction:rtl!important}
    div{opacity:.99!important;z-index:2147483647!important}
    p{font:16px/1.5 sans-serif!important}
  </style>`,
);

/** A policy that forbids everything, and reports what was tried. */
export const strictHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'",
};

export const strictPage = html(
  paragraph(),
  `<script nonce="page">globalThis.noticed = { calls: [], messages: [], violations: [], mutations: 0 };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => noticed.violations.push(violatedDirective + ' ' + blockedURI));
  </script>`,
);

/** Our host is the only element beside head and body; whenever it comes, the page takes it away. */
export const removingPage = html(
  `${paragraph()}<script>
    globalThis.removed = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) { removed += 1; node.remove(); }
    }).observe(document.documentElement, { childList: true });
  </script>`,
);

/** A page that answers every change with a change, and clears the highlights as fast as it can. */
export const fightingPage = html(
  `<p id="count">0</p>${paragraph()}<script>
    let turns = 0;
    new MutationObserver(() => {
      if (turns++ < 3000) setTimeout(() => { count.textContent = String(turns); });
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    count.textContent = 'x';
    setInterval(() => CSS.highlights.clear(), 100);
  </script>`,
);
