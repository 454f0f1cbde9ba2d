import { Checkbox, Field, Input, Select } from '@fluentui/react-components';

import { BUREAU_SCALES } from '../../../domain/credit-limit/review/bureau-grade';
import { KNOCK_OUTS } from '../../../domain/scoring/scorecard';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { OptionsProps } from '../frame/wizard-kind';
import { ReferenceFields } from './reference-fields';
import { REVIEW_CHECKS, type ReviewChoices } from './review-choices';

/** Facts that a person can know; what is long overdue, the ledger says. */
const KNOWN_FACTS = KNOCK_OUTS.filter((fact) => fact !== 'overdue90');

/** Who is reviewed, and what is known of the customer besides the ledger. */
export function ReviewOptions({ choices, onChoices, checked }: OptionsProps<ReviewChoices>) {
  const { assess, policy } = useSpeech().wording;
  const { review } = assess;
  const { options } = review;
  const set = (part: Partial<ReviewChoices>) => onChoices({ ...choices, ...part });
  const text = (
    key: 'customer' | 'statements' | 'bureauGrade' | 'expectedSales',
    label: string,
    hint?: string,
  ) => (
    <Field label={label} {...(hint === undefined ? {} : { hint })} required={key === 'customer'}>
      <Input
        value={choices[key]}
        list={key === 'customer' ? 'review-customers' : undefined}
        onChange={(_, { value }) => set({ [key]: value })}
      />
    </Field>
  );
  return (
    <>
      {text('customer', options.customer, options.customerHint)}
      <datalist id="review-customers">
        {(checked?.ledger.customer.values ?? []).slice(0, 2000).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {text('expectedSales', options.expectedSales, options.expectedSalesHint)}
      {text('statements', options.statements, options.statementsHint)}
      <Field label={options.bureauScale}>
        <Select
          value={choices.bureauScale}
          onChange={(_, { value }) =>
            set({ bureauScale: BUREAU_SCALES.find((one) => one === value) ?? 'allianzTrade' })
          }
        >
          {BUREAU_SCALES.map((scale) => (
            <option key={scale} value={scale}>
              {review.scales[scale]}
            </option>
          ))}
        </Select>
      </Field>
      {text('bureauGrade', options.bureauGrade, options.bureauGradeHint)}
      <Field label={options.knownFact}>
        <Select
          value={choices.knownFact}
          onChange={(_, { value }) => set({ knownFact: KNOWN_FACTS.find((one) => one === value) ?? '' })}
        >
          <option value="">{options.noFact}</option>
          {KNOWN_FACTS.map((fact) => (
            <option key={fact} value={fact}>
              {policy.choices[fact]}
            </option>
          ))}
        </Select>
      </Field>
      <ReferenceFields references={choices.references} onReferences={(references) => set({ references })} />
      <Section title={review.parts.checks}>
        {REVIEW_CHECKS.map((check) => (
          <Checkbox
            key={check}
            label={review.checks[check]}
            checked={choices.done.includes(check)}
            onChange={(_, { checked: isDone }) =>
              set({
                done: REVIEW_CHECKS.filter((one) =>
                  one === check ? isDone === true : choices.done.includes(one),
                ),
              })
            }
          />
        ))}
      </Section>
    </>
  );
}
