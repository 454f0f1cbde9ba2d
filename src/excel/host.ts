import { languageOf, type Language } from '../i18n/language';

/** What the add-in knows of the Excel around it. */
export interface HostFacts {
  readonly language: Language;
  /** null where Excel does not tell: ask the browser then. */
  readonly isDarkTheme: boolean | null;
  readonly platform: string;
  readonly version: string;
}

export function hostFacts(): HostFacts {
  const { displayLanguage, diagnostics } = Office.context;
  return {
    language: languageOf(displayLanguage),
    isDarkTheme: isDarkTheme(),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
  };
}

/** Whether this Excel offers a requirement set, such as ('ExcelApi', '1.13'). */
export function hostSupports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

function isDarkTheme(): boolean | null {
  // Excel on the web leaves the theme out although the types promise it.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? null;
}
