import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';

import { languageOf } from '../i18n/language';
import { showHome, showSettings } from './navigation';
import { officeContext } from './office-context';
import { Content } from './parts/content';
import { ProblemNotice } from './parts/problem-notice';
import { PreferencesProvider, usePreferences } from './preferences-context';
import { ScreenSwitch } from './screen-switch';
import { Announcer } from './shell/announcer';
import { ErrorBoundary } from './shell/error-boundary';
import { ScreenHeader } from './shell/screen-header';
import { Shell } from './shell/shell';
import { SpeechProvider, useSpeech } from './speech';
import { useTheme } from './theme';

/** The pane: preferences, theme and language around the screens. */
export function App(props: { isInExcel: boolean }) {
  return (
    <PreferencesProvider>
      <Furnished isInExcel={props.isInExcel} />
    </PreferencesProvider>
  );
}

function Furnished(props: { isInExcel: boolean }) {
  const { preferences } = usePreferences();
  const theme = useTheme(preferences.appearance);
  const language = preferences.language === 'auto' ? languageOf(officeLocale()) : preferences.language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme}>
      <SpeechProvider language={language}>
        <Announcer>
          <Shell onSettings={showSettings}>
            <ErrorBoundary onRecover={showHome}>
              {props.isInExcel ? <ScreenSwitch /> : <OutsideExcel />}
            </ErrorBoundary>
          </Shell>
        </Announcer>
      </SpeechProvider>
    </FluentProvider>
  );
}

function OutsideExcel() {
  const { shell } = useSpeech().wording.pane;
  return (
    <>
      <ScreenHeader title={shell.noExcel} />
      <Content>
        <ProblemNotice text={shell.noExcelText} intent="warning" />
      </Content>
    </>
  );
}

function officeLocale(): string {
  return officeContext()?.displayLanguage ?? navigator.language;
}
