import { BRIDGE_PARTS, type DsoBridge } from '../../../domain/monitoring/dso-bridge';
import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';

/** DSO of both days and, between them, the causes that add up to the change. */
export function BridgeTable({ bridge }: { bridge: DsoBridge }) {
  const { wording, format } = useSpeech();
  const { causes, causeMeanings, columns, comparison } = wording.monitoring;
  const signed = (days: number): string => `${days > 0 ? '+' : ''}${format.decimal(days)}`;
  return (
    <DataTable
      caption={comparison.bridgeTitle}
      rows={[
        { cause: comparison.dsoBefore, days: format.decimal(bridge.before), meaning: '' },
        ...BRIDGE_PARTS.map((part) => ({
          cause: causes[part],
          days: signed(bridge.parts[part]),
          meaning: causeMeanings[part],
        })),
        { cause: comparison.dsoNow, days: format.decimal(bridge.now), meaning: '' },
      ]}
      rowKey={({ cause }) => cause}
      columns={[
        { key: 'cause', title: columns.cause, cell: ({ cause }) => cause },
        { key: 'days', title: columns.days, isFigure: true, cell: ({ days }) => days },
        { key: 'meaning', title: columns.meaning, cell: ({ meaning }) => meaning },
      ]}
    />
  );
}
