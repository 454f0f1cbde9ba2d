import type { HostMessage } from './office-host-contract';

const CATEGORY = { functions: 1, actions: 2, events: 65_536 } as const;
const RUN_ACTION = 1000;

export function eventMessage(eventType: number, target: string, detail: object): HostMessage {
  return [CATEGORY.events, eventType, target, JSON.stringify(detail), 0, false];
}

export function functionMessage(messageType: number, id: number, message: unknown): HostMessage {
  return [CATEGORY.functions, messageType, '', JSON.stringify(message), id, false];
}

export function actionMessage(actionId: string, args: unknown): HostMessage {
  return [
    CATEGORY.actions,
    RUN_ACTION,
    '',
    JSON.stringify([actionId, args === undefined ? '' : JSON.stringify(args)]),
    0,
    false,
  ];
}
