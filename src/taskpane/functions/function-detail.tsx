import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';

import { Content } from '../parts/content';
import { Section } from '../parts/section';
import { ScreenHeader } from '../shell/screen-header';
import { useSpeech } from '../speech';
import { ArgumentFields } from './argument-fields';
import { FormulaBox } from './formula-box';
import { FormulaLine } from './formula-line';
import type { GalleryEntry } from './gallery-entry';
import { HelpLink } from './help-link';
import { InsertionNotice } from './insertion-notice';
import type { Insertion } from './use-insertion';

interface FunctionDetailProps {
  readonly entry: GalleryEntry;
  readonly insertion: Insertion;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  about: { display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: 0 },
  name: { color: tokens.colorBrandForeground2, fontFamily: tokens.fontFamilyMonospace },
});

/** One function: what it answers, an example, its arguments, and the formula to insert. */
export function FunctionDetail({ entry, insertion, onBack }: FunctionDetailProps) {
  const styles = useStyles();
  const insertButton = useRef<HTMLElement | null>(null);
  const { gallery } = useSpeech().wording.pane;
  return (
    <>
      <ScreenHeader title={entry.title} onBack={onBack} />
      <Content>
        <div className={styles.about}>
          <Caption1 className={styles.name}>AR.{entry.id}</Caption1>
          <Body1 as="p" className={styles.text}>
            {entry.description}
          </Body1>
          <HelpLink path={entry.helpPath}>{gallery.helpPage}</HelpLink>
        </div>
        <Section title={gallery.example}>
          <FormulaLine text={entry.example} />
        </Section>
        <ArgumentFields entry={entry} insertion={insertion} />
        <FormulaBox
          entry={entry}
          insertion={insertion}
          insertButton={(button) => {
            insertButton.current = button;
          }}
        />
        <InsertionNotice insertion={insertion} onAnswered={() => insertButton.current?.focus()} />
      </Content>
    </>
  );
}
