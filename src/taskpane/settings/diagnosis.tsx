import { Field, Textarea } from '@fluentui/react-components';

import { officeContext } from '../office-context';
import { useSpeech } from '../speech';

/** What a report of a fault needs to tell, as text to select and copy: the clipboard is closed to some panes. */
export function Diagnosis() {
  const { wording, language } = useSpeech();
  return (
    <Field label={wording.pane.settings.diagnosis} hint={wording.pane.settings.diagnosisHint}>
      <Textarea
        readOnly
        rows={6}
        value={diagnosisText(language)}
        onFocus={(event) => event.target.select()}
      />
    </Field>
  );
}

function diagnosisText(language: string): string {
  const facts: Record<string, string> = {
    version: __VERSION__,
    language,
    ...officeFacts(),
    browser: navigator.userAgent,
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
    ...(requirements && { excelApi: highestExcelApi(requirements) }),
  };
}

function highestExcelApi(requirements: Office.RequirementSetSupport): string {
  const versions = Array.from({ length: 30 }, (_, index) => `1.${30 - index}`);
  return versions.find((version) => requirements.isSetSupported('ExcelApi', version)) ?? '–';
}
