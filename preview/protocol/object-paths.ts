import { fail } from './api-error';
import type { GapList } from './gap-list';
import type { Members } from './members';
import type { References } from './references';
import { ServedObject } from './served-object';
import { type ArgumentInfo, type ObjectPath, PATH } from './wire';
import { readArguments } from './wire-arguments';
import { memberName } from './wire-names';

/** null = null object. */
export type Resolved = ServedObject | null;

/** Where the paths of a batch start. */
export interface PathRoots {
  readonly workbook: ServedObject;
  readonly services: ReadonlyMap<string, ServedObject>;
  readonly references: References;
  readonly members: Members;
  readonly gaps: GapList;
  /** The range of an event that was sent, for the event's `getRange`. */
  eventRange(reference: unknown): ServedObject | null;
}

const EVENT_RANGE = /^_GetRange(OrNullObject)?ForEventByReferenceId$/;

/** The objects that the paths of one batch lead to; each path is followed once, at the first action that names it. */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #roots: PathRoots;
  readonly #found = new Map<number, Resolved>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, roots: PathRoots) {
    this.#paths = paths;
    this.#roots = roots;
  }

  /** A promise where the member at the path's end answers later; the paths before it have been followed already. */
  follow(id: number): Resolved | Promise<Resolved> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id] ?? fail('InvalidArgument', `The batch has no object path ${id}.`);
    const found = this.#step(path);
    if (!(found instanceof Promise)) return this.#keep(id, found);
    return found.then((later: unknown) => this.#keep(id, later));
  }

  /** The object of a path that has been followed, or can be at once. */
  object(id: number): Resolved {
    const found = this.follow(id);
    return found instanceof Promise
      ? fail('InvalidArgument', `Object path ${id} is used before it was instantiated.`)
      : found;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return readArguments(info, (id) => this.object(id));
  }

  /** Whether following the path may change the workbook (`add`, `insert`, `copy` …). */
  mayWrite(id: number): boolean {
    const path = this.#paths[id];
    if (path?.ObjectPathType !== PATH.method || path.ParentObjectPathId === undefined || this.#found.has(id))
      return false;
    const parent = this.object(path.ParentObjectPathId);
    return parent !== null && !this.#roots.members.isReadMethod(parent, memberName(path.Name));
  }

  #keep(id: number, found: unknown): Resolved {
    const object = found instanceof ServedObject ? found : null;
    this.#found.set(id, object);
    return object;
  }

  #step(path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return this.#roots.workbook;
      case PATH.newObject:
        return (
          this.#roots.services.get(path.Name) ??
          fail('NotImplemented', `This workbook host does not serve ${path.Name}.`, path.Name)
        );
      case PATH.reference:
        return this.#roots.references.find(path.Name) ?? fail('InvalidReference');
      case PATH.nullObject:
        return null;
      default:
        return this.#member(path);
    }
  }

  #member(path: ObjectPath): unknown {
    const parent = this.object(path.ParentObjectPathId ?? fail('InvalidArgument'));
    if (parent === null) return null;
    const { members } = this.#roots;
    if (path.ObjectPathType === PATH.property) return members.read(parent, memberName(path.Name));
    if (EVENT_RANGE.test(path.Name)) return this.#eventRange(path);
    const method = path.ObjectPathType === PATH.indexer ? 'getItem' : memberName(path.Name);
    return members.call(parent, method, this.arguments(path.ArgumentInfo));
  }

  #eventRange(path: ObjectPath): Resolved {
    const range = this.#roots.eventRange(this.arguments(path.ArgumentInfo)[0]);
    return range === null && !path.Name.includes('OrNull') ? fail('ItemNotFound') : range;
  }
}
