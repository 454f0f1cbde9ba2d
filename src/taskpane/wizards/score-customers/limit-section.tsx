import { Body1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { creditPosition } from '../../../domain/credit-limit/credit-position';
import { parseAmount } from '../../../domain/money/parse-amount';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { ScoredCustomer } from '../job';
import { StateLine } from './state-line';

const useStyles = makeStyles({ text: { margin: 0 } });

/** The limit of one customer opened up, where it stands against it, and what an order would do. */
export function LimitSection({ customer: { limit, currency } }: { customer: ScoredCustomer }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { limits: words } = wording.assess;
  const [order, setOrder] = useState('');
  const amount = parseAmount(order);
  const asked = typeof amount === 'number' && amount > 0 ? creditPosition(limit.facts, amount) : null;
  const { suggested } = limit;
  return (
    <Section title={words.columns.suggested}>
      <StateLine position={limit.position} currency={currency} />
      {suggested === null ? (
        <Body1 as="p" className={styles.text}>
          {words.none}
        </Body1>
      ) : (
        <>
          <DataTable
            caption={words.title}
            rows={suggested.components}
            rowKey={({ kind }) => kind}
            columns={[
              {
                key: 'kind',
                title: words.component,
                cell: ({ kind }) =>
                  kind === suggested.binding
                    ? words.isBinding(words.components[kind])
                    : words.components[kind],
              },
              {
                key: 'amount',
                title: words.amount,
                isFigure: true,
                cell: ({ amount: part }) => format.money(part),
              },
            ]}
          />
          <Body1 as="p" className={styles.text}>
            {words.sum(
              format.share(suggested.factor),
              words.factorReasons[suggested.factorReason],
              format.money(suggested.limit, currency),
            )}
          </Body1>
        </>
      )}
      <Field label={words.order} hint={words.orderHint}>
        <Input value={order} inputMode="decimal" onChange={(_, { value }) => setOrder(value)} />
      </Field>
      {asked && (
        <div role="status">
          <StateLine position={asked} currency={currency} />
        </div>
      )}
    </Section>
  );
}
