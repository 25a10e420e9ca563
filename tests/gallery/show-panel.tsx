import { render } from 'preact';
import { Panel, panelTabs } from '../../components/Panel.tsx';
import { viewCard } from '../../core/card/card-view.ts';
import type { EditionIndex } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import { samplePanel } from './sample-panel.ts';

const pages = {
  none: { isOn: false, mentions: 0, groups: [] },
  off: { site: 'news.example.org', isOn: false, mentions: 0, groups: [] },
  empty: { site: 'news.example.org', isOn: true, mentions: 0, groups: [] },
} as const;

/** `?show=panel&tab=page|text|timeline|search|edition&open=ID&page=none|off|empty`. */
export const showPanel = (
  root: HTMLElement,
  index: EditionIndex,
  language: Language,
  parameters: URLSearchParams,
) => {
  const tab = panelTabs.find((each) => each === parameters.get('tab')) ?? 'page';
  const open = parameters.get('open');
  const page = Object.entries(pages).find(([name]) => name === parameters.get('page'))?.[1];
  render(
    <Panel
      {...samplePanel(index, language)}
      {...(page && { page })}
      tab={tab}
      opened={open ? viewCard(index, open, language) : undefined}
    />,
    root,
  );
  // `&desk` unfolds the moderator's desk.
  if (parameters.has('desk'))
    for (const fold of root.querySelectorAll<HTMLDetailsElement>('.desk,.desk details')) fold.open = true;
};
