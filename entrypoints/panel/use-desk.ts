import { useState } from 'preact/hooks';
import { type Copying, copyingOf } from '../../components/CopyResult.tsx';
import type { DeskChoice, ReportFormat, Template } from '../../components/Desk.tsx';
import { cardWords } from '../../components/words/card-words.ts';
import { deskWords } from '../../components/words/desk-words.ts';
import { panelWords } from '../../components/words/panel-words.ts';
import { viewCard } from '../../core/card/card-view.ts';
import type { EditionIndex } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { FoundGroup } from '../../core/report/found.ts';
import { pageReport, type ReportInput } from '../../core/report/page-report.ts';
import { replyTo } from '../../core/report/reply.ts';
import { reportJsonLd } from '../../core/report/report-json-ld.ts';
import { today } from '../../platform/clock.ts';
import { copyText } from '../../platform/copy-text.ts';
import { request } from '../../platform/own-port.ts';

interface About {
  readonly groups: readonly FoundGroup[];
  readonly url?: string | undefined;
  readonly day?: string | undefined;
}

/** Reports and replies about what the current tab found. They go to the clipboard and nowhere else. */
export const useDesk = (index: EditionIndex, own: Language, kept: readonly Template[], about: About) => {
  const [choice, setChoice] = useState<DeskChoice>({ language: own });
  const [templates, setTemplates] = useState(kept);
  const [copying, setCopying] = useState<Copying>();
  const { language } = choice;

  const input: ReportInput = {
    ...about,
    cardOf: (record) => viewCard(index, record, language),
    records: index.byId,
    language,
    madeOn: today(),
    edition: index.edition,
  };
  const copy = async (text: string) => setCopying(await copyingOf(copyText, deskWords[own].copied, text));
  const report = (format: ReportFormat) => {
    const words = { ...panelWords[language], ...deskWords[language] };
    const card = cardWords[language];
    return copy(
      format === 'json-ld' ? reportJsonLd(input, words, card) : pageReport(format, input, words, card),
    );
  };
  const reply = async (group: FoundGroup) => {
    const template =
      templates.find(({ name }) => name === choice.template)?.text ?? deskWords[language].reply;
    const text = replyTo(group, template, input, cardWords[language]);
    if (text) await copy(text);
  };
  const keep = async (next: readonly Template[]) => {
    setTemplates(next);
    const { settings, switches } = await request({ type: 'choices' });
    await request({ type: 'set-choices', choices: { settings: { ...settings, templates: next }, switches } });
  };
  return {
    reply,
    desk: {
      choice,
      templates,
      copying,
      onChoice: setChoice,
      onReport: (format: ReportFormat) => void report(format),
      onTemplates: (next: readonly Template[]) => void keep(next),
    },
  };
};
