/** The message types of the library's cross-document channel. */
const MESSAGE = { request: 0, response: 1 } as const;
const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { call: 0, event: 1 } as const;
const FAILED = -2;

interface XdmRequest {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface XdmEnds {
  readonly conversationId: string;
  /** Origin of the host's page, which the library compares with where messages come from. */
  readonly origin: string;
  /** Sends a text to the add-in's window. */
  post(text: string): void;
  /** Answers a call of the add-in. */
  invoke(method: string, data: unknown): Promise<unknown>;
}

/** Excel's end of the channel through which the library of an add-in in a frame speaks to Excel on the web. */
export class XdmChannel {
  readonly #ends: XdmEnds;
  readonly #heard = new Set<string>();

  constructor(ends: XdmEnds) {
    this.#ends = ends;
  }

  /** A message of the add-in's window; others are none of this channel's. */
  receive(text: string): void {
    const request = readRequest(text);
    if (request?._conversationId === this.#ends.conversationId) void this.#answer(request);
  }

  /** Sends an event if the add-in has asked for it. */
  fire(event: string, data: unknown): boolean {
    if (!this.#heard.has(event)) return false;
    this.#post({
      _actionName: event,
      _correlationId: -1,
      _data: data,
      _errorCode: 0,
      _responseType: RESPONSE.event,
    });
    return true;
  }

  async #answer(request: XdmRequest): Promise<void> {
    const head = {
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _responseType: RESPONSE.call,
    };
    try {
      this.#post({ ...head, _data: await this.#result(request), _errorCode: 0 });
    } catch (error) {
      // A defect of the host: the library learns that the call failed, the developer why.
      console.error(error);
      this.#post({ ...head, _data: String(error), _errorCode: FAILED });
    }
  }

  async #result(request: XdmRequest): Promise<unknown> {
    if (request._actionType === ACTION_TYPE.invoke)
      return this.#ends.invoke(request._actionName, request._data);
    if (request._actionType === ACTION_TYPE.registerEvent) this.#heard.add(request._actionName);
    else this.#heard.delete(request._actionName);
    return { Error: 0, Version: 1 };
  }

  #post(message: object): void {
    const { conversationId, origin } = this.#ends;
    const envelope = {
      _messageType: MESSAGE.response,
      _conversationId: conversationId,
      _serializerVersion: 1,
      _origin: origin,
    };
    this.#ends.post(JSON.stringify({ ...envelope, ...message }));
  }
}

function readRequest(text: string): XdmRequest | null {
  const message: unknown = parsed(text);
  return isRequest(message) ? message : null;
}

/** Other scripts send messages too, and not all of them are JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRequest(message: unknown): message is XdmRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    '_messageType' in message &&
    message._messageType === MESSAGE.request &&
    '_actionName' in message &&
    '_conversationId' in message
  );
}
