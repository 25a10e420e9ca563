import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { CardWords } from '../core/card/card-words.ts';
import { type CopyFormat, copyFormats, copyRecord } from '../core/card/copy-record.ts';
import { reportAddress, reportHref, reportOn, reportText } from '../core/card/copy-report.ts';
import { safeHref } from '../core/card/safe-href.ts';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { type Copying, CopyResult, copyingOf } from './CopyResult.tsx';
import { IconButton, icons } from './IconButton.tsx';

/** Puts a text into the clipboard; false where the browser does not allow it. */
export type Copy = (text: string, html?: string) => Promise<boolean>;

export interface CardActionsProps {
  readonly view: CardView;
  readonly words: CardWords;
  readonly language: Language;
  readonly onCopy: Copy;
  /** Takes away this mark, or all of this page, for as long as the page is open. */
  readonly onHide?: ((what: 'mention' | 'page') => void) | undefined;
  /** Opens the settings, where alone anything can be switched off for good. */
  readonly onOpenSettings?: (() => void) | undefined;
  /** Where reports are taken, with `{title}` and `{body}`. */
  readonly address?: string | undefined;
}

const formatNames = { markdown: 'Markdown', html: 'HTML' } as const;

/** The buttons in the card's head, and under them what they open: it covers the card's text and leaves its size alone. */
export const CardActions = (props: CardActionsProps) => {
  const { view, words, language, onCopy, onHide, onOpenSettings, address = reportAddress } = props;
  const [open, setOpen] = useState<'copy' | 'menu'>();
  const [copying, setCopying] = useState<Copying>();
  const tray = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) tray.current?.querySelector<HTMLElement>('button,a')?.focus({ preventScroll: true });
  }, [open]);
  const toggle = (which: 'copy' | 'menu') => {
    setCopying(undefined);
    setOpen(open === which ? undefined : which);
  };
  const copyAs = async (format: CopyFormat) => {
    const text = copyRecord(view, format, language, words);
    const done = fill(words.copied, { citation: view.citation });
    setCopying(await copyingOf(onCopy, done, text, format === 'html' ? text : undefined));
  };
  const report = reportOn(view, language, words);
  const copyReport = async () => setCopying(await copyingOf(onCopy, words.reportCopied, reportText(report)));
  const href = safeHref(address && reportHref(report, address));
  return (
    <>
      <IconButton d={icons.copy} label={words.copy} isOpen={open === 'copy'} onClick={() => toggle('copy')} />
      <IconButton d={icons.more} label={words.menu} isOpen={open === 'menu'} onClick={() => toggle('menu')} />
      {open && (
        <section class="tray" ref={tray} aria-label={open === 'copy' ? words.copy : words.menu}>
          {open === 'copy' ? (
            <p class="formats">
              {copyFormats.map((format) => (
                <button key={format} type="button" class="choice" onClick={() => void copyAs(format)}>
                  {format === 'text' ? words.asText : formatNames[format]}
                </button>
              ))}
            </p>
          ) : (
            <>
              {href ? (
                <a class="choice" href={href} target="_blank" rel="noopener noreferrer">
                  {words.report}
                </a>
              ) : (
                <button type="button" class="choice" onClick={() => void copyReport()}>
                  {words.report}
                </button>
              )}
              {onHide && (
                <>
                  <button type="button" class="choice" onClick={() => onHide('mention')}>
                    {words.hideMention}
                  </button>
                  <button type="button" class="choice" onClick={() => onHide('page')}>
                    {words.hidePage}
                  </button>
                  <p class="fine">{words.untilReload}</p>
                </>
              )}
              {onOpenSettings && (
                <>
                  <button type="button" class="choice" onClick={onOpenSettings}>
                    {words.lasting}
                  </button>
                  <p class="fine">{words.lastingNote}</p>
                </>
              )}
            </>
          )}
          <CopyResult copying={copying} failed={words.copyFailed} />
        </section>
      )}
    </>
  );
};
