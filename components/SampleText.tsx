import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingView } from '../core/card/finding-view.ts';
import type { TextPlace } from '../core/report/check-text.ts';
import { Card } from './Card.tsx';
import { pieces } from './text-pieces.ts';
import type { WelcomePageProps } from './WelcomePage.tsx';
import { cardWords } from './words/card-words.ts';
import { welcomeWords } from './words/welcome-words.ts';

type Props = Pick<WelcomePageProps, 'language' | 'theme' | 'places' | 'kindOf' | 'cardOf' | 'onCopy'>;

/** As on pages: a hand that rests this long means it. */
const dwellMs = 500;
/** Between a mark's line and its card. */
const gap = 10;

interface Shown {
  readonly record: string;
  readonly finding?: FindingView | undefined;
  readonly left: number;
  readonly top: number;
}

/** Where the card of a mark goes: under the mark's last line, inside the text's own width. */
const besides = (mark: HTMLElement, { record, finding }: TextPlace): Shown => {
  const around = mark.closest<HTMLElement>('.demo')?.getBoundingClientRect();
  const line = [...mark.getClientRects()].at(-1);
  if (!around || !line) return { record, finding, left: 0, top: 0 };
  const left = Math.max(0, Math.min(line.left - around.left, around.width - 360));
  return { record, finding, left, top: line.bottom - around.top + gap };
};

/** A text with marks, each of which opens its card by pointer, click or key. */
export const SampleText = ({ language, theme, places, kindOf, cardOf, onCopy }: Props) => {
  const words = welcomeWords[language];
  const [shown, setShown] = useState<Shown>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const opener = useRef<HTMLElement>(undefined);
  const isByKey = useRef(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const view = shown && cardOf(shown.record);

  const open = (mark: HTMLElement, place: TextPlace, byKey: boolean) => {
    clearTimeout(timer.current);
    opener.current = mark;
    isByKey.current = byKey;
    setShown(besides(mark, place));
    if (byKey) requestAnimationFrame(() => card.current?.focus({ preventScroll: true }));
  };
  const close = () => {
    const focused = card.current?.ownerDocument.activeElement ?? null;
    const hadFocus = isByKey.current || card.current?.contains(focused);
    setShown(undefined);
    // Whoever hovered has the focus elsewhere, and keeps it there.
    if (hadFocus) opener.current?.focus({ preventScroll: true });
  };
  // From anywhere, as on pages: the pointer that opened it may rest while the focus is elsewhere.
  useEffect(() => {
    const page = card.current?.ownerDocument;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    page?.addEventListener('keydown', closeOnEscape);
    return () => page?.removeEventListener('keydown', closeOnEscape);
  }, [shown]);
  const markOf = (place: TextPlace, text: string) => (
    <a
      key={place.id}
      class={`mark ${kindOf(place.record) ?? ''}`}
      href={`#${place.record}`}
      aria-haspopup="dialog"
      onPointerEnter={({ currentTarget, pointerType }) => {
        clearTimeout(timer.current);
        if (pointerType === 'mouse')
          timer.current = setTimeout(() => open(currentTarget, place, false), dwellMs);
      }}
      onPointerLeave={() => clearTimeout(timer.current)}
      onClick={(event) => {
        event.preventDefault();
        open(event.currentTarget, place, event.detail === 0);
      }}
    >
      {text}
    </a>
  );
  return (
    <section class="demo" aria-label={words.sample}>
      <p class="text">
        {pieces(words.text, places).map(({ text, place }) => (place ? markOf(place, text) : text))}
      </p>
      {view && shown && (
        <div class="spot" style={{ left: `${shown.left}px`, top: `${shown.top}px` }}>
          <Card
            view={view}
            words={cardWords[language]}
            language={language}
            theme={theme}
            {...(shown.finding && { finding: shown.finding })}
            cardRef={card}
            onClose={close}
            onCopy={onCopy}
            onOpenRecord={(record) => setShown({ ...shown, record, finding: undefined })}
          />
        </div>
      )}
    </section>
  );
};
