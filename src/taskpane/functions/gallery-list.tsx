import { Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { Content } from '../parts/content';
import { Section } from '../parts/section';
import { ScreenHeader } from '../shell/screen-header';
import { useSpeech } from '../speech';
import { findFunctions } from './find-functions';
import { functionFamilies } from './function-families';
import type { GalleryEntry } from './gallery-entry';
import { GalleryItem } from './gallery-item';

interface GalleryListProps {
  readonly entries: readonly GalleryEntry[];
  readonly wanted: string;
  readonly onWanted: (words: string) => void;
  readonly onOpen: (entry: GalleryEntry) => void;
  readonly onBack: () => void;
  /** Where the focus returns to when the list appears again. */
  readonly lastOpened: string | null;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Every function by family, and the search among them. */
export function GalleryList({ entries, wanted, onWanted, onOpen, onBack, lastOpened }: GalleryListProps) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { gallery } = wording.pane;
  const [isFirst] = useState(lastOpened === null);
  const found = findFunctions(entries, wanted);
  return (
    <>
      <ScreenHeader title={gallery.title} onBack={onBack} takesFocus={isFirst} />
      <Content>
        <Field label={gallery.find} hint={gallery.findHint}>
          <Input type="search" value={wanted} onChange={(_, { value }) => onWanted(value)} />
        </Field>
        <Caption1 as="p" className={styles.text} role="status">
          {found.length === 0 ? gallery.notFound : gallery.found(format.count(found.length))}
        </Caption1>
        {functionFamilies(found).map(({ stem, members }) => (
          <Section key={stem ?? ''} title={stem === null ? gallery.others : `AR.${stem}`}>
            <ul className={styles.list}>
              {members.map((entry) => (
                <li key={entry.id}>
                  <GalleryItem
                    entry={entry}
                    onOpen={() => onOpen(entry)}
                    takesFocus={entry.id === lastOpened}
                  />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </Content>
    </>
  );
}
