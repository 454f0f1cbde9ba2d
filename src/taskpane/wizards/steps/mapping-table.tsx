import { makeStyles } from '@fluentui/react-components';

import { LEDGER_FIELDS } from '../../../domain/ledger/ledger-field';
import type { ColumnMapping, LedgerField } from '../../../domain/ledger/ledger-field';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { Inspection } from '../job';
import { MappingField } from './mapping-field';
import { remapped } from './remapped';

interface MappingTableProps {
  readonly inspection: Inspection;
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
}

const SAMPLES = 3;
/** Marked as required; one of the two amounts is needed too, which the check says. */
const REQUIRED: readonly LedgerField[] = ['customer', 'dueDate'];

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** Which column is read as which field, to confirm or correct. */
export function MappingTable({ inspection, mapping, onMapping }: MappingTableProps) {
  const styles = useStyles();
  const { check } = useSpeech().wording.pane;
  const certaintyOf = (field: LedgerField) =>
    inspection.proposal.find((one) => one.field === field && one.column === mapping[field])?.certainty;
  return (
    <Section title={check.columns}>
      <div className={styles.fields}>
        {LEDGER_FIELDS.map((field) => (
          <MappingField
            key={field}
            field={field}
            column={mapping[field]}
            certainty={certaintyOf(field)}
            headers={inspection.headers}
            samples={samplesOf(inspection, mapping[field])}
            isRequired={REQUIRED.includes(field)}
            onChange={(column) => onMapping(remapped(mapping, field, column))}
          />
        ))}
      </div>
    </Section>
  );
}

function samplesOf(inspection: Inspection, column: number | undefined): string[] {
  if (column === undefined) return [];
  return inspection.firstRecords.slice(0, SAMPLES).map((record) => record[column] ?? '');
}
