import { Button, Field, Input, makeStyles } from '@fluentui/react-components';

import type { DayNumber } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { useSpeech } from '../../speech';

interface OptionsStepProps {
  /** ISO date as typed; blank or incomplete while it is being typed. */
  readonly asOf: string;
  readonly onAsOf: (isoDate: string) => void;
  /** The last day that the ledger tells of, null where it has no dates. */
  readonly lastDay: DayNumber | null;
}

const useStyles = makeStyles({ offer: { alignSelf: 'flex-start' } });

/** Step 3: as of which day everything is counted. */
export function OptionsStep({ asOf, onAsOf, lastDay }: OptionsStepProps) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { options } = wording.pane;
  const isMissing = asOf === '';
  return (
    <>
      <Field
        label={options.asOf}
        required
        hint={options.asOfHint}
        {...(isMissing && { validationMessage: options.asOfMissing })}
      >
        <Input type="date" value={asOf} onChange={(_, { value }) => onAsOf(value)} />
      </Field>
      {lastDay !== null && isoDate(lastDay) !== asOf && (
        <Button className={styles.offer} size="small" onClick={() => onAsOf(isoDate(lastDay))}>
          {options.useLastDay(format.day(lastDay))}
        </Button>
      )}
    </>
  );
}
