// Every component in every state. `?show=cards|sheet|popup|timeline|opened|map|long|panel|options|welcome&lang=ru|kk|en&theme=light|dark` picks a page of it.
import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { cardStyle } from '../../components/card-style.ts';
import { optionsStyle } from '../../components/options-style.ts';
import { Popup } from '../../components/Popup.tsx';
import { pageStyle } from '../../components/page-style.ts';
import { panelStyle } from '../../components/panel-style.ts';
import { TimelinePage } from '../../components/TimelinePage.tsx';
import { cardWords } from '../../components/words/card-words.ts';
import { viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import { type Language, languages } from '../../core/dataset/language.ts';
import { viewTimeline } from '../../core/timeline/view-timeline.ts';
import { adoptStyle } from '../../platform/adopt-style.ts';
import { sampleEdition } from './sample-edition.ts';
import { showLong } from './show-long.tsx';
import { showMap } from './show-map.tsx';
import { showOptions } from './show-options.tsx';
import { showPanel } from './show-panel.tsx';
import { showWelcome } from './show-welcome.tsx';

const parameters = new URLSearchParams(location.search);
const language = languages.find((each): each is Language => each === parameters.get('lang')) ?? 'ru';
const theme = parameters.get('theme') === 'dark' ? 'dark' : 'light';
const only = parameters.get('only');
const index = indexEdition(sampleEdition);
const gallery = document.getElementById('gallery') as HTMLElement;
const nothing = () => undefined;

document.documentElement.lang = language;
document.title = `Gallery ${location.search}`;

// A page that would spoil a card whose style it could reach.
const strangersStyle =
  'div,section,button,p,a,li{letter-spacing:.3em;text-transform:uppercase;color:red!important}';

const showCards = (layout: 'card' | 'sheet') => {
  const style = document.createElement('style');
  style.textContent = `${strangersStyle}body{margin:0;background:${theme === 'dark' ? '#121314' : '#fff'}}
#gallery{display:flex;flex-wrap:wrap;gap:${layout === 'card' ? '22px;padding:15px' : '22px 0'};align-items:start}
#gallery>div{${layout === 'sheet' ? 'width:min(100%,412px)' : ''}}`;
  document.head.append(style);
  for (const { id } of sampleEdition.records.filter((record) => !only || record.id === only)) {
    const found = viewCard(index, id, language);
    if (!found) continue;
    const view = id === 'org.csto' ? { ...found, changed: { since: 12, seen: 10 } } : found;
    const host = document.createElement('div');
    host.id = `host-${id}`;
    const root = host.attachShadow({ mode: 'open' });
    const own = document.createElement('style');
    own.textContent = `:host{all:initial!important;display:block!important;max-width:100%}${cardStyle}`;
    const mount = document.createElement('div');
    root.append(own, mount);
    gallery.append(host);
    render(
      <Card
        view={view}
        words={cardWords[language]}
        language={language}
        theme={theme}
        layout={layout}
        isPinned={view.kind === 'place'}
        onClose={nothing}
        onPin={nothing}
        onOpenRecord={nothing}
        onOpenTimeline={nothing}
        onCopy={async () => parameters.get('tray') !== 'byhand'}
        onHide={nothing}
        onOpenSettings={nothing}
      />,
      mount,
    );
    // `?tray=copied|byhand|menu` opens what the buttons in the head open.
    const tray = parameters.get('tray');
    if (tray) {
      const press = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
      press(`.icon:nth-of-type(${tray === 'menu' ? 2 : 1})`);
      if (tray !== 'menu') setTimeout(() => press('.formats .choice'), 50);
    }
    if (parameters.has('unfold')) for (const fold of root.querySelectorAll('details')) fold.open = true;
  }
};

const popupStates = [
  { site: 'news.example.org', isOn: true, mentions: 21 },
  { site: 'news.example.org', isOn: true, mentions: 0 },
  { site: 'a-very-long-subdomain-name.of-a-regional-newspaper.example.org', isOn: false, mentions: 2 },
  { site: 'news.example.org', isOn: true },
  { isOn: false },
  { site: 'news.example.org', isOn: false, off: 'everywhere' },
  { site: 'news.example.org', isOn: false, off: { until: '14:30' } },
] as const;

const showPopups = () => {
  const style = document.createElement('style');
  style.textContent =
    '#gallery{display:flex;flex-wrap:wrap;gap:16px;align-items:start}.popup{outline:1px solid var(--line)}';
  document.head.append(style);
  render(
    popupStates.map((state) => (
      <Popup
        key={JSON.stringify(state)}
        language={language}
        {...state}
        {...('site' in state && { edition: sampleEdition })}
        onSwitchSite={nothing}
        onOpenTimeline={nothing}
        onOpenPanel={nothing}
        onOpenSettings={nothing}
        onPause={nothing}
        onLanguage={nothing}
      />
    )),
    gallery,
  );
};

const showTimeline = (openedId: string | undefined) => {
  const opened = openedId ? viewCard(index, openedId, language) : undefined;
  render(
    <TimelinePage
      language={language}
      items={viewTimeline(index.events, language, { byId: index.byId, sources: index.edition.sources })}
      records={sampleEdition.records}
      hasRoom={innerWidth > 640}
      edition={sampleEdition}
      opened={opened}
      onOpen={showTimeline}
      onLanguage={nothing}
    />,
    gallery,
  );
};

/** `&day=2022-02-05` sets the date cursor. */
const setDay = (day: string) => {
  const field = gallery.querySelector<HTMLInputElement>('.filters input[type=date]');
  if (!field || !day) return;
  field.value = day;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

const show = parameters.get('show') ?? 'cards';
if (/^(popup|timeline|opened|map|long)$/.test(show)) adoptStyle(pageStyle);
if (/^(options|welcome)$/.test(show)) adoptStyle(pageStyle + optionsStyle + cardStyle);
if (show.startsWith('panel')) adoptStyle(pageStyle + panelStyle);
if (show === 'popup') showPopups();
else if (show === 'timeline') showTimeline(undefined);
else if (show === 'map') showMap(gallery, language);
else if (show === 'long') showLong(gallery, index, language, Number(parameters.get('events')));
else if (show === 'opened') showTimeline(only ?? 'event.akimat-storm');
else if (show === 'options') showOptions(gallery, language);
else if (show === 'welcome') showWelcome(gallery, index, language, theme);
else if (show === 'panel') showPanel(gallery, index, language, parameters);
else showCards(show === 'sheet' ? 'sheet' : 'card');
setDay(parameters.get('day') ?? '');
