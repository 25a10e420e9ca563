import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../scripts/check-page.ts';
import { loadLexicon } from '../../../scripts/load-lexicon.ts';

const loaded = loadLexicon();

const marksOf = (text: string) =>
  checkPage({ text }, loaded).mentions.map((mention) => `${mention.text}: ${mention.record}`);

/** Single sentences, as they stand in posts and comments, checked with the dataset's own words. */
describe('a short text', () => {
  it.each([
    [
      'a person known from the events stands for the country',
      'Бектанова признали виновным по делу о событиях января.',
      'Бектанова: person.bektanov',
    ],
    ['a former head of the KNB', 'Бывшему главе КНБ Масимову добавили срок.', 'Масимову: person.massimov'],
    [
      'troops of the alliance in the country, without a date',
      'Войска ОДКБ в Казахстане охраняли аэродром.',
      'Войска ОДКБ: operation.csto',
    ],
    [
      'the number that was deleted',
      'Куда делись 20 тысяч террористов, Токаев?',
      '20 тысяч террористов: k-20000-deleted',
    ],
    [
      'a usual name beside a trial, without the country',
      'Ещё один осуждённый за январские события вышел на свободу.',
      'январские события: event.january-events',
    ],
    [
      'the internet in January 2022',
      'The internet shutdown in Kazakhstan began in January 2022.',
      'internet shutdown: event.internet-shutdown',
    ],
    [
      'another ending of a surname',
      'Мәсімовтің қорғаушысы Қаңтар оқиғасы туралы айтты.',
      'Мәсімовтің: person.massimov',
    ],
    ['the surer of two names', 'Қанды Қаңтар құрбандары ұмытылмайды.', 'Қанды Қаңтар: event.january-events'],
    [
      'a capital inside a Kazakh sentence',
      'Жас жігіт Қаңтар кезінде оққа ұшты деп үкім шықты.',
      'Қаңтар кезінде: event.january-events',
    ],
    [
      'a capital inside a Kazakh sentence, in another case',
      'Анасы Қаңтардың оғынан қаза тапқан ұлын еске алды.',
      'Қаңтардың: event.january-events',
    ],
    [
      'a look-alike on a dated day',
      'On 3 January 2022 oil workers in Zhanaozen joined the rally.',
      'Zhanaozen: place.zhanaozen',
    ],
    [
      'Zheltoksan beside the name',
      'Желтоксан и Қаңтар помнят в каждой семье.',
      'Қаңтар: event.january-events',
    ],
    [
      'a resignation on a dated day',
      'Правительство в Нур-Султане ушло в отставку 5 января 2022 года.',
      '5 января 2022: date.2022-01-05',
    ],
    ['a girl whose name alone says where', 'Aikorkem was four years old.', 'Aikorkem: person.aikorkem'],
    ['a Kazakh word in a short Russian text', 'Қаңтар в лицах: вечер памяти', 'Қаңтар: event.january-events'],
    [
      'a commission in quotation marks',
      'Комиссия «Акикат» закончила работу.',
      'Комиссия «Акикат: org.aqiqat',
    ],
  ])('is marked: %s', (_, text, mark) => {
    expect(marksOf(text)).toContain(mark);
  });

  it.each([
    ['protests elsewhere in that month', 'January 2022 saw protests of farmers in Rome.'],
    ['the same beside another January', 'В Вильнюсе судили за январские события.'],
    ['a month with its usual letter', 'Жас жігіт қаңтарда сотталды.'],
    ['a month at the beginning', 'Қаңтарда үкім шықты.'],
    ['a line of capitals', 'БИЫЛ ҚАҢТАРДА ҮКІМ ШЫҚТЫ'],
    ['a first name', 'Оның інісі Қаңтар мектепке барды.'],
    ['a café', 'Кеше «Қаңтар» кафесінің иесі сотталды, деп хабарлады полиция.'],
    ['another former head of the KNB', 'Бывший глава КНБ Мусаев живёт в Вене.'],
    [
      'the number elsewhere',
      'Армия Сирии отчиталась: 20 тысяч террористов. Посол Казахстана в Дамаске промолчал.',
    ],
    ['the alliance elsewhere', 'Миротворцы ОДКБ вернулись с манёвров в Таджикистане.'],
    ['a dated day with nothing on it', '5 января 2022 года в Алматы открыли каток.'],
    ['freedom, the common noun', 'Еркіндік пен азаттық туралы қаңтарда айтылды.'],
    ['a crime on such a day', '5 января в Алматы в драке погиб мужчина, ранены двое, задержан сосед.'],
    ['a fire on such a day', '6 қаңтарда Таразда өрт шығып, екі адам қаза тапты, тергеу басталды.'],
    ['a rally on such a day', 'On January 8 police detained people at a rally in Almaty; a trial followed.'],
    ['oil workers in another year', 'Мұнайшылар Жаңаөзенде 2011 жылы митингіге шықты.'],
    ['a later head of the alliance', 'Генсек ОДКБ Тасмагамбетов открыл заседание.'],
  ])('stays silent: %s', (_, text) => {
    expect(marksOf(text)).toEqual([]);
  });

  it('leaves another prime minister and another secretary-general unnamed', () => {
    const text =
      'Премьер-министр Армении и генсек ОДКБ обсудили ввод миротворцев в Казахстан 6 января 2022 года.';
    const marks = marksOf(text).join();
    expect(marks).toContain('org.csto');
    expect(marks).not.toContain('person.');
  });

  it('takes the year of a chronicle from its heading', () => {
    const text =
      'Январь 2022 года в Казахстане: хроника\n\n5 января. Толпой захвачен акимат.\n\nА это просто сноска.';
    expect(marksOf(text)).toEqual(
      expect.arrayContaining(['5 января: date.2022-01-05', 'акимат: place.almaty-akimat']),
    );
    expect(marksOf(text.replace('2022', '2019'))).toEqual([]);
  });
});
