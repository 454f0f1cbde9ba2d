import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

import { BRIDGE_PARTS, type DsoBridge } from '../../../domain/monitoring/dso-bridge';
import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';

const useStyles = makeStyles({ meaning: { display: 'block', color: tokens.colorNeutralForeground2 } });

/** DSO of both days and, between them, the causes that add up to the change, each with what it means. */
export function BridgeTable({ bridge }: { bridge: DsoBridge }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { causes, causeMeanings, columns, comparison } = wording.monitoring;
  const signed = (days: number): string => `${days > 0 ? '+' : ''}${format.decimal(days)}`;
  return (
    <DataTable
      caption={comparison.bridgeTitle}
      rows={[
        { cause: comparison.dsoBefore, days: format.decimal(bridge.before), meaning: null },
        ...BRIDGE_PARTS.map((part) => ({
          cause: causes[part],
          days: signed(bridge.parts[part]),
          meaning: causeMeanings[part],
        })),
        { cause: comparison.dsoNow, days: format.decimal(bridge.now), meaning: null },
      ]}
      rowKey={({ cause }) => cause}
      columns={[
        {
          key: 'cause',
          title: columns.cause,
          cell: ({ cause, meaning }) => (
            <>
              {cause}
              {meaning !== null && <Caption1 className={styles.meaning}>{meaning}</Caption1>}
            </>
          ),
        },
        { key: 'days', title: columns.days, isFigure: true, cell: ({ days }) => days },
      ]}
    />
  );
}
