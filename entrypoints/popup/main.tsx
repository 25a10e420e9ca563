import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import { pageStyle } from '../../components/page-style.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { UpdateView } from '../../core/protocol/update-messages.ts';
import { adoptStyle } from '../../platform/adopt-style.ts';
import { openPanel } from '../../platform/open-panel.ts';
import {
  activePage,
  type OpenPage,
  openOwnPage,
  ownWindow,
  pageState,
  request,
} from '../../platform/own-port.ts';

interface Shown {
  readonly language: Language;
  readonly windowId?: number | undefined;
  readonly edition?: { readonly number: number; readonly date: string };
  readonly update?: UpdateView;
  readonly page?: OpenPage;
  readonly isOn: boolean;
  readonly mentions?: number;
}

const load = async (): Promise<Shown> => {
  const [{ language, number, date }, page, windowId] = await Promise.all([
    request({ type: 'about' }),
    activePage(),
    ownWindow(),
  ]);
  const known = { language, windowId, edition: { number, date } };
  if (!page) return { ...known, isOn: false };
  const [{ isOn }, state] = await Promise.all([
    request({ type: 'site', host: page.url.hostname }),
    pageState(page.tabId),
  ]);
  // Where no reader runs, the gate has seen that the page cannot be about the events.
  return { ...known, page, isOn, ...(isOn && { mentions: state?.mentions ?? 0 }) };
};

const PopupSurface = () => {
  const [shown, setShown] = useState<Shown>();
  const refresh = async () =>
    setShown({ ...(await load()), update: await request({ type: 'update-state' }) });
  useEffect(() => void refresh(), []);
  if (!shown) return null;
  const { page } = shown;
  document.documentElement.lang = shown.language;

  const switchSite = async (isOn: boolean) => {
    if (page) await request({ type: 'set-site', host: page.url.hostname, isOn });
    await refresh();
  };
  const chooseLanguage = async (language: Language) => {
    await request({ type: 'set-language', language });
    await refresh();
  };
  return (
    <Popup
      language={shown.language}
      site={page?.url.hostname}
      isOn={shown.isOn}
      mentions={shown.mentions}
      edition={shown.edition}
      update={shown.update && { state: shown.update.state, checkedAt: shown.update.checkedAt }}
      onSwitchSite={(isOn) => void switchSite(isOn)}
      onOpenPanel={() => void openPanel(shown.windowId, page?.tabId).then(() => close())}
      onOpenTimeline={() => void openOwnPage('/timeline.html').then(() => close())}
      onLanguage={(language) => void chooseLanguage(language)}
    />
  );
};

adoptStyle(pageStyle);
render(<PopupSurface />, document.body);
