import { Field, SpinButton } from '@fluentui/react-components';

import { useSpeech } from '../../speech';
import type { OptionsProps } from '../frame/wizard-kind';
import type { CalibrationChoices } from './calibration-plan';

/** Which invoices are judged, and what counts as late. */
export function CalibrationOptions({ choices, onChoices }: OptionsProps<CalibrationChoices>) {
  const { options } = useSpeech().wording.assess.calibrate;
  const field = (key: keyof CalibrationChoices, label: string, hint: string, min: number, max: number) => (
    <Field label={label} hint={hint}>
      <SpinButton
        value={choices[key]}
        min={min}
        max={max}
        onChange={(_, { value, displayValue }) => {
          const days = Math.round(value ?? Number(displayValue));
          if (days >= min && days <= max) onChoices({ ...choices, [key]: days });
        }}
      />
    </Field>
  );
  return (
    <>
      {field('windowDays', options.windowDays, options.windowDaysHint, 7, 730)}
      {field('lateDays', options.lateDays, options.lateDaysHint, 0, 365)}
    </>
  );
}
