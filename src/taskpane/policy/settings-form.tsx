import { Button, Field, Input, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { policyWordsIn } from '../../i18n/policy-words';
import { policyTable } from '../../policy/policy';
import type { PolicyCell, PolicyField } from '../../policy/policy-table';
import type { PolicyTableId } from '../../policy/policy-tables';
import { useSpeech } from '../speech';
import { typedCell, typedText } from './typed-value';

interface SettingsFormProps {
  readonly table: PolicyTableId;
  /** Name and value of each setting, as the sheet shows them. */
  readonly rows: readonly (readonly PolicyCell[])[];
  readonly isBusy: boolean;
  /** The settings that were changed: name and value. */
  readonly onSave: (rows: PolicyCell[][]) => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  save: { alignSelf: 'flex-start' },
});

/** The settings of one table of the policy; everything in it follows from the table's own fields. */
export function SettingsForm({ table, rows, isBusy, onSave }: SettingsFormProps) {
  const styles = useStyles();
  const { wording, language } = useSpeech();
  const { fields } = policyTable(table);
  const words = policyWordsIn(language);
  const [typed, setTyped] = useState(() => textsOf(fields, rows, words.codeOf));
  const names: Readonly<Record<string, { readonly label: string; readonly help: string }>> =
    wording.policy.tables[table].fields;
  const edited = fields.map((field) => [words.wordOf(field.key), typedCell(typed[field.key] ?? '', field)]);
  const reading = policyTable(table).read(edited, words);
  const problems = reading.ok ? [] : reading.problems;
  const messageOf = (field: PolicyField) => {
    const found = problems.find((problem) => problem.field === field.key);
    if (found === undefined) return {};
    return { validationMessage: wording.policyPane.expected(wording.policy.expected[found.expected]) };
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reading.ok) onSave(edited);
      }}
    >
      {fields.map((field) => (
        <Field
          key={field.key}
          label={names[field.key]?.label ?? field.key}
          hint={names[field.key]?.help ?? ''}
          {...messageOf(field)}
        >
          <SettingEditor
            field={field}
            value={typed[field.key] ?? ''}
            onChange={(value) => setTyped((before) => ({ ...before, [field.key]: value }))}
          />
        </Field>
      ))}
      <Button
        type="submit"
        className={styles.save}
        appearance="primary"
        disabledFocusable={isBusy || !reading.ok}
      >
        {wording.policyPane.save}
      </Button>
    </form>
  );
}

function SettingEditor(props: { field: PolicyField; value: string; onChange: (value: string) => void }) {
  const { field, value, onChange } = props;
  const { language } = useSpeech();
  const { wordOf } = policyWordsIn(language);
  if (field.kind !== 'choice') return <Input value={value} onChange={(_, data) => onChange(data.value)} />;
  return (
    <Select value={value} onChange={(_, data) => onChange(data.value)}>
      {(field.choices ?? []).map((code) => (
        <option key={code} value={wordOf(code)}>
          {wordOf(code)}
        </option>
      ))}
    </Select>
  );
}

function textsOf(
  fields: readonly PolicyField[],
  rows: SettingsFormProps['rows'],
  codeOf: (word: string) => string | undefined,
): Record<string, string> {
  const cells = new Map(rows.map(([name = '', value = '']) => [codeOf(String(name).trim()), value]));
  return Object.fromEntries(fields.map((field) => [field.key, typedText(cells.get(field.key) ?? '', field)]));
}
