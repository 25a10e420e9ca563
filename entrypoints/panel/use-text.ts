import { useEffect, useState } from 'preact/hooks';
import type { FigureIndex } from '../../core/findings/known-figures.ts';
import { compileLexicon, type Lexicon } from '../../core/match/lexicon.ts';
import { checkText, type TextPlace } from '../../core/report/check-text.ts';
import { hearNews, request } from '../../platform/own-port.ts';

/** The text that the reader pasted or chose in the browser's menu. It is kept here, in the open panel, and nowhere else. */
export const useText = (figures: FigureIndex, onChosen: () => void) => {
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  const [checked, setChecked] = useState<{ readonly text: string; readonly places: readonly TextPlace[] }>();
  const [lexicon, setLexicon] = useState<Lexicon>();

  const check = async (wanted: string, onDay = day) => {
    if (wanted.trim() === '') return setChecked(undefined);
    const words = lexicon ?? compileLexicon(await request({ type: 'lexicon' }));
    setLexicon(words);
    setChecked({ text: wanted, places: checkText(wanted, words, { figures, day: onDay || undefined }) });
  };
  const changeDay = (next: string) => {
    setDay(next);
    if (checked) void check(checked.text, next);
  };
  const change = (next: string) => {
    setText(next);
    if (next === '') setChecked(undefined);
  };

  useEffect(() => {
    const life = new AbortController();
    const take = async () => {
      const chosen = (await request({ type: 'take-text' })).text;
      if (!chosen) return;
      setText(chosen);
      onChosen();
      await check(chosen);
    };
    hearNews(life.signal, (news) => {
      if (news.type === 'text-chosen') void take();
    });
    void take();
    return () => life.abort();
  }, []);

  return { text, checked, day, change, changeDay, check };
};
