import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { cardStyle } from '../../components/card-style.ts';
import { optionsStyle } from '../../components/options-style.ts';
import { pageStyle } from '../../components/page-style.ts';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { welcomeWords } from '../../components/words/welcome-words.ts';
import { viewCard } from '../../core/card/card-view.ts';
import { indexEdition } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import { indexFigures } from '../../core/findings/known-figures.ts';
import { listFigures } from '../../core/findings/list-figures.ts';
import { compileLexicon } from '../../core/match/lexicon.ts';
import { checkText } from '../../core/report/check-text.ts';
import { adoptStyle } from '../../platform/adopt-style.ts';
import { copyText } from '../../platform/copy-text.ts';
import { openOwnPage, request } from '../../platform/own-port.ts';

const load = async () => {
  const [facts, lexicon] = await Promise.all([request({ type: 'edition' }), request({ type: 'lexicon' })]);
  return { facts, lexicon: compileLexicon(lexicon) };
};

const WelcomeSurface = ({ facts, lexicon }: Awaited<ReturnType<typeof load>>) => {
  const [language, setLanguage] = useState<Language>(facts.language);
  const index = useMemo(() => indexEdition(facts), [facts]);
  const places = useMemo(() => {
    const figures = indexFigures(listFigures(facts.records, language));
    return checkText(welcomeWords[language].text, lexicon, { figures });
  }, [facts, language, lexicon]);
  document.documentElement.lang = language;
  document.title = `${welcomeWords[language].title}`;

  const chooseLanguage = async (chosen: Language) =>
    setLanguage((await request({ type: 'set-language', language: chosen })).language);
  return (
    <WelcomePage
      language={language}
      theme={matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}
      places={places}
      kindOf={(record) => index.byId.get(record)?.kind}
      cardOf={(record) => viewCard(index, record, language)}
      onCopy={copyText}
      onLanguage={(chosen) => void chooseLanguage(chosen)}
      onOpenTimeline={() => void openOwnPage('/timeline.html')}
      onOpenSettings={() => void openOwnPage('/options.html')}
    />
  );
};

adoptStyle(pageStyle + optionsStyle + cardStyle);
render(<WelcomeSurface {...(await load())} />, document.body);
