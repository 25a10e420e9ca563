import { useState } from 'preact/hooks';
import { type Language, languages } from '../core/dataset/language.ts';
import { type Copying, CopyResult } from './CopyResult.tsx';
import { Templates } from './Templates.tsx';
import { deskWords } from './words/desk-words.ts';
import { pageWords } from './words/page-words.ts';

export interface Template {
  readonly name: string;
  readonly text: string;
}

export const reportFormats = ['text', 'markdown', 'json-ld'] as const;
export type ReportFormat = (typeof reportFormats)[number];
const formatNames = { markdown: 'Markdown', 'json-ld': 'JSON-LD' } as const;

export interface DeskChoice {
  readonly language: Language;
  /** The name of an own template; the standard one without it. */
  readonly template?: string | undefined;
}

export interface DeskProps {
  readonly language: Language;
  readonly choice: DeskChoice;
  readonly templates: readonly Template[];
  /** What became of the last copying. */
  readonly copying: Copying | undefined;
  readonly onChoice: (choice: DeskChoice) => void;
  readonly onReport: (format: ReportFormat) => void;
  readonly onTemplates: (templates: readonly Template[]) => void;
}

/** What a moderator takes along: a report of everything found, and replies in the language of a post. */
export const Desk = (props: DeskProps) => {
  const { language, choice, templates, copying, onChoice, onReport, onTemplates } = props;
  const words = deskWords[language];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <details class="fold desk" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{words.desk}</summary>
        <p class="fine">{words.deskNote}</p>
        <p class="fine">{words.keys}</p>
        <label class="field">
          {words.replyLanguage}
          <select
            value={choice.language}
            onChange={({ currentTarget: { value } }) =>
              onChoice({ ...choice, language: languages.find((each) => each === value) ?? language })
            }
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {pageWords[each].name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {words.template}
          <select
            value={choice.template ?? ''}
            onChange={({ currentTarget: { value } }) => onChoice({ ...choice, template: value || undefined })}
          >
            <option value="">{words.standard}</option>
            {templates.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="formats">
          <legend>{words.copyReport}</legend>
          {reportFormats.map((format) => (
            <button key={format} type="button" class="action" onClick={() => onReport(format)}>
              {format === 'text' ? words.asText : formatNames[format]}
            </button>
          ))}
        </fieldset>
        <Templates language={language} templates={templates} onTemplates={onTemplates} />
      </details>
      {/* Outside, since replies are copied while the desk is folded. */}
      <div class="copied">
        <CopyResult copying={copying} failed={words.copyFailed} />
      </div>
    </>
  );
};
