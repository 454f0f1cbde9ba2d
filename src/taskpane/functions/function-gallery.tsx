import { Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';

import { Content } from '../parts/content';
import { TroubleNotice } from '../parts/trouble-notice';
import { ScreenHeader } from '../shell/screen-header';
import { useSpeech } from '../speech';
import { useJob } from '../use-job';
import { FunctionDetail } from './function-detail';
import type { GalleryEntry } from './gallery-entry';
import { GalleryList } from './gallery-list';
import { loadGallery } from './load-gallery';
import { useInsertion } from './use-insertion';

/** The gallery of worksheet functions: find one, fill its arguments from the selection, insert the formula. */
export default function FunctionGallery({ onExit }: { onExit: () => void }) {
  const { wording, language } = useSpeech();
  const { gallery } = wording.pane;
  const { run, trouble } = useJob();
  const [entries, setEntries] = useState<readonly GalleryEntry[] | null>(null);
  const [wanted, setWanted] = useState('');
  const [opened, setOpened] = useState<GalleryEntry | null>(null);
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const load = useCallback(async () => {
    const loaded = await run(() => loadGallery(language));
    if (loaded) setEntries(loaded);
  }, [run, language]);
  useEffect(() => void load(), [load]);

  if (opened !== null) return <OpenedFunction entry={opened} onBack={() => setOpened(null)} />;
  if (entries === null) {
    return (
      <>
        <ScreenHeader title={gallery.title} onBack={onExit} />
        <Content>
          {trouble ? (
            <TroubleNotice trouble={trouble} onRetry={() => void load()} />
          ) : (
            <Spinner label={gallery.loading} />
          )}
        </Content>
      </>
    );
  }
  return (
    <GalleryList
      entries={entries}
      wanted={wanted}
      lastOpened={lastOpened}
      onBack={onExit}
      onWanted={(words) => {
        setWanted(words);
        setLastOpened(null);
      }}
      onOpen={(entry) => {
        setOpened(entry);
        setLastOpened(entry.id);
      }}
    />
  );
}

function OpenedFunction({ entry, onBack }: { entry: GalleryEntry; onBack: () => void }) {
  return <FunctionDetail entry={entry} insertion={useInsertion(entry)} onBack={onBack} />;
}
