import { lastErrors } from '../last-errors';
import { officeContext } from '../office-context';

/** Sets whose presence decides what the add-in can do. */
const SETS: readonly (readonly [name: string, highest: number])[] = [
  ['ExcelApi', 30],
  ['SharedRuntime', 2],
  ['CustomFunctionsRuntime', 5],
  ['RibbonApi', 2],
];

/** What a report of a fault needs to tell: host, versions, requirement sets, languages, last errors. No data of the workbook. */
export function diagnosisText(language: string, noErrors: string): string {
  const errors = lastErrors();
  const facts: Record<string, string> = {
    version: __VERSION__,
    language,
    ...officeFacts(),
    browser: navigator.userAgent,
    window: `${window.innerWidth} × ${window.innerHeight}, ${window.devicePixelRatio}`,
    errors: errors.length === 0 ? noErrors : errors.map((error) => `\n  ${error}`).join(''),
  };
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function officeFacts(): Record<string, string> {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = officeContext() ?? {};
  return {
    ...(diagnostics && { host: `${diagnostics.host} ${diagnostics.version} (${diagnostics.platform})` }),
    ...(displayLanguage !== undefined && { displayLanguage }),
    ...(contentLanguage !== undefined && { contentLanguage }),
    ...(requirements && { requirementSets: requirementSets(requirements) }),
  };
}

function requirementSets(requirements: Office.RequirementSetSupport): string {
  return SETS.map(([name, highest]) => {
    const versions = Array.from({ length: highest }, (_, index) => `1.${highest - index}`);
    return `${name} ${versions.find((version) => requirements.isSetSupported(name, version)) ?? '–'}`;
  }).join(', ');
}
