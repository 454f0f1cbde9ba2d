import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';

import { Announcer } from '../../../src/taskpane/shell/announcer';
import { Shell } from '../../../src/taskpane/shell/shell';
import { SpeechProvider } from '../../../src/taskpane/speech';
import { useTheme } from '../../../src/taskpane/theme';
import type { Look } from './pane-gallery';
import { SCENES } from './scenes';

const nothing = (): void => undefined;
let root: Root | undefined;

/** Draws one screen of the pane from plain data, as the pane itself would: no Excel, no Office. */
function show(look: Look): void {
  document.documentElement.lang = look.language;
  root?.unmount();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<Dressed {...look} />);
}

function Dressed({ scene, language, appearance }: Look) {
  return (
    <FluentProvider theme={useTheme(appearance)}>
      <SpeechProvider language={language}>
        <Announcer>
          <Shell onSettings={nothing}>{SCENES[scene](language)}</Shell>
        </Announcer>
      </SpeechProvider>
    </FluentProvider>
  );
}

window.showScene = show;
