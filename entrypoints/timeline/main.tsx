import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { pageStyle } from '../../components/page-style.ts';
import { TimelinePage } from '../../components/TimelinePage.tsx';
import { pageWords } from '../../components/words/page-words.ts';
import { viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import { viewTimeline } from '../../core/timeline/view-timeline.ts';
import { adoptStyle } from '../../platform/adopt-style.ts';
import { request } from '../../platform/own-port.ts';

const openedInAddress = () => decodeURIComponent(location.hash.slice(1)) || undefined;

/** The record that the address names, so that a link to it can be kept and the back button works. */
const useOpened = () => {
  const [opened, setOpened] = useState(openedInAddress);
  useEffect(() => {
    const follow = () => setOpened(openedInAddress());
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const open = (id: string | undefined) => {
    history.pushState(null, '', id ? `#${encodeURIComponent(id)}` : location.pathname);
    setOpened(id);
  };
  return [opened, open] as const;
};

const TimelineSurface = ({ facts }: { readonly facts: Awaited<ReturnType<typeof loadFacts>> }) => {
  const [language, setLanguage] = useState<Language>(facts.language);
  const [opened, open] = useOpened();
  const index = useMemo(() => indexEdition(facts), [facts]);
  const items = useMemo(
    () => viewTimeline(index.events, language, { byId: index.byId, sources: index.edition.sources }),
    [index, language],
  );
  document.documentElement.lang = language;
  document.title = `${pageWords[language].timeline} · Qantar Facts`;
  useEffect(() => {
    if (opened) document.getElementById(opened)?.scrollIntoView({ block: 'start' });
  }, [opened]);

  const chooseLanguage = async (chosen: Language) =>
    setLanguage((await request({ type: 'set-language', language: chosen })).language);
  return (
    <TimelinePage
      language={language}
      items={items}
      records={facts.records}
      hasRoom={innerWidth > 640}
      edition={facts}
      opened={opened ? viewCard(index, opened, language) : undefined}
      onOpen={open}
      onLanguage={(chosen) => void chooseLanguage(chosen)}
    />
  );
};

const loadFacts = () => request({ type: 'edition' });

adoptStyle(pageStyle);
render(<TimelineSurface facts={await loadFacts()} />, document.body);
