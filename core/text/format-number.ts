const marks = {
  // No-break spaces keep a number on one line; Kazakh and Russian write the same way.
  ru: { group: '\u00a0', decimal: ',' },
  kk: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const;

/** `4353` as a reader of the language writes it: `4 353` (no-break space) or `4,353`. Never Intl: browsers differ in their Kazakh data. */
export const formatNumber = (value: number, language: keyof typeof marks): string => {
  const { group, decimal } = marks[language];
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
};
