import { useState } from 'preact/hooks';
import type { Language } from '../core/dataset/language.ts';
import { placeholders } from '../core/report/reply.ts';
import { fill } from '../core/text/fill.ts';
import type { Template } from './Desk.tsx';
import { deskWords } from './words/desk-words.ts';

interface Props {
  readonly language: Language;
  readonly templates: readonly Template[];
  readonly onTemplates: (templates: readonly Template[]) => void;
}

/** The moderator's own replies: a name and a text with names in braces that are filled in. */
export const Templates = ({ language, templates, onTemplates }: Props) => {
  const words = deskWords[language];
  const [edited, setEdited] = useState<Template>({ name: '', text: deskWords[language].reply });
  const isKnown = templates.some(({ name }) => name === edited.name);
  const others = templates.filter(({ name }) => name !== edited.name);
  const save = (event: Event) => {
    event.preventDefault();
    const name = edited.name.trim();
    if (name !== '' && edited.text.trim() !== '') onTemplates([...others, { ...edited, name }]);
  };
  return (
    <details class="fold">
      <summary>{words.ownTemplates}</summary>
      <form onSubmit={save}>
        {templates.length > 0 && (
          <p class="row">
            {templates.map((template) => (
              <button key={template.name} type="button" class="link" onClick={() => setEdited(template)}>
                {template.name}
              </button>
            ))}
            <button type="button" class="link" onClick={() => setEdited({ name: '', text: words.reply })}>
              {words.newTemplate}
            </button>
          </p>
        )}
        <label class="field">
          {words.templateName}
          <input
            type="text"
            maxLength={60}
            required
            value={edited.name}
            onInput={(event) => setEdited({ ...edited, name: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          {words.templateText}
          <textarea
            rows={7}
            maxLength={2000}
            required
            value={edited.text}
            onInput={(event) => setEdited({ ...edited, text: event.currentTarget.value })}
          />
        </label>
        <p class="fine">
          {fill(words.placeholders, { list: placeholders.map((name) => `{${name}}`).join(' ') })}
        </p>
        <p class="row">
          <button type="submit" class="action">
            {words.saveTemplate}
          </button>
          {isKnown && (
            <button type="button" class="link" onClick={() => onTemplates(others)}>
              {words.removeTemplate}
            </button>
          )}
        </p>
      </form>
    </details>
  );
};
