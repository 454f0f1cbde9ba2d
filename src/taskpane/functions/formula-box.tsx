import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';

import type { FormulaPlace } from '../../excel/formula-place';
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

/** The formula as it stands, where it would go, and the button that inserts it. */
export function FormulaBox({ entry, insertion }: { entry: GalleryEntry; insertion: Insertion }) {
  const styles = useStyles();
  const { gallery } = useSpeech().wording.pane;
  const { texts, place, insert, job } = insertion;
  const missing = missingArguments(entry, texts);
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
            {whereItGoes(entry, texts, place, gallery)}
          </Body1>
          <Button
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

function whereItGoes(
  entry: GalleryEntry,
  texts: ArgumentTexts,
  { cell, sheet }: FormulaPlace,
  words: Speech['wording']['pane']['gallery'],
): string {
  const filled = answerAddress(cell, rowsOfAnswer(entry, texts));
  const more = entry.answersTable ? words.table : filled === null ? '' : words.spills(filled);
  return `${words.place(cell, sheet)} ${more}`.trim();
}
