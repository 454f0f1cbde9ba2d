import { Field, Radio, RadioGroup } from '@fluentui/react-components';

import { useSpeech } from '../../speech';
import type { ReadingOptions } from '../job';
import type { ReadingQuestion } from './reading-question';

interface ReadingQuestionsProps {
  readonly questions: readonly ReadingQuestion[];
  readonly answers: ReadingOptions;
  readonly onAnswers: (answers: ReadingOptions) => void;
}

/** What a person alone can tell of a ledger as a whole: each question with its answers. */
export function ReadingQuestions({ questions, answers, onAnswers }: ReadingQuestionsProps) {
  const { check } = useSpeech().wording.pane;
  const choices = {
    dateOrder: [
      { answer: 'DMY', label: check.dateOrders.DMY, change: { dateOrder: 'DMY' } },
      { answer: 'MDY', label: check.dateOrders.MDY, change: { dateOrder: 'MDY' } },
    ],
    decimalMark: [
      { answer: '.', label: check.decimalMarks.point, change: { decimalMark: '.' } },
      { answer: ',', label: check.decimalMarks.comma, change: { decimalMark: ',' } },
    ],
    keepCopies: [
      { answer: 'false', label: check.copies.once, change: { keepCopies: false } },
      { answer: 'true', label: check.copies.all, change: { keepCopies: true } },
    ],
  } as const;
  return questions.map((question) => (
    <Field key={question} label={check[question]}>
      <RadioGroup value={String(answers[question] ?? '')}>
        {choices[question].map(({ answer, label, change }) => (
          <Radio
            key={answer}
            value={answer}
            label={label}
            onChange={() => onAnswers({ ...answers, ...change })}
          />
        ))}
      </RadioGroup>
    </Field>
  ));
}
