import type { Language } from '../../core/dataset/language.ts';
import type { ReaderState } from '../../core/update/reader-state.ts';

export interface UpdateWords {
  /** One short sentence each; `{date}` is the day of the last confirmation. */
  readonly states: Readonly<Record<ReaderState, string>>;
  readonly checked: string;
  readonly checkNow: string;
  readonly checking: string;
  readonly automatic: string;
  readonly fingerprint: string;
  readonly fromPackage: string;
  readonly details: string;
}

export const updateWords: Readonly<Record<Language, UpdateWords>> = {
  ru: {
    states: {
      current: 'Это самый новый выпуск.',
      waiting: 'Новые выпуски ещё не проверялись.',
      offline: 'Сейчас нет связи с источником выпусков; данные работают и без неё.',
      stale: 'Давно не удаётся узнать, есть ли выпуск новее.',
      'paused-trust': 'Проверка новых выпусков остановлена: нужна новая версия расширения.',
      rejected: 'Полученный выпуск не прошёл проверку и не установлен.',
      'needs-extension-update': 'Для нового выпуска нужна новая версия расширения.',
      clock: 'Похоже, на устройстве неверная дата; из-за этого выпуски не проверяются.',
      storage: 'Новый выпуск не удалось сохранить; работает прежний.',
      off: 'Проверка новых выпусков выключена.',
      unavailable: 'Эта сборка работает с выпуском, который в неё вложен.',
      'no-access': 'Нет доступа к источнику выпусков, поэтому запросов нет.',
    },
    checked: 'Проверено {date}',
    checkNow: 'Проверить сейчас',
    checking: 'Проверяется…',
    automatic: 'Проверять новые выпуски раз в день',
    fingerprint: 'Отпечаток',
    fromPackage: 'Вложен в расширение',
    details: 'Подробности для сообщения об ошибке',
  },
  kk: {
    states: {
      current: 'Бұл – ең жаңа шығарылым.',
      waiting: 'Жаңа шығарылымдар әлі тексерілмеді.',
      offline: 'Қазір шығарылымдар көзімен байланыс жоқ; деректер онсыз да жұмыс істейді.',
      stale: 'Жаңарақ шығарылым бар-жоғын көптен бері анықтау мүмкін болмай тұр.',
      'paused-trust': 'Шығарылымдарды тексеру тоқтатылды: кеңейтімнің жаңа нұсқасы керек.',
      rejected: 'Келген шығарылым тексерістен өтпеді және орнатылған жоқ.',
      'needs-extension-update': 'Жаңа шығарылымға кеңейтімнің жаңа нұсқасы керек.',
      clock: 'Құрылғыдағы күн дұрыс емес сияқты; сондықтан шығарылымдар тексерілмейді.',
      storage: 'Жаңа шығарылымды сақтау мүмкін болмады; бұрынғысы жұмыс істеп тұр.',
      off: 'Жаңа шығарылымдарды тексеру өшірілген.',
      unavailable: 'Бұл жинақ өз ішіндегі шығарылыммен жұмыс істейді.',
      'no-access': 'Шығарылымдар көзіне рұқсат жоқ, сондықтан сұрау жіберілмейді.',
    },
    checked: 'Тексерілген күні: {date}',
    checkNow: 'Қазір тексеру',
    checking: 'Тексеріліп жатыр…',
    automatic: 'Жаңа шығарылымдарды күніне бір рет тексеру',
    fingerprint: 'Саусақ ізі',
    fromPackage: 'Кеңейтімнің ішінде келген',
    details: 'Қате туралы хабарлауға арналған мәлімет',
  },
  en: {
    states: {
      current: 'This is the newest edition.',
      waiting: 'Newer editions have not been looked for yet.',
      offline: 'The source of editions cannot be reached now; the data work without it.',
      stale: 'For some time it could not be confirmed that there is nothing newer.',
      'paused-trust': 'Looking for editions has stopped: a new version of the extension is needed.',
      rejected: 'An edition that came did not pass its check and was not installed.',
      'needs-extension-update': 'The newest edition needs a new version of the extension.',
      clock: 'The date of this device looks wrong, so editions cannot be checked.',
      storage: 'A new edition could not be stored; the one before it is in use.',
      off: 'Looking for newer editions is switched off.',
      unavailable: 'This build works with the edition inside it.',
      'no-access': 'There is no access to the source of editions, so nothing is asked.',
    },
    checked: 'Checked on {date}',
    checkNow: 'Check now',
    checking: 'Checking…',
    automatic: 'Look for newer editions once a day',
    fingerprint: 'Fingerprint',
    fromPackage: 'Came with the extension',
    details: 'Details for reporting a fault',
  },
};
