import type { Language } from '../core/dataset/language.ts';
import { countOf, fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { formatNumber } from '../core/text/format-number.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { UpdateLine, type UpdateLineProps } from './UpdateLine.tsx';
import { cardWords } from './words/card-words.ts';
import { pageWords } from './words/page-words.ts';

export interface PopupProps {
  readonly language: Language;
  /** The host of the page in the tab; absent where the extension cannot run, such as the browser's own pages. */
  readonly site?: string | undefined;
  readonly isOn: boolean;
  /** Mentions marked or markable on the page; absent while nobody has answered. */
  readonly mentions?: number | undefined;
  readonly edition?: { readonly number: number; readonly date: string } | undefined;
  /** How new the edition is. */
  readonly update?: Omit<UpdateLineProps, 'language'> | undefined;
  readonly onSwitchSite: (isOn: boolean) => void;
  readonly onOpenTimeline: () => void;
  readonly onOpenPanel: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** The toolbar button's window: what is going on at this site, and the switch for it. */
export const Popup = (props: PopupProps) => {
  const { language, site, isOn, edition, onSwitchSite, onOpenTimeline, onOpenPanel, onLanguage } = props;
  const words = pageWords[language];
  return (
    <main class="page popup" lang={language}>
      <h1>Qantar Facts</h1>
      <section aria-label={words.thisSite} class="site">
        {site === undefined ? (
          <p>{words.siteUnavailable}</p>
        ) : (
          <>
            <label class="switch">
              <span>
                <b>{site}</b>
                <span class="fine">{words.switchSite}</span>
              </span>
              <input
                type="checkbox"
                // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked.
                role="switch"
                checked={isOn}
                onChange={(event) => onSwitchSite(event.currentTarget.checked)}
              />
            </label>
            <Mentions {...props} />
          </>
        )}
      </section>
      <button type="button" class="action" onClick={onOpenPanel}>
        {words.openPanel}
      </button>
      <button type="button" class="action" onClick={onOpenTimeline}>
        {words.openTimelinePage}
      </button>
      <LanguageSwitch language={language} onLanguage={onLanguage} />
      <p class="fine foot">
        {edition
          ? fill(cardWords[language].edition, {
              n: formatNumber(edition.number, language),
              date: formatDate(edition.date, language),
            })
          : words.noEdition}
        <br />
        {props.update && (
          <>
            <UpdateLine language={language} {...props.update} />
            <br />
          </>
        )}
        {words.privacy}
      </p>
    </main>
  );
};

const Mentions = ({ language, isOn, mentions }: PopupProps) => {
  const words = pageWords[language];
  if (!isOn) return <p role="status">{words.siteOff}</p>;
  if (mentions === undefined) return <p role="status">{words.siteOn}</p>;
  return (
    <p role="status">
      {mentions > 0 ? countOf(words.mentions, mentions, language) : words.noMentions}
      {/* A page without marks is easily taken for a page that was checked and found true. */}
      {mentions === 0 && <span class="fine">{words.noMentionsNote}</span>}
    </p>
  );
};
