import type { FunctionCall, FunctionDescription } from '../book/book';
import type { CellValue } from '../book/cell-value';
import { type ArgumentRules, marshalArguments } from './function-arguments';
import { FunctionFailures, placeOf } from './function-failures';
import { liftCall } from './function-lifting';
import { describeFunctions, functionsByName } from './function-registry';
import { answerOf, errorAnswer, failedAnswer, type FunctionAnswer } from './function-results';
import type { FunctionMetadata, FunctionsMetadata } from './functions-metadata';
import { functionMessage } from './host-messages';
import { Signal } from './signal';
import type { FunctionFailure, HostMessage } from './office-host-contract';

const INVOKE = 1000;
const CANCEL = 1001;
const FLAG = { cancelable: 1, takesErrors: 4 } as const;

interface PendingCall {
  readonly id: number;
  readonly call: FunctionCall;
  readonly description: FunctionMetadata;
  readonly message: HostMessage;
  readonly resolve: (answer: FunctionAnswer) => void;
}

/** The add-in's functions as the workbook calls them: every recalculation level is one message, answers come later. */
export class CustomFunctions {
  readonly #byName: ReadonlyMap<string, FunctionMetadata>;
  readonly #rules: ArgumentRules;
  readonly #send: (messages: readonly HostMessage[]) => void;
  readonly #pending = new Map<number, PendingCall>();
  readonly #failures = new FunctionFailures();
  readonly #started = new Signal();
  #isReady = false;
  #calling = new Signal();
  #last = 0;

  constructor(
    functions: { readonly namespace: string; readonly metadata: FunctionsMetadata },
    blank: null | 0,
    send: (messages: readonly HostMessage[]) => void,
  ) {
    this.#byName = functionsByName(functions.namespace, functions.metadata);
    this.#rules = { blank, takesErrors: functions.metadata.allowErrorForDataTypeAny === true };
    this.#send = send;
  }

  get descriptions(): readonly FunctionDescription[] {
    return describeFunctions(this.#byName);
  }

  /** Resolves when the add-in's page listens to calls. */
  get ready(): Promise<void> {
    return this.#started.given;
  }

  get failures(): readonly FunctionFailure[] {
    return this.#failures.list;
  }

  /** The add-in's page is loaded and listens; after a reload it has forgotten the calls that were under way. */
  start(): void {
    this.#isReady = true;
    this.#started.give();
    this.#sendAll([...this.#pending.values()].map(({ message }) => message));
  }

  /** Resolves as soon as a call waits for the add-in. */
  whenCalling(): Promise<void> {
    return this.#pending.size > 0 ? Promise.resolve() : this.#calling.given;
  }

  /** Answers one recalculation level, in order. */
  async execute(calls: readonly FunctionCall[]): Promise<readonly CellValue[][][]> {
    const outdated = this.#outdatedBy(calls);
    const before = this.#last;
    const answers = calls.map((call) => this.#begin(call));
    const begun = [...this.#pending.values()].filter(({ id }) => id > before);
    this.#sendAll([...outdated, ...begun.map(({ message }) => message)]);
    this.#calling.give();
    this.#calling = new Signal();
    return Promise.all(answers);
  }

  /** An answer of the add-in to a call. */
  settle(id: unknown, isSuccess: boolean, value: unknown, errorCode: unknown): void {
    const pending = typeof id === 'number' ? this.#pending.get(id) : undefined;
    if (pending === undefined) return;
    this.#pending.delete(pending.id);
    pending.resolve(isSuccess ? answerOf(value) : failedAnswer(errorCode, value));
  }

  async #begin(call: FunctionCall): Promise<CellValue[][]> {
    const description = this.#byName.get(call.name);
    if (description === undefined) return [[{ error: '#NAME?' }]];
    const lifted = liftCall(description, call.args);
    const answers = await Promise.all(
      lifted.calls.map((args) => this.#invoke({ ...call, args }, description)),
    );
    this.#failures.note(call, answers);
    const [only] = answers;
    if (lifted.calls.length === 1 && only !== undefined) return only.cells;
    return Array.from({ length: lifted.rowCount }, (_, row) =>
      answers
        .slice(row * lifted.columnCount, (row + 1) * lifted.columnCount)
        .map((answer) => answer.cells[0]?.[0] ?? 0),
    );
  }

  #invoke(call: FunctionCall, description: FunctionMetadata): Promise<FunctionAnswer> {
    const marshalled = marshalArguments(description, call.args, this.#rules);
    if ('error' in marshalled) return Promise.resolve(errorAnswer(marshalled.error, ''));
    this.#last += 1;
    const id = this.#last;
    const flags =
      (description.options?.cancelable === true ? FLAG.cancelable : 0) |
      (this.#rules.takesErrors ? FLAG.takesErrors : 0);
    const address = description.options?.requiresAddress === true ? call.address : null;
    const message = functionMessage(INVOKE, id, [
      id,
      description.id,
      marshalled.parameters,
      address,
      flags,
      null,
    ]);
    return new Promise((resolve) => this.#pending.set(id, { id, call, description, message, resolve }));
  }

  #outdatedBy(calls: readonly FunctionCall[]): readonly HostMessage[] {
    const keys = new Set(calls.map(placeOf));
    return [...this.#pending.values()]
      .filter(({ call, description }) => description.options?.cancelable === true && keys.has(placeOf(call)))
      .map(({ id }) => functionMessage(CANCEL, id, { invocationId: id }));
  }

  #sendAll(messages: readonly HostMessage[]): void {
    if (this.#isReady && messages.length > 0) this.#send(messages);
  }
}
