import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { pageStyle } from '../../components/page-style.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { UpdateView } from '../../core/protocol/update-messages.ts';
import { adoptStyle } from '../../platform/adopt-style.ts';
import { dayAt, hourMs, timeOfDay } from '../../platform/clock.ts';
import { pageState } from '../../platform/follow-page.ts';
import { openPanel } from '../../platform/open-panel.ts';
import { activePage, type OpenPage, openOwnPage, ownWindow, request } from '../../platform/own-port.ts';

interface Shown {
  readonly language: Language;
  readonly windowId?: number | undefined;
  readonly off?: PopupProps['off'];
  readonly edition?: { readonly number: number; readonly date: string };
  readonly update?: UpdateView;
  readonly page?: OpenPage;
  readonly isOn: boolean;
  readonly mentions?: number;
}

const lineOf = ({ state, checkedAt }: UpdateView) => ({
  state,
  ...(checkedAt !== undefined && { checkedOn: dayAt(checkedAt) }),
});

const load = async (): Promise<Shown> => {
  const [{ language, number, date }, { switches }, page, windowId] = await Promise.all([
    request({ type: 'about' }),
    request({ type: 'choices' }),
    activePage(),
    ownWindow(),
  ]);
  const off = !switches.isOn
    ? 'everywhere'
    : switches.pausedUntil > Date.now()
      ? { until: timeOfDay(switches.pausedUntil) }
      : undefined;
  const known = { language, windowId, off, edition: { number, date } } as const;
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
  const pause = async (isPaused: boolean) => {
    const { settings, switches } = await request({ type: 'choices' });
    const pausedUntil = isPaused ? Date.now() + hourMs : 0;
    const isOn = isPaused ? switches.isOn : true;
    await request({
      type: 'set-choices',
      choices: { settings, switches: { ...switches, isOn, pausedUntil } },
    });
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
      off={shown.off}
      mentions={shown.mentions}
      edition={shown.edition}
      update={shown.update && lineOf(shown.update)}
      onSwitchSite={(isOn) => void switchSite(isOn)}
      onPause={(isPaused) => void pause(isPaused)}
      onOpenSettings={() => void openOwnPage('/options.html').then(() => close())}
      onOpenPanel={() => void openPanel(shown.windowId, page?.tabId).then(() => close())}
      onOpenTimeline={() => void openOwnPage('/timeline.html').then(() => close())}
      onLanguage={(language) => void chooseLanguage(language)}
    />
  );
};

adoptStyle(pageStyle);
render(<PopupSurface />, document.body);
