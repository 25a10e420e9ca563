import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Panel, type PanelTab } from '../../components/Panel.tsx';
import { pageStyle } from '../../components/page-style.ts';
import { panelStyle } from '../../components/panel-style.ts';
import { cardWords } from '../../components/words/card-words.ts';
import { viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import { indexFigures } from '../../core/findings/known-figures.ts';
import { listFigures } from '../../core/findings/list-figures.ts';
import { groupFound } from '../../core/report/found.ts';
import { partsOfFinding } from '../../core/report/say-finding.ts';
import { searchItems } from '../../core/report/search-items.ts';
import { viewTimeline } from '../../core/timeline/view-timeline.ts';
import { adoptStyle } from '../../platform/adopt-style.ts';
import { request } from '../../platform/own-port.ts';
import { useDesk } from './use-desk.ts';
import { useNews } from './use-news.ts';
import { usePage } from './use-page.ts';
import { useText } from './use-text.ts';

const PanelSurface = ({ facts: found, templates }: Awaited<ReturnType<typeof load>>) => {
  const [facts, setFacts] = useState(found);
  const [language, setLanguage] = useState<Language>(facts.language);
  const [tab, setTab] = useState<PanelTab>('page');
  const [opened, setOpened] = useState<string>();
  const index = useMemo(() => indexEdition(facts), [facts]);
  const items = useMemo(
    () => viewTimeline(index.events, language, { byId: index.byId, sources: index.edition.sources }),
    [index, language],
  );
  const all = useMemo(() => searchItems(facts, language), [facts, language]);
  const { page, state, isOn = false, isKnown, show, giveDay } = usePage();
  const figures = useMemo(() => indexFigures(listFigures(facts.records, language)), [facts, language]);
  const { text, checked, day, change, changeDay, check } = useText(figures, () => setTab('text'));
  const onPage = groupFound(state?.places ?? [], index, language);
  const inText = checked && { ...checked, groups: groupFound(checked.places, index, language) };
  const about =
    tab === 'text'
      ? { groups: inText?.groups ?? [], day: day || undefined }
      : { groups: onPage, url: page?.url.href, day: state?.date?.day };
  const news = useNews(
    language,
    tab === 'edition',
    facts.number,
    () => void request({ type: 'edition' }).then(setFacts),
  );
  const { desk, reply } = useDesk(index, language, templates, about);
  document.documentElement.lang = language;

  const chooseLanguage = async (chosen: Language) =>
    setLanguage((await request({ type: 'set-language', language: chosen })).language);
  const openTab = (name: PanelTab) => {
    setOpened(undefined);
    setTab(name);
  };
  return (
    <Panel
      language={language}
      tab={tab}
      edition={facts}
      page={
        isKnown
          ? {
              site: page?.url.hostname,
              isOn,
              mentions: state?.mentions ?? 0,
              groups: onPage,
              isCut: state?.isCut,
              date: state?.date,
            }
          : undefined
      }
      items={items}
      searchItems={all}
      text={text}
      checked={inText}
      opened={opened ? viewCard(index, opened, language) : undefined}
      onTab={openTab}
      onOpen={setOpened}
      onShow={show}
      onPageDay={giveDay}
      onText={change}
      onCheck={(wanted) => void check(wanted)}
      news={news}
      day={day}
      onDay={changeDay}
      desk={desk}
      onReply={(group) => void reply(group)}
      findingOf={({ finding }) =>
        finding && partsOfFinding(finding, index.byId, language, cardWords[language])
      }
      onLanguage={(chosen) => void chooseLanguage(chosen)}
    />
  );
};

const load = async () => {
  const [facts, { settings }] = await Promise.all([
    request({ type: 'edition' }),
    request({ type: 'choices' }),
  ]);
  return { facts, templates: settings.templates };
};

adoptStyle(pageStyle + panelStyle);
render(<PanelSurface {...(await load())} />, document.body);
