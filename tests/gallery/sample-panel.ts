import type { PanelProps } from '../../components/Panel.tsx';
import type { EditionIndex } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { TextPlace } from '../../core/report/check-text.ts';
import { groupFound } from '../../core/report/found.ts';
import { searchItems } from '../../core/report/search-items.ts';
import { viewTimeline } from '../../core/timeline/view-timeline.ts';
import { sampleEdition } from './sample-edition.ts';

const sampleText =
  'Январские события начались в Жанаозене. По последним данным, погибли 227 человек, а «все, кто вышел на улицы, были террористами». Акимат Алматы сгорел, в Алматы ввели войска ОДКБ.';

const named: readonly (readonly [string, string])[] = [
  ['Январские события', 'event.january-events'],
  ['Жанаозене', 'event.zhanaozen-start'],
  ['227 человек', 'deaths-total'],
  ['все, кто вышел на улицы, были террористами', 'claim.false'],
  ['Акимат Алматы', 'event.akimat-storm'],
  ['Алматы ввели', 'place.almaty'],
  ['ОДКБ', 'org.csto'],
];

export const samplePlaces: TextPlace[] = named.map(([text, record], id) => {
  const start = sampleText.indexOf(text);
  return {
    id,
    record,
    text,
    start,
    end: start + text.length,
    before: sampleText.slice(0, start),
    after: sampleText.slice(start + text.length),
  };
});

const nothing = () => undefined;

/** Everything that the panel is given, but the tab and what is open. */
export const samplePanel = (index: EditionIndex, language: Language): Omit<PanelProps, 'tab' | 'opened'> => {
  const groups = groupFound(samplePlaces, index, language);
  return {
    language,
    edition: sampleEdition,
    page: { site: 'news.example.org', isOn: true, mentions: 9, groups },
    items: viewTimeline(index.events, language),
    searchItems: searchItems(sampleEdition, language),
    text: sampleText,
    checked: { text: sampleText, places: samplePlaces, groups },
    onTab: nothing,
    onOpen: nothing,
    onShow: nothing,
    onText: nothing,
    onCheck: nothing,
    onLanguage: nothing,
  };
};
