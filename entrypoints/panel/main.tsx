import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Panel, type PanelTab } from '../../components/Panel.tsx';
import { pageStyle } from '../../components/page-style.ts';
import { panelStyle } from '../../components/panel-style.ts';
import { viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import { groupFound } from '../../core/report/found.ts';
import { searchItems } from '../../core/report/search-items.ts';
import { viewTimeline } from '../../core/timeline/view-timeline.ts';
import { adoptStyle } from '../../platform/adopt-style.ts';
import { request } from '../../platform/own-port.ts';
import { usePage } from './use-page.ts';
import { useText } from './use-text.ts';

const PanelSurface = ({ facts }: { readonly facts: Awaited<ReturnType<typeof loadFacts>> }) => {
  const [language, setLanguage] = useState<Language>(facts.language);
  const [tab, setTab] = useState<PanelTab>('page');
  const [opened, setOpened] = useState<string>();
  const index = useMemo(() => indexEdition(facts), [facts]);
  const items = useMemo(() => viewTimeline(index.events, language), [index, language]);
  const all = useMemo(() => searchItems(facts, language), [facts, language]);
  const { page, state, isOn = false, isKnown, show } = usePage();
  const { text, checked, change, check } = useText(() => setTab('text'));
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
              groups: groupFound(state?.places ?? [], index, language),
              isCut: state?.isCut,
            }
          : undefined
      }
      items={items}
      searchItems={all}
      text={text}
      checked={checked && { ...checked, groups: groupFound(checked.places, index, language) }}
      opened={opened ? viewCard(index, opened, language) : undefined}
      onTab={openTab}
      onOpen={setOpened}
      onShow={show}
      onText={change}
      onCheck={(wanted) => void check(wanted)}
      onLanguage={(chosen) => void chooseLanguage(chosen)}
    />
  );
};

const loadFacts = () => request({ type: 'edition' });

adoptStyle(pageStyle + panelStyle);
render(<PanelSurface facts={await loadFacts()} />, document.body);
