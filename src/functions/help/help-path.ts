import type { Language } from '../../i18n/language';

/** Where a function's help page stands, below the add-in's own address. */
export function helpPath(id: string, language: Language): string {
  return `help/${language}/${id.toLowerCase().replaceAll('.', '-')}.html`;
}
