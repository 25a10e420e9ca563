import type { Language } from '../../core/dataset/language.ts';
import type { ReaderState } from '../../core/update/reader-state.ts';

export interface UpdateWords {
  /** One short sentence each, in the popup and in the panel. */
  readonly states: Readonly<Record<ReaderState, string>>;
  /** `{date}` is the day of the last confirmation. */
  readonly checked: string;
}

export const updateWords: Readonly<Record<Language, UpdateWords>> = {
  ru: {
    states: {
      current: 'Это самый новый выпуск.',
      waiting: 'Новые выпуски ещё не проверялись.',
      offline: 'Сейчас нет связи с источником выпусков; данные работают и без неё.',
      stale: 'Больше двух недель не удаётся подтвердить, что выпуска новее нет.',
      'paused-trust': 'Проверка новых выпусков остановлена: нужна новая версия расширения.',
      rejected: 'Полученный выпуск не прошёл проверку и не установлен.',
      'needs-extension-update': 'Для нового выпуска нужна новая версия расширения.',
      clock:
        'Даты устройства и источника расходятся: неверна дата здесь, или новые выпуски кто-то задерживает.',
      storage: 'Новый выпуск не удалось сохранить; работает прежний.',
      off: 'Проверка новых выпусков выключена.',
      unavailable: 'Эта сборка работает с выпуском, который в неё вложен.',
      'no-access': 'Нет доступа к источнику выпусков, поэтому запросов нет.',
    },
    checked: 'Проверено {date}',
  },
  kk: {
    states: {
      current: 'Бұл – ең жаңа шығарылым.',
      waiting: 'Жаңа шығарылымдар әлі тексерілмеді.',
      offline: 'Қазір шығарылымдар көзімен байланыс жоқ; деректер онсыз да жұмыс істейді.',
      stale: 'Екі аптадан астам уақыт бойы бұдан жаңа шығарылым жоғын растау мүмкін болмады.',
      'paused-trust': 'Шығарылымдарды тексеру тоқтатылды: кеңейтімнің жаңа нұсқасы керек.',
      rejected: 'Келген шығарылым тексерістен өтпеді және орнатылған жоқ.',
      'needs-extension-update': 'Жаңа шығарылымға кеңейтімнің жаңа нұсқасы керек.',
      clock: 'Құрылғы мен шығарылым көзінің күні сәйкес емес: мұнда күн қате не жаңасын біреу кідіртіп тұр.',
      storage: 'Жаңа шығарылымды сақтау мүмкін болмады; бұрынғысы жұмыс істеп тұр.',
      off: 'Жаңа шығарылымдарды тексеру өшірілген.',
      unavailable: 'Бұл жинақ өз ішіндегі шығарылыммен жұмыс істейді.',
      'no-access': 'Шығарылымдар көзіне рұқсат жоқ, сондықтан сұрау жіберілмейді.',
    },
    checked: 'Тексерілген күні: {date}',
  },
  en: {
    states: {
      current: 'This is the newest edition.',
      waiting: 'Newer editions have not been looked for yet.',
      offline: 'The source of editions cannot be reached now; the data work without it.',
      stale: 'For more than two weeks it could not be confirmed that there is nothing newer.',
      'paused-trust': 'Looking for editions has stopped: a new version of the extension is needed.',
      rejected: 'An edition that came did not pass its check and was not installed.',
      'needs-extension-update': 'The newest edition needs a new version of the extension.',
      clock:
        'This device and the source disagree on the date: it is wrong here, or newer editions are held back.',
      storage: 'A new edition could not be stored; the one before it is in use.',
      off: 'Looking for newer editions is switched off.',
      unavailable: 'This build works with the edition inside it.',
      'no-access': 'There is no access to the source of editions, so nothing is asked.',
    },
    checked: 'Checked on {date}',
  },
};
