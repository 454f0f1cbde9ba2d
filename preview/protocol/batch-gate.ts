import type { CellEditing } from './cell-editing';
import { CHANNEL_ERROR } from './channel-error';
import type { FaultInjection } from './fault-injection';
import type { BatchAnswer, Traffic } from './office-host-contract';
import { payloadSize } from './payload-size';
import { readBatchRequest } from './read-batch-request';
import type { RichApi } from './rich-api';
import { ACTION, type BatchRequest, PATH, REQUEST_FLAG } from './wire';

/** What stands between the channel and the workbook: size limits, cell editing, injected faults, counters. */
export class BatchGate {
  readonly #api: RichApi;
  readonly #payloadLimit: number | null;
  readonly #cellEdit: CellEditing;
  readonly #faults: FaultInjection;
  #traffic: Traffic = { syncs: 0, requestBytes: 0, responseBytes: 0 };

  constructor(api: RichApi, payloadLimit: number | null, cellEdit: CellEditing, faults: FaultInjection) {
    this.#api = api;
    this.#payloadLimit = payloadLimit;
    this.#cellEdit = cellEdit;
    this.#faults = faults;
  }

  get traffic(): Traffic {
    return this.#traffic;
  }

  /** `request` is the JSON text of the batch. Calls of services and the library's own cleaning up pass. */
  async run(request: string, flags: number): Promise<BatchAnswer> {
    const batch = readBatchRequest(request);
    if (!concernsWorkbook(batch) || isCleanup(batch))
      return { text: JSON.stringify(await this.#api.process(batch)) };
    const requestBytes = payloadSize(request);
    if (this.#isTooLarge(requestBytes)) return { error: CHANNEL_ERROR.requestTooLarge };
    if (this.#cellEdit.isEditing && (flags & REQUEST_FLAG.delayForCellEdit) === 0)
      return { error: CHANNEL_ERROR.cellEditMode };
    await this.#cellEdit.whenEnded();
    return this.#runCounted(request, batch, requestBytes);
  }

  async #runCounted(request: string, batch: BatchRequest, requestBytes: number): Promise<BatchAnswer> {
    const fault = this.#faults.strike(request);
    this.#count({ syncs: 1, requestBytes, responseBytes: 0 });
    if (fault === 'before') return { error: CHANNEL_ERROR.activityLimit };
    const text = JSON.stringify(await this.#api.processInOrder(batch));
    if (fault === 'after') return { error: CHANNEL_ERROR.timedOut };
    const responseBytes = payloadSize(text);
    this.#count({ syncs: 0, requestBytes: 0, responseBytes });
    return this.#isTooLarge(responseBytes) ? { error: CHANNEL_ERROR.responseTooLarge } : { text };
  }

  #isTooLarge(bytes: number): boolean {
    return this.#payloadLimit !== null && bytes > this.#payloadLimit;
  }

  #count(more: Traffic): void {
    this.#traffic = {
      syncs: this.#traffic.syncs + more.syncs,
      requestBytes: this.#traffic.requestBytes + more.requestBytes,
      responseBytes: this.#traffic.responseBytes + more.responseBytes,
    };
  }
}

function concernsWorkbook(batch: BatchRequest): boolean {
  return !Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PATH.newObject);
}

/** After `Excel.run` the library lets go of the references that it kept, in a batch of its own that nobody awaits. */
function isCleanup(batch: BatchRequest): boolean {
  return batch.Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
}
