import { BatchGate } from './batch-gate';
import type { BatchBook } from './batch-run';
import { listenToBook } from './book-messages';
import { CellEditing } from './cell-editing';
import { CustomFunctions } from './custom-functions';
import { CustomFunctionsService } from './custom-functions-service';
import { DELIVERED_EVENTS } from './event-catalog';
import { EventRanges } from './event-ranges';
import { FaultInjection } from './fault-injection';
import { GapList } from './gap-list';
import { actionMessage } from './host-messages';
import { Members } from './members';
import type { HostMessage, OfficeHost, OfficeHostOptions } from './office-host-contract';
import { References } from './references';
import { RichApi } from './rich-api';
import { createServices } from './services';

/** Excel for one book, whatever channel the add-in's library comes through. */
export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  const { book, model, metadata, profile } = options;
  const listeners = new Set<(messages: readonly HostMessage[]) => void>();
  const send = (messages: readonly HostMessage[]): void => {
    for (const listener of listeners) listener(messages);
  };
  const gaps = new GapList();
  const functions =
    options.functions === null ? null : new CustomFunctions(options.functions, profile.blankArgument, send);
  const eventRanges = new EventRanges();
  const api = new RichApi(
    {
      workbook: model.workbook,
      services: createServices(options.window, new CustomFunctionsService(functions)),
      references: new References(),
      members: new Members(metadata, DELIVERED_EVENTS),
      gaps,
      eventRange: (reference) => {
        const found = eventRanges.find(reference);
        return found === null ? null : model.range(found.sheetId, found.rect);
      },
    },
    batchBook(options, functions),
  );
  const cellEdit = new CellEditing();
  const faults = new FaultInjection();
  const gate = new BatchGate(api, profile.payloadLimit, cellEdit, faults);
  if (functions !== null) book.registerFunctions(functions.descriptions, (calls) => functions.execute(calls));
  const stopListening = listenToBook(book, metadata, eventRanges, (messages) => {
    if (model.areEventsEnabled !== false) send(messages);
  });
  return {
    options,
    gaps,
    cellEdit,
    faults,
    functionsReady: functions?.ready ?? Promise.resolve(),
    get traffic() {
      return gate.traffic;
    },
    get functionFailures() {
      return functions?.failures ?? [];
    },
    runBatch: (request, flags) => gate.run(request, flags),
    onMessages: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    runAction: (actionId, args) => send([actionMessage(actionId, args)]),
    dispose: () => {
      stopListening();
      listeners.clear();
    },
  };
}

/** A read waits for built-in calculation, not for the add-in's functions: in Excel those cells show #BUSY! meanwhile. */
function batchBook({ book }: OfficeHostOptions, functions: CustomFunctions | null): BatchBook {
  return {
    batch: (work) => book.batch(work),
    settled: () =>
      functions === null ? book.settled() : Promise.race([book.settled(), functions.whenCalling()]),
  };
}
