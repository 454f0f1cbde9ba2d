import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';

import { useSpeech } from '../speech';
import { diagnosisText } from './diagnosis-text';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  copy: { alignSelf: 'flex-start' },
});

/** What a report of a fault needs to tell, as text to copy; where the clipboard is closed to the pane, it is selected. */
export function Diagnosis() {
  const styles = useStyles();
  const { wording, language } = useSpeech();
  const { settings } = wording.pane;
  const words = wording.upkeep;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const text = diagnosisText(language, words.noErrors);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      // Some hosts refuse the clipboard to a frame: the person copies what is selected.
      area.current?.select();
      setSaid(words.notCopied);
    }
  };
  return (
    <div className={styles.box}>
      <Field label={settings.diagnosis} hint={settings.diagnosisHint}>
        <Textarea
          readOnly
          rows={8}
          value={text}
          textarea={{ ref: area }}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <Button className={styles.copy} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
