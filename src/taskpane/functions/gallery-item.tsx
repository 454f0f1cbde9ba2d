import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

import type { GalleryEntry } from './gallery-entry';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    padding: '8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorBrandForeground2, fontFamily: tokens.fontFamilyMonospace },
});

interface GalleryItemProps {
  readonly entry: GalleryEntry;
  readonly onOpen: () => void;
  /** Takes the focus when it appears: somebody came back from what it opened. */
  readonly takesFocus: boolean;
}

/** A function in the list: what it is called by people and by Excel. */
export function GalleryItem({ entry, onOpen, takesFocus }: GalleryItemProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button ref={button} type="button" className={styles.item} onClick={onOpen}>
      <span className={styles.title}>{entry.title}</span>
      <Caption1 className={styles.name}>AR.{entry.id}</Caption1>
    </button>
  );
}
