import { Body1, makeStyles } from '@fluentui/react-components';

import type { ColumnMapping } from '../../../domain/ledger/ledger-field';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { CheckedLedger, Inspection, ReadingOptions, StatedFinding } from '../job';
import { CheckSummary } from './check-summary';
import { groupFindings } from './finding-group';
import { FindingList } from './finding-list';
import { MappingTable } from './mapping-table';
import { readingQuestions } from './reading-question';
import { ReadingQuestions } from './reading-questions';

interface CheckStepProps {
  readonly inspection: Inspection;
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
  /** What the person has said of the ledger as a whole. */
  readonly answers: ReadingOptions;
  readonly onAnswers: (answers: ReadingOptions) => void;
  /** Null until the ledger was read with this mapping. */
  readonly checked: CheckedLedger | null;
  readonly onGoTo: (finding: StatedFinding) => void;
}

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
      <ReadingQuestions
        questions={readingQuestions(props.checked, props.answers)}
        answers={props.answers}
        onAnswers={props.onAnswers}
      />
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
