import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface AmountFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Null while nothing, or no number, is entered. */
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

/** A field for an amount or another number that may be left blank. */
export function AmountField({ label, hint, value, onValue }: AmountFieldProps) {
  const [text, setText] = useState(value === null ? '' : String(value));
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Input
        type="number"
        inputMode="decimal"
        value={text}
        onChange={(_, { value: typed }) => {
          setText(typed);
          const number = Number(typed);
          onValue(typed.trim() === '' || !Number.isFinite(number) ? null : number);
        }}
      />
    </Field>
  );
}
