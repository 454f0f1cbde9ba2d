import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { Content } from '../parts/content';
import { Section } from '../parts/section';
import { ScreenHeader } from '../shell/screen-header';
import { useSpeech } from '../speech';
import type { WizardId } from '../navigation';
import { WIZARDS, wizardsOf } from '../wizard-catalogue';
import type { WizardGroup } from '../wizard-catalogue';
import { PolicyCard } from './policy-card';
import type { PolicyCardProps } from './policy-card';
import { RecentRuns } from './recent-runs';
import type { RecentRunsProps } from './recent-runs';
import { TaskCard } from './task-card';
import { Welcome } from './welcome';
import type { WelcomeProps } from './welcome';

interface HomeProps {
  readonly onHelp: () => void;
  readonly onFunctions: () => void;
  readonly onWizard: (wizard: WizardId) => void;
  /** Null once the person has seen it. */
  readonly welcome: WelcomeProps | null;
  readonly policy: PolicyCardProps;
  readonly runs: RecentRunsProps;
  /** Work under way and its outcome. */
  readonly notice: ReactNode;
  readonly takesFocus: boolean;
}

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: '8px' },
  help: { alignSelf: 'flex-start' },
});

/** The first screen: what can be done, with what, and what was done before. */
export function Home(props: HomeProps) {
  const { onHelp, onFunctions, onWizard, welcome, policy, runs, notice, takesFocus } = props;
  const styles = useStyles();
  const { pane, wizards } = useSpeech().wording;
  const { home, gallery } = pane;
  const groups = (Object.keys(wizards.groups) as WizardGroup[]).filter(
    (group) => wizardsOf(group).length > 0,
  );
  return (
    <>
      <ScreenHeader title={home.title} takesFocus={takesFocus} />
      <Content>
        {welcome && <Welcome {...welcome} />}
        {notice}
        {groups.map((group) => (
          <Section key={group} title={wizards.groups[group]}>
            <div className={styles.cards}>
              {wizardsOf(group).map((wizard) => (
                <TaskCard
                  key={wizard}
                  icon={WIZARDS[wizard].icon}
                  title={wizards.list[wizard].title}
                  gain={wizards.list[wizard].gain}
                  onOpen={() => onWizard(wizard)}
                />
              ))}
            </div>
          </Section>
        ))}
        <Section title={gallery.section}>
          <TaskCard icon="functions" title={gallery.title} gain={gallery.gain} onOpen={onFunctions} />
        </Section>
        <PolicyCard {...policy} />
        <RecentRuns {...runs} />
        <Link as="button" className={styles.help} onClick={onHelp}>
          {home.help}
        </Link>
      </Content>
    </>
  );
}
