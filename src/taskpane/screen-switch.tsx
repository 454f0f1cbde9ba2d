import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useSyncExternalStore } from 'react';

import { Help } from './help/help';
import { HomeScreen } from './home/home-screen';
import { currentScreen, onScreenChange, showHome } from './navigation';
import { usePreferences } from './preferences-context';
import { Settings } from './settings/settings';
import { useSpeech } from './speech';
import { WIZARDS } from './wizard-catalogue';

/** Loaded when it is opened, like the wizards. */
const FunctionGallery = lazy(() => import('./functions/function-gallery'));

const PolicyScreen = lazy(() => import('./policy/policy-screen'));

/** Shows the screen that the navigation names. */
export function ScreenSwitch() {
  const screen = useSyncExternalStore(onScreenChange, currentScreen);
  const { preferences, prefer } = usePreferences();
  const { shell } = useSpeech().wording.pane;
  switch (screen.name) {
    case 'home':
      return <HomeScreen takesFocus={screen.isReturn} />;
    case 'help':
      return <Help onBack={showHome} />;
    case 'functions':
      return (
        <Suspense fallback={<Spinner label={shell.loading} />}>
          <FunctionGallery onExit={showHome} />
        </Suspense>
      );
    case 'policy':
      return (
        <Suspense fallback={<Spinner label={shell.loading} />}>
          <PolicyScreen onExit={showHome} />
        </Suspense>
      );
    case 'settings':
      return <Settings preferences={preferences} onPrefer={prefer} onBack={showHome} />;
    case 'wizard': {
      const { Screen } = WIZARDS[screen.wizard];
      return (
        <Suspense fallback={<Spinner label={shell.loading} />}>
          <Screen key={screen.visit} onExit={showHome} />
        </Suspense>
      );
    }
  }
}
