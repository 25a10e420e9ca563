import { render } from 'preact';
import { useState } from 'preact/hooks';
import { PlaceMap } from '../../components/PlaceMap.tsx';
import type { Language } from '../../core/dataset/language.ts';
import { projectPlace } from '../../core/timeline/map-projection.ts';
import { spread } from '../../core/timeline/spread-points.ts';

type Town = readonly [ru: string, kk: string, en: string, at: readonly [number, number], count: number];

// The crowded south, two towns of the west side by side, and names at all borders.
const towns: readonly Town[] = [
  ['Алматы', 'Алматы', 'Almaty', [43.257, 76.929], 70],
  ['Нур-Султан (Астана)', 'Нұр-Сұлтан (Астана)', 'Nur-Sultan (Astana)', [51.169, 71.449], 22],
  ['Жанаозен', 'Жаңаөзен', 'Zhanaozen', [43.342, 52.862], 10],
  ['Талдыкорган', 'Талдықорған', 'Taldykorgan', [45.016, 78.374], 9],
  ['Актау', 'Ақтау', 'Aktau', [43.651, 51.158], 6],
  ['Уральск', 'Орал', 'Oral', [51.228, 51.387], 6],
  ['Актобе', 'Ақтөбе', 'Aktobe', [50.283, 57.167], 5],
  ['Тараз', 'Тараз', 'Taraz', [42.9, 71.378], 4],
  ['Атырау', 'Атырау', 'Atyrau', [47.095, 51.924], 4],
  ['Шымкент', 'Шымкент', 'Shymkent', [42.315, 69.587], 3],
  ['Кызылорда', 'Қызылорда', 'Kyzylorda', [44.849, 65.482], 3],
  ['Семей', 'Семей', 'Semey', [50.411, 80.228], 2],
  ['Усть-Каменогорск', 'Өскемен', 'Oskemen', [49.948, 82.628], 1],
  ['Петропавловск', 'Петропавл', 'Petropavl', [54.875, 69.163], 1],
  ['Костанай', 'Қостанай', 'Kostanay', [53.214, 63.625], 1],
  ['Павлодар', 'Павлодар', 'Pavlodar', [52.287, 76.967], 1],
];

const TownMap = ({ language }: { readonly language: Language }) => {
  const [chosen, setChosen] = useState<string | undefined>('Taraz');
  return (
    <main class="page timeline filters" lang={language}>
      <PlaceMap
        spots={spread(
          towns.map(([ru, kk, en, at, count]) => ({
            id: en,
            title: { ru, kk, en }[language],
            name: { ru, kk, en }[language].replace(/ \(.*/, ''),
            count,
            ...projectPlace(at),
          })),
        )}
        chosen={chosen}
        language={language}
        onChoose={setChosen}
      />
    </main>
  );
};

/** The map with as many towns as the events have. */
export const showMap = (root: HTMLElement, language: Language) =>
  render(<TownMap language={language} />, root);
