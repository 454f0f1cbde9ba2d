import { Body1, Button, Field, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { PolicyCheck } from '../../excel/check-policy';
import type { SheetPlace } from '../../excel/policy-place';
import { policyTable } from '../../policy/policy';
import type { PolicyCell } from '../../policy/policy-table';
import type { PolicyTableId } from '../../policy/policy-tables';
import { setOfTables, STARTING_SETS, type StartingSet } from '../../policy/starting-sets';
import { Content } from '../parts/content';
import { Section } from '../parts/section';
import { ScreenHeader } from '../shell/screen-header';
import { useSpeech } from '../speech';
import { PolicyFindings } from './policy-findings';
import { SetChoice } from './set-choice';
import { SettingsForm } from './settings-form';

export interface PolicyViewProps {
  /** Null until the workbook was looked at. */
  readonly check: PolicyCheck | null;
  /** Grows with every look, so that forms begin with what the sheet holds now. */
  readonly look: number;
  readonly isBusy: boolean;
  /** First and last year of China's holidays; null until they are known. */
  readonly chinaYears: { readonly from: number; readonly to: number } | null;
  readonly notice: ReactNode;
  readonly onBack: () => void;
  readonly onMake: (set: StartingSet, withHolidays: boolean) => void;
  readonly onOpen: () => void;
  readonly onGrow: (set: StartingSet) => void;
  readonly onCheck: () => void;
  readonly onFill: () => void;
  readonly onGoTo: (place: SheetPlace) => void;
  readonly onSave: (table: PolicyTableId, rows: PolicyCell[][]) => void;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  text: { margin: 0 },
});

/** The credit policy: made with a starting set, then checked, extended and changed. */
export function PolicyView(props: PolicyViewProps) {
  const { check, isBusy, notice, onBack, onMake } = props;
  const { policyPane: words } = useSpeech().wording;
  return (
    <>
      <ScreenHeader title={words.title} onBack={onBack} />
      <Content>
        {notice}
        {check?.tables === null && <SetChoice isBusy={isBusy} onMake={onMake} />}
        {check?.tables && <StandingPolicy {...props} check={check} tables={check.tables} />}
      </Content>
    </>
  );
}

type StandingProps = PolicyViewProps & { check: PolicyCheck; tables: readonly PolicyTableId[] };

function StandingPolicy(props: StandingProps) {
  const { check, tables, isBusy, onOpen, onCheck, onGoTo } = props;
  const styles = useStyles();
  const { policyPane: words } = useSpeech().wording;
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={onOpen}>{words.open}</Button>
      </div>
      <Section title={words.check}>
        <PolicyFindings findings={check.findings} onGoTo={onGoTo} />
        <div className={styles.actions}>
          <Button disabledFocusable={isBusy} onClick={onCheck}>
            {words.checkAgain}
          </Button>
        </div>
      </Section>
      <FormSection {...props} />
      {tables.includes('calendarDays') && <CalendarSection {...props} />}
      <GrowSection {...props} />
    </>
  );
}

function FormSection({ check, tables, look, isBusy, onSave }: StandingProps) {
  const { wording } = useSpeech();
  const styles = useStyles();
  const words = wording.policyPane;
  const forms = tables.filter((id) => policyTable(id).layout === 'settings');
  const [chosen, setChosen] = useState(forms[0]);
  if (chosen === undefined) return null;
  return (
    <Section title={words.form}>
      <Body1 as="p" className={styles.text}>
        {words.formText}
      </Body1>
      <Field label={words.table}>
        <Select
          value={chosen}
          onChange={(_, { value }) => setChosen(forms.find((id) => id === value) ?? chosen)}
        >
          {forms.map((id) => (
            <option key={id} value={id}>
              {wording.policy.tables[id].title}
            </option>
          ))}
        </Select>
      </Field>
      <SettingsForm
        key={`${chosen} ${look}`}
        table={chosen}
        rows={check.cells[chosen] ?? []}
        isBusy={isBusy}
        onSave={(rows) => onSave(chosen, rows)}
      />
    </Section>
  );
}

function CalendarSection({ chinaYears, isBusy, onFill }: StandingProps) {
  const styles = useStyles();
  const { policyPane: words } = useSpeech().wording;
  if (chinaYears === null) return null;
  return (
    <Section title={words.calendar}>
      <Body1 as="p" className={styles.text}>
        {words.calendarText(String(chinaYears.from), String(chinaYears.to))}
      </Body1>
      <div className={styles.actions}>
        <Button disabledFocusable={isBusy} onClick={onFill}>
          {words.fill}
        </Button>
      </div>
    </Section>
  );
}

function GrowSection({ tables, isBusy, onGrow }: StandingProps) {
  const styles = useStyles();
  const { policyPane: words } = useSpeech().wording;
  const present = setOfTables(new Set(tables));
  const larger = STARTING_SETS.slice(present === null ? 0 : STARTING_SETS.indexOf(present) + 1);
  if (larger.length === 0) return null;
  return (
    <Section title={words.grow}>
      <div className={styles.actions}>
        {larger.map((set) => (
          <Button key={set} disabledFocusable={isBusy} onClick={() => onGrow(set)}>
            {words.growTo(words.sets[set].name)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
