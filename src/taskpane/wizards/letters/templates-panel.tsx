import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { ensureLetterSheets } from '../../../excel/letter-sheets';
import { LETTER_SHEET } from '../../../excel/own-sheets';
import { selectCell } from '../../../excel/select-cell';
import { DoneNotice } from '../../parts/done-notice';
import { JobNotice } from '../../parts/job-notice';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import { useJob } from '../../use-job';

const useStyles = makeStyles({
  text: { margin: 0 },
  action: { alignSelf: 'flex-start' },
});

/** The way to the sheets of templates, sender and contacts; they are made when they are opened first. */
export function TemplatesPanel() {
  const styles = useStyles();
  const { templates } = useSpeech().wording.letterPane;
  const job = useJob();
  const [isMade, setMade] = useState(false);
  const open = async () => {
    const sheets = await job.run(ensureLetterSheets);
    if (sheets === null) return;
    setMade(sheets.made.length > 0);
    await job.run(() => selectCell(LETTER_SHEET, 'A1'));
  };
  return (
    <Section title={templates.title}>
      <Body1 as="p" className={styles.text}>
        {templates.text}
      </Body1>
      <Button
        className={styles.action}
        size="small"
        disabledFocusable={job.isBusy}
        onClick={() => void open()}
      >
        {templates.open}
      </Button>
      {(job.isBusy || job.trouble) && <JobNotice job={job} />}
      {isMade && <DoneNotice text={templates.made} />}
    </Section>
  );
}
