import { render } from 'preact';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import type { Language } from '../../core/dataset/language.ts';

const nothing = () => undefined;

/** The settings of somebody who changed much, asked from a card. */
export const showOptions = (root: HTMLElement, language: Language) =>
  render(
    <OptionsPage
      language={language}
      choices={{
        settings: {
          version: 1,
          language: 'auto',
          dwellMs: 500,
          underline: 'fine',
          marksAll: true,
          updates: true,
          templates: [],
        },
        switches: {
          isOn: true,
          pausedUntil: 0,
          off: ['a-very-long-subdomain-name.of-a-regional-newspaper.example.org', 'news.example'],
          on: [],
        },
      }}
      pausedUntil="14:30"
      askedFrom="other.example.org"
      onChange={nothing}
      onPause={nothing}
      onExport={nothing}
      onImport={async () => false}
      onReset={nothing}
    />,
    root,
  );
