import { Body1, Button, Caption1, Field, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { Figures } from '../../parts/figures';
import { Icon } from '../../parts/icon';
import { ProblemNotice } from '../../parts/problem-notice';
import { useSpeech } from '../../speech';
import type { PreviewProps } from '../frame/wizard-kind';
import { LetterFilesPanel } from './letter-files-panel';
import type { LetterPlan } from './letter-plan';
import { LetterView } from './letter-view';
import { TemplatesPanel } from './templates-panel';

/** Names that the list to choose from holds; the others are reached by the buttons beside it. */
const MOST_CHOICES = 1000;

const useStyles = makeStyles({
  text: { margin: 0 },
  walk: { display: 'flex', alignItems: 'center', gap: '8px' },
  at: { flexGrow: 1, textAlign: 'center' },
});

/** Step 4 of letters: how many, to what amount, each as it will read, and the files that can be made of them. */
export function LetterPreview({ plan }: PreviewProps<LetterPlan>) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { preview } = wording.letterPane;
  const [at, setAt] = useState(0);
  const { letters } = plan;
  const letter = letters[at] ?? letters[0];
  if (letter === undefined) {
    return (
      <Body1 as="p" className={styles.text}>
        {preview.none}
      </Body1>
    );
  }
  const position = letters.indexOf(letter);
  return (
    <>
      <Figures figures={plan.heading} />
      {plan.sender.senderName === null && <ProblemNotice text={preview.withoutSender} intent="warning" />}
      {plan.withoutAddress > 0 && (
        <Caption1 as="p" className={styles.text}>
          {preview.withoutAddress(format.count(plan.withoutAddress))}
        </Caption1>
      )}
      {letters.length > 1 && (
        <>
          <Field label={preview.choose}>
            <Select value={position} onChange={(_, { value }) => setAt(Number(value))}>
              {letters.slice(0, MOST_CHOICES).map(({ customer, kindName, reference }, index) => (
                <option key={reference} value={index}>
                  {`${customer} · ${kindName}`}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.walk}>
            <Button
              size="small"
              icon={<Icon name="back" size={16} />}
              aria-label={preview.previous}
              disabledFocusable={position === 0}
              onClick={() => setAt(position - 1)}
            />
            <Caption1 className={styles.at}>
              {preview.of(format.count(position + 1), format.count(letters.length))}
            </Caption1>
            <Button
              size="small"
              icon={<Icon name="forward" size={16} />}
              aria-label={preview.next}
              disabledFocusable={position === letters.length - 1}
              onClick={() => setAt(position + 1)}
            />
          </div>
        </>
      )}
      <LetterView letter={letter} label={`${preview.letter}: ${letter.customer}`} />
      <LetterFilesPanel plan={plan} shown={letter} />
      <TemplatesPanel />
    </>
  );
}
