import { defineBackground } from 'wxt/utils/define-background';
import { cardWords } from '../../components/words/card-words.ts';
import { markCss } from '../../core/card/mark-style.ts';
import type { Kind } from '../../core/dataset/record.ts';
import { listFigures } from '../../core/findings/list-figures.ts';
import { switchesForPages, withSite } from '../../core/protocol/private-sites.ts';
import { defaultSettings } from '../../core/protocol/settings.ts';
import { defaultSwitches, isOnAt } from '../../core/protocol/switches.ts';
import { answerRequests } from '../../platform/answer-requests.ts';
import { browser } from '../../platform/browser.ts';
import { tellOwnPages } from '../../platform/news.ts';
import { openPanelByKey } from '../../platform/open-panel.ts';
import { runFigures, runReader, styleMarks } from '../../platform/page-scripts.ts';
import { forgetSeen, lastSeen, noteSeen } from '../../platform/seen.ts';
import { createSettingsPage } from '../../platform/settings-page.ts';
import { loadChoices, loadSettings, loadSwitches, saveSettings, saveSwitches } from '../../platform/store.ts';
import { createTextMenu } from '../../platform/text-menu.ts';
import { createFacts } from './facts.ts';
import { createUpdates } from './update.ts';

export default defineBackground(() => {
  const updates = createUpdates();
  const facts = createFacts(updates.edition);
  const settingsPage = createSettingsPage();
  let chosenText: string | null = null;
  openPanelByKey();
  const textMenu = createTextMenu((text) => {
    chosenText = text;
    tellOwnPages({ type: 'text-chosen' });
  });

  // The copy of the switches that pages read is written anew at every start, whatever happened to it.
  const restoreSwitches = async () => saveSwitches(await loadSwitches());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void restoreSwitches();
    void textMenu.install();
  });
  browser.runtime.onStartup.addListener(() => void restoreSwitches());

  answerRequests({
    ...updates.handlers,
    'load-reader': async (_, asker) => {
      if (asker) await runReader(asker);
      return null;
    },
    'style-marks': async ({ prefix }, asker) => {
      if (asker) {
        await styleMarks(asker, markCss(prefix, (await loadSettings()).underline));
        tellOwnPages({ type: 'page-read', tabId: asker.tabId });
      }
      return null;
    },
    'load-figures': async (_, asker) => {
      if (asker) await runFigures(asker);
      const [{ records }, settings] = await Promise.all([facts.edition(), loadSettings()]);
      return listFigures(records, facts.languageOf(settings));
    },
    begin: async () => {
      const [{ number, date, lexicon, records }, settings] = await Promise.all([
        facts.edition(),
        loadSettings(),
      ]);
      const idsOf = (kind: Kind) => records.filter((record) => record.kind === kind).map(({ id }) => id);
      return {
        edition: { number, date },
        lexicon,
        figures: idsOf('figure'),
        claims: idsOf('claim'),
        language: facts.languageOf(settings),
        dwellMs: settings.dwellMs,
        marksAll: settings.marksAll,
      };
    },
    card: async ({ record, language }, asker) => {
      const view = await facts.card(record, language, asker && !asker.isPrivate ? lastSeen : undefined);
      return view && { view, words: cardWords[language] };
    },
    'card-shown': async ({ record }, asker) => {
      const { number, records } = await facts.edition();
      if (asker && !asker.isPrivate && records.some(({ id }) => id === record))
        await noteSeen(record, number);
      return null;
    },
    'open-settings': async (_, asker) => {
      if (asker) await settingsPage.open(asker);
      return null;
    },
    'asked-from': async () => ({ host: settingsPage.takeHost() }),
    about: async () => {
      const [{ number, date }, settings] = await Promise.all([facts.edition(), loadSettings()]);
      return { number, date, language: facts.languageOf(settings) };
    },
    edition: async () => {
      const [{ lexicon: _, ...rest }, settings] = await Promise.all([facts.edition(), loadSettings()]);
      return { ...rest, language: facts.languageOf(settings) };
    },
    lexicon: async () => (await facts.edition()).lexicon,
    'take-text': () => {
      const text = chosenText;
      chosenText = null;
      return { text };
    },
    site: async ({ host }) => ({ isOn: isOnAt(switchesForPages(await loadSwitches()), host, Date.now()) }),
    'set-site': async ({ host, isOn }) => {
      await saveSwitches(withSite(await loadSwitches(), host, isOn));
      return { isOn };
    },
    choices: loadChoices,
    'set-choices': async ({ choices }) => {
      await saveSettings(choices.settings);
      await saveSwitches(choices.switches);
      return choices;
    },
    reset: async () => {
      await saveSettings(defaultSettings);
      await saveSwitches(defaultSwitches);
      await forgetSeen();
      return { settings: defaultSettings, switches: defaultSwitches };
    },
    'set-language': async ({ language }) => {
      const settings = { ...(await loadSettings()), language };
      await saveSettings(settings);
      return { language: facts.languageOf(settings) };
    },
  });
});
