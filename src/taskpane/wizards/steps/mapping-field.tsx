import { Badge, Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';

import type { LedgerField } from '../../../domain/ledger/ledger-field';
import type { Certainty } from '../../../domain/ledger/mapping-proposal';
import { useSpeech } from '../../speech';

interface MappingFieldProps {
  readonly field: LedgerField;
  /** Zero-based column, undefined where none is chosen. */
  readonly column: number | undefined;
  readonly certainty: Certainty | undefined;
  readonly headers: readonly string[];
  readonly samples: readonly string[];
  readonly isRequired: boolean;
  readonly onChange: (column: number | undefined) => void;
}

const NONE = '';

const useStyles = makeStyles({
  // The samples may be long: they are cut, and never widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  label: { display: 'inline-flex', alignItems: 'center', gap: '8px' },
  samples: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** One field of the ledger: its column, how sure that is, and the first values found there. */
export function MappingField(props: MappingFieldProps) {
  const styles = useStyles();
  const { wording } = useSpeech();
  const { check } = wording.pane;
  const unsure = props.certainty !== undefined && props.certainty !== 'certain';
  return (
    <Field
      className={styles.field}
      required={props.isRequired}
      label={
        <span className={styles.label}>
          {wording.reports.fields[props.field]}
          {unsure && (
            <Badge appearance="tint" color="warning" size="medium">
              {check.certainty[props.certainty]}
            </Badge>
          )}
        </span>
      }
      hint={<Caption1 className={styles.samples}>{props.samples.filter(Boolean).join(' · ')}</Caption1>}
    >
      <Select
        size="small"
        value={props.column ?? NONE}
        onChange={(_, { value }) => props.onChange(value === NONE ? undefined : Number(value))}
      >
        <option value={NONE}>{check.noColumn}</option>
        {props.headers.map((header, column) => (
          <option key={column} value={column}>
            {header || check.untitled(column + 1)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
