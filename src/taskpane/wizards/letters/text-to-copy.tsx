import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';

import { useAnnounce } from '../../shell/announcer';
import { useSpeech } from '../../speech';

const useStyles = makeStyles({
  area: { fontFamily: 'monospace' },
  action: { alignSelf: 'flex-start' },
});

/** A text to copy: by the button where the host allows it, else by hand from the selected field. */
export function TextToCopy({ text, hint }: { text: string; hint?: string | undefined }) {
  const styles = useStyles();
  const { files } = useSpeech().wording.letterPane;
  const announce = useAnnounce();
  const id = useId();
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    const field = document.getElementById(id);
    if (field instanceof HTMLTextAreaElement) field.select();
    const outcome = await copied(text);
    const words = outcome ? files.copied : files.notCopied;
    setSaid(words);
    announce(words);
  };
  return (
    <>
      <Field label={files.label} hint={said ?? hint ?? null}>
        <Textarea id={id} className={styles.area} readOnly value={text} rows={8} resize="vertical" />
      </Field>
      <Button className={styles.action} size="small" onClick={() => void copy()}>
        {files.copy}
      </Button>
    </>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Office hosts forbid it by policy; the selected field is there for the keyboard.
    return false;
  }
}
