import { useEffect, useState } from 'preact/hooks';
import { compileLexicon, type Lexicon } from '../../core/match/lexicon.ts';
import { checkText, type TextPlace } from '../../core/report/check-text.ts';
import { hearNews, request } from '../../platform/own-port.ts';

/** The text that the reader pasted or chose in the browser's menu. It is kept here, in the open panel, and nowhere else. */
export const useText = (onChosen: () => void) => {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<{ readonly text: string; readonly places: readonly TextPlace[] }>();
  const [lexicon, setLexicon] = useState<Lexicon>();

  const check = async (wanted: string) => {
    if (wanted.trim() === '') return setChecked(undefined);
    const words = lexicon ?? compileLexicon(await request({ type: 'lexicon' }));
    setLexicon(words);
    setChecked({ text: wanted, places: checkText(wanted, words) });
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

  return { text, checked, change, check };
};
