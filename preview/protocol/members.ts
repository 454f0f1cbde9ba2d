import type { ExcelMetadata } from './excel-metadata';
import { ApiError } from './api-error';
import type { ServedObject } from './served-object';

/** Reads, writes and calls members of served objects by name; whatever is not served is an error that names it. */
export class Members {
  readonly metadata: ExcelMetadata;
  readonly #deliveredEvents: ReadonlySet<string>;

  /** `deliveredEvents`: as 'Worksheet.onChanged', the events that the host sends. */
  constructor(metadata: ExcelMetadata, deliveredEvents: ReadonlySet<string>) {
    this.metadata = metadata;
    this.#deliveredEvents = deliveredEvents;
  }

  isReadable(object: ServedObject, member: string): boolean {
    return descriptorOf(object, member)?.get !== undefined;
  }

  read(object: ServedObject, member: string): unknown {
    return this.#at(object, member, () => {
      if (!this.isReadable(object, member)) throw notServed();
      const value: unknown = Reflect.get(object, member);
      return value;
    });
  }

  write(object: ServedObject, member: string, value: unknown): void {
    this.#at(object, member, () => {
      if (descriptorOf(object, member)?.set === undefined) throw notServed();
      Reflect.set(object, member, value);
    });
  }

  /** May be a promise. A method without a result gives undefined. */
  call(object: ServedObject, member: string, args: readonly unknown[]): unknown {
    if (this.#isDeliveredEvent(object, member)) return undefined;
    return this.#at(object, member, () => {
      const method: unknown = descriptorOf(object, member)?.value;
      if (typeof method !== 'function') throw notServed();
      const result: unknown = Reflect.apply(method, object, args);
      return result instanceof Promise
        ? result.catch((error: unknown) => this.#locate(object, member, error))
        : result;
    });
  }

  isReadMethod(object: ServedObject, member: string): boolean {
    return this.metadata[object.typeName]?.methods[member]?.isRead ?? false;
  }

  #isDeliveredEvent(object: ServedObject, member: string): boolean {
    if (!REGISTRATION.test(member)) return false;
    const register = member.replace(/^_Unregister/, '_Register');
    const events = Object.entries(this.metadata[object.typeName]?.events ?? {});
    return events.some(
      ([name, event]) =>
        event.register === register && this.#deliveredEvents.has(`${object.typeName}.${name}`),
    );
  }

  #at<T>(object: ServedObject, member: string, access: () => T): T {
    try {
      return access();
    } catch (error) {
      return this.#locate(object, member, error);
    }
  }

  #locate(object: ServedObject, member: string, error: unknown): never {
    if (!(error instanceof ApiError)) throw error;
    const location = error.location ?? `${object.typeName}.${member}`;
    throw new ApiError(error.code, error.message.replace('{member}', location), location);
  }
}

const REGISTRATION = /^_(Unr|R)egister/;

function notServed(): ApiError {
  return new ApiError('NotImplemented', 'This workbook host does not serve {member}.');
}

function descriptorOf(object: ServedObject, member: string): PropertyDescriptor | undefined {
  let holder: unknown = object;
  while (typeof holder === 'object' && holder !== null && holder !== Object.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, member);
    if (descriptor !== undefined) return descriptor;
    holder = Object.getPrototypeOf(holder);
  }
  return undefined;
}
