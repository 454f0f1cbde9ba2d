import { Body1, makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';

import { isFault } from '../../../domain/fault';
import { Figures } from '../../parts/figures';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { PreviewProps } from '../frame/wizard-kind';
import { BridgeTable } from './bridge-table';
import type { ComparisonPlan, CurrencyComparison } from './comparison-plan';
import { GroupTable } from './group-table';
import { MigrationTable } from './migration-table';
import { MoverTable } from './mover-table';
import { comparedWith } from './report';

const GROUPS_SHOWN = 10;

const useStyles = makeStyles({ text: { margin: 0 } });

/** Step 4 of comparing: what it was compared with, the figures of both days, what moved DSO, and the largest movers. */
export function ComparisonPreview({ plan }: PreviewProps<ComparisonPlan>) {
  const styles = useStyles();
  const { monitoring } = useSpeech().wording;
  return (
    <>
      {plan.currencies.map((one) => (
        <Body1 as="p" key={one.currency} className={styles.text}>
          {comparedWith(one, monitoring.comparison)}
        </Body1>
      ))}
      <Figures figures={plan.heading} />
      {plan.currencies.map((one) => (
        <Fragment key={one.currency}>
          <CurrencySections one={one} />
          <GroupSection one={one} />
        </Fragment>
      ))}
    </>
  );
}

function CurrencySections({ one: { currency, comparison } }: { one: CurrencyComparison }) {
  const { comparison: words } = useSpeech().wording.monitoring;
  if (comparison === null) return null;
  const { bridge, customers, migration } = comparison;
  const named = (title: string): string => (currency === '' ? title : `${title}, ${currency}`);
  const movers = customers.filter(({ movement }) => movement !== 'unchanged');
  return (
    <>
      {!isFault(bridge) && (
        <Section title={named(words.bridgeTitle)}>
          <BridgeTable bridge={bridge} />
        </Section>
      )}
      {movers.length > 0 && (
        <Section title={named(words.movementTitle)}>
          <MoverTable movers={movers} currency={currency} />
        </Section>
      )}
      <Section title={words.migrationTitle(currency)}>
        <MigrationTable migration={migration} />
      </Section>
    </>
  );
}

function GroupSection({ one: { currency, groups } }: { one: CurrencyComparison }) {
  const { comparison: words } = useSpeech().wording.monitoring;
  if (groups.length === 0) return null;
  return (
    <Section title={currency === '' ? words.groupTitle : `${words.groupTitle}, ${currency}`}>
      <GroupTable groups={groups} currency={currency} shown={GROUPS_SHOWN} />
    </Section>
  );
}
