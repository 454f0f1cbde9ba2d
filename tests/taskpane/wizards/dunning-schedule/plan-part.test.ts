import { NO_DATE } from '../../../../src/domain/calendar/day-number';
import { parseDate } from '../../../../src/domain/calendar/parse-date';
import type { Ledger } from '../../../../src/domain/ledger/ledger';
import { STANDARD_POLICY } from '../../../../src/policy/policy';
import { planPart } from '../../../../src/taskpane/wizards/dunning-schedule/plan-part';
import { planTask, type PlanTask } from '../../../../src/taskpane/wizards/dunning-schedule/plan-task';

const AS_OF = Number(parseDate('2026-06-30'));
const COUNT = 6_000;

const ledger: Ledger = {
  rowCount: COUNT,
  gridRow: Int32Array.from({ length: COUNT }, (_, at) => at + 1),
  customer: {
    values: Array.from({ length: 300 }, (_, at) => `Customer ${at}`),
    codes: Int32Array.from({ length: COUNT }, (_, at) => (at * 7) % 300),
  },
  invoiceNumber: Array.from({ length: COUNT }, (_, at) => `N-${at}`),
  invoiceDate: new Int32Array(COUNT).fill(AS_OF - 200),
  dueDate: Int32Array.from({ length: COUNT }, (_, at) => AS_OF - ((at * 13) % 120) + 40),
  paidDate: new Int32Array(COUNT).fill(NO_DATE),
  amount: Float64Array.from({ length: COUNT }, (_, at) => (at % 17 === 0 ? -40 : 100 + (at % 900))),
  statedOpenAmount: new Float64Array(COUNT).fill(Number.NaN),
  currency: { values: [], codes: new Int32Array(COUNT).fill(-1) },
  disputed: new Uint8Array(COUNT),
  terms: { values: [], codes: new Int32Array(COUNT).fill(-1) },
};
const task: PlanTask = {
  part: { currency: '', ledger },
  source: { sheet: 'Ledger', row: 0, column: 0, rowCount: COUNT + 1, columnCount: 9 },
  input: { asOf: AS_OF, policy: STANDARD_POLICY, log: [], scope: '', ladder: null, language: 'en-US' },
};

type Listener = (event: { readonly data: unknown }) => void;

/** A worker as the browser has it: what goes in and out is copied, and the answer comes later. */
class FakeWorker {
  static behaves: 'well' | 'badly' | 'never' = 'well';
  static ended = 0;
  readonly #listeners = new Map<string, Listener>();

  addEventListener(kind: string, listener: Listener): void {
    this.#listeners.set(kind, listener);
  }

  postMessage(data: PlanTask): void {
    const copy = structuredClone(data);
    setTimeout(() => {
      if (FakeWorker.behaves === 'badly') this.#listeners.get('error')?.({ data: null });
      if (FakeWorker.behaves === 'well')
        this.#listeners.get('message')?.({ data: structuredClone(planTask(copy)) });
    }, 0);
  }

  terminate(): void {
    FakeWorker.ended++;
  }
}

const run = (signal = new AbortController().signal) =>
  planPart(task, { language: 'en-US', signal, onProgress: () => undefined });

describe('planning in a worker', () => {
  beforeAll(() => Object.assign(globalThis, { Worker: FakeWorker }));
  afterAll(() => Reflect.deleteProperty(globalThis, 'Worker'));
  beforeEach(() => (FakeWorker.ended = 0));

  it.each(['well', 'badly'] as const)('gives the same plan where the worker does %s', async (behaves) => {
    FakeWorker.behaves = behaves;
    expect(await run()).toEqual(planTask(task));
    expect(FakeWorker.ended).toBe(1);
  });

  it('ends when the person cancels', async () => {
    FakeWorker.behaves = 'never';
    const controller = new AbortController();
    const planned = run(controller.signal);
    setTimeout(() => controller.abort(), 20);
    expect(await planned).toMatchObject({ problem: 'cancelled' });
    expect(FakeWorker.ended).toBe(1);
  });
});
