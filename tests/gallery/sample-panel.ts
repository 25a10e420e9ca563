import type { PanelProps } from '../../components/Panel.tsx';
import { cardWords } from '../../components/words/card-words.ts';
import type { EditionIndex } from '../../core/card/card-view-index.ts';
import type { FindingView } from '../../core/card/finding-view.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { TextPlace } from '../../core/report/check-text.ts';
import { groupFound } from '../../core/report/found.ts';
import { partsOfFinding } from '../../core/report/say-finding.ts';
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

const sampleFinding: FindingView = {
  outcome: 'superseded',
  text: '227',
  day: '2022-02-05',
  statedOn: '2022-01-18',
  issuer: 'Генеральная прокуратура',
  currentThen: true,
  latest: { value: 238, statedOn: '2022-08-16', issuer: 'Генеральная прокуратура' },
};

export const samplePlaces: TextPlace[] = named.map(([text, record], id) => {
  const start = sampleText.indexOf(text);
  return {
    id,
    record,
    ...(record === 'deaths-total' && { finding: sampleFinding }),
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
    page: {
      site: 'news.example.org',
      isOn: true,
      mentions: 9,
      groups,
      date: { day: '2022-02-05', clue: 'json-ld', others: [{ clue: 'url', day: '2022-01-07' }] },
    },
    items: viewTimeline(index.events, language, { byId: index.byId, sources: index.edition.sources }),
    searchItems: searchItems(sampleEdition, language),
    text: sampleText,
    checked: { text: sampleText, places: samplePlaces, groups },
    onTab: nothing,
    onOpen: nothing,
    onShow: nothing,
    onPageDay: nothing,
    onText: nothing,
    onCheck: nothing,
    onLanguage: nothing,
    news: {
      update: {
        state: 'rejected',
        from: 'channel',
        sha256: 'a3f0'.repeat(16),
        checkedAt: '22.11.2026, 10:19',
        details: 'refused: data hash',
        isChecking: false,
      },
      changes: {
        from: { number: 11, date: '2026-11-01' },
        to: { number: 12, date: '2026-11-22' },
        changes: sampleEdition.records.slice(0, 4).map(({ id, kind, title }, i) => ({
          id,
          kind,
          title,
          fields: [],
          change: (['new', 'changed', 'withdrawn', 'state-changed'] as const)[i] ?? 'new',
          ...(i === 3 && { states: ['official-account', 'disputed'] as const }),
        })),
      },
      onCheckNow: nothing,
    },
    day: '2022-02-05',
    onDay: nothing,
    desk: {
      choice: { language },
      templates: [{ name: 'Short', text: '{finding} {citation}' }],
      copying: { done: '…' },
      onChoice: nothing,
      onReport: nothing,
      onTemplates: nothing,
    },
    onReply: nothing,
    findingOf: ({ finding }) => finding && partsOfFinding(finding, index.byId, language, cardWords[language]),
  };
};
