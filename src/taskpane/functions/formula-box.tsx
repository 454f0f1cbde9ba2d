import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';

import { Section } from '../parts/section';
import { useSpeech } from '../speech';
import type { Speech } from '../speech';
import {
  answerAddress,
  formulaText,
  missingArguments,
  rowsOfAnswer,
  type ArgumentTexts,
} from './formula-text';
import { FormulaLine } from './formula-line';
import type { GalleryEntry } from './gallery-entry';
import type { Insertion } from './use-insertion';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  action: { alignSelf: 'flex-start' },
  missing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FormulaBoxProps {
  readonly entry: GalleryEntry;
  readonly insertion: Insertion;
  /** Told the Insert button as it comes and goes. */
  readonly insertButton: (button: HTMLElement | null) => void;
}

/** The formula as it stands, where it would go, and the button that inserts it. */
export function FormulaBox({ entry, insertion, insertButton }: FormulaBoxProps) {
  const styles = useStyles();
  const { gallery } = useSpeech().wording.pane;
  const { texts, place, insert, job } = insertion;
  const missing = missingArguments(entry, texts);
  const answer = place && answerWords(entry, texts, place.cell, gallery);
  return (
    <Section title={gallery.formula}>
      <FormulaLine text={formulaText(entry, texts)} />
      {missing.length > 0 && (
        <Body1 as="p" className={styles.missing}>
          {gallery.missing(missing.join(gallery.list))}
        </Body1>
      )}
      {place !== null && (
        <>
          <Body1 as="p" className={styles.text}>
            {gallery.place(place.cell, place.sheet)}
          </Body1>
          {answer !== null && (
            <Body1 as="p" className={styles.text}>
              {answer}
            </Body1>
          )}
          <Button
            ref={insertButton}
            className={styles.action}
            appearance="primary"
            disabledFocusable={job.isBusy || missing.length > 0}
            onClick={() => insert(false)}
          >
            {gallery.insert(place.cell)}
          </Button>
        </>
      )}
    </Section>
  );
}

function answerWords(
  entry: GalleryEntry,
  texts: ArgumentTexts,
  cell: string,
  words: Speech['wording']['pane']['gallery'],
): string | null {
  if (entry.answersTable) return words.table;
  const filled = answerAddress(cell, rowsOfAnswer(entry, texts));
  return filled === null ? null : words.spills(filled);
}
