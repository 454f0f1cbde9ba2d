import type { Language } from '../../i18n/language';

/** Figures inside the sentences of a report, in the language's own grouping. */
export interface FigureText {
  money(value: number): string;
  count(value: number): string;
  /** One decimal at most. */
  decimal(value: number): string;
  share(value: number): string;
}

export function figureTextIn(language: Language): FigureText {
  const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const formatter = new Intl.NumberFormat(language, options);
    return (value) => formatter.format(value);
  };
  return {
    money: format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    count: format({ maximumFractionDigits: 0 }),
    decimal: format({ maximumFractionDigits: 1 }),
    share: format({ style: 'percent', maximumFractionDigits: 1 }),
  };
}
