import { Body1, Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';

import type { DateOrder } from '../../../domain/calendar/parse-date';
import type { ColumnMapping } from '../../../domain/ledger/ledger-field';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { CheckedLedger, Inspection, StatedFinding } from '../job';
import { CheckSummary } from './check-summary';
import { groupFindings } from './finding-group';
import { FindingList } from './finding-list';
import { MappingTable } from './mapping-table';

interface CheckStepProps {
  readonly inspection: Inspection;
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
  /** Undefined until the order of day and month was asked for. */
  readonly dateOrder: DateOrder | undefined;
  readonly asksDateOrder: boolean;
  readonly onDateOrder: (order: DateOrder) => void;
  /** Null until the ledger was read with this mapping. */
  readonly checked: CheckedLedger | null;
  readonly onGoTo: (finding: StatedFinding) => void;
}

const DATE_ORDERS = ['DMY', 'MDY'] as const;

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

/** Step 2: how the ledger is read, and what reading it found. */
export function CheckStep(props: CheckStepProps) {
  const styles = useStyles();
  const { check } = useSpeech().wording.pane;
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {check.found(props.inspection.address)}
      </Body1>
      {props.asksDateOrder && (
        <Field label={check.dateOrder}>
          <RadioGroup value={props.dateOrder ?? ''}>
            {DATE_ORDERS.map((order) => (
              <Radio
                key={order}
                value={order}
                label={check.dateOrders[order]}
                onChange={() => props.onDateOrder(order)}
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {props.checked && <CheckSummary checked={props.checked} />}
      {props.checked && props.checked.findings.length > 0 && (
        <Section title={check.findings}>
          <div>
            {groupFindings(props.checked.findings, props.checked.findingCounts, props.checked.stakes).map(
              (group) => (
                <FindingList key={group.kind} group={group} onGoTo={props.onGoTo} />
              ),
            )}
          </div>
        </Section>
      )}
      {props.checked?.findings.length === 0 && (
        <Body1 as="p" className={styles.text}>
          {check.allClear}
        </Body1>
      )}
      <MappingTable inspection={props.inspection} mapping={props.mapping} onMapping={props.onMapping} />
    </>
  );
}
