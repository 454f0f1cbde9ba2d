import { fail } from './api-error';
import type { ObjectPaths, PathRoots, Resolved } from './object-paths';
import { type AnswerForm, identityOf, Query } from './query';
import { ServedObject } from './served-object';
import { ACTION, type Action } from './wire';
import { memberName } from './wire-names';

/** Performs the actions of one batch. An action on a null object does nothing and answers null. */
export class BatchActions {
  readonly #paths: ObjectPaths;
  readonly #roots: PathRoots;

  constructor(paths: ObjectPaths, roots: PathRoots) {
    this.#paths = paths;
    this.#roots = roots;
  }

  /** The action's value, undefined where it has none; a promise where a member answers later. */
  perform(action: Action): unknown {
    const object = this.#paths.follow(action.ObjectPathId);
    if (object instanceof Promise) return object.then((later) => this.#on(later, action));
    return this.#on(object, action);
  }

  mayWrite(action: Action): boolean {
    switch (action.ActionType) {
      case ACTION.setProperty:
      case ACTION.update:
        return true;
      case ACTION.instantiate:
        return this.#paths.mayWrite(action.ObjectPathId);
      case ACTION.method:
        return !this.#isRead(action);
      default:
        return false;
    }
  }

  /** Whether the action shows cell values, which must be calculated by then. */
  needsCalculation(action: Action): boolean {
    if (action.ActionType === ACTION.method) {
      return !isReferenceKeeping(action) && (this.#isRead(action) || this.#looksFirst(action));
    }
    return action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson;
  }

  #isRead(action: Action): boolean {
    if (isReferenceKeeping(action)) return true;
    const object = this.#paths.object(action.ObjectPathId);
    return object === null || this.#roots.members.isReadMethod(object, memberName(action.Name ?? ''));
  }

  #looksFirst(action: Action): boolean {
    const object = this.#paths.object(action.ObjectPathId);
    return object?.needsCalculation?.(memberName(action.Name ?? '')) === true;
  }

  #on(object: Resolved, action: Action): unknown {
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identityOf(object, this.#roots.references);
      case ACTION.query:
        return this.#query(object, action, 'wire');
      case ACTION.queryAsJson:
        return this.#query(object, action, 'json');
      case ACTION.method:
        return this.#call(object, action);
      case ACTION.setProperty:
        this.#set(object, action);
        return undefined;
      case ACTION.update:
        this.#update(object, action);
        return undefined;
      case ACTION.ensureUnchanged:
        this.#ensureUnchanged(object, action);
        return undefined;
      default:
        return fail(
          'NotImplemented',
          `This workbook host does not serve actions of type ${action.ActionType}.`,
          'loadRecursive',
        );
    }
  }

  #query(object: ServedObject, action: Action, form: AnswerForm): unknown {
    return new Query(this.#roots.members, this.#roots.references, form).answer(
      object,
      action.QueryInfo ?? {},
    );
  }

  #call(object: ServedObject, action: Action): unknown {
    const args = this.#paths.arguments(action.ArgumentInfo);
    if (isReferenceKeeping(action)) return this.#keepReference(object, action, args);
    const result = this.#roots.members.call(object, memberName(action.Name ?? ''), args);
    return result instanceof Promise
      ? result.then((later: unknown) => this.#resultOf(later))
      : this.#resultOf(result);
  }

  #keepReference(object: ServedObject, action: Action, args: readonly unknown[]): null {
    const { references } = this.#roots;
    if (action.Name === '_KeepReference') references.keep(object);
    else if (action.Name === '_RemoveReference') references.release(args[0]);
    else references.clear();
    return null;
  }

  #set(object: ServedObject, action: Action): void {
    const [value] = this.#paths.arguments(action.ArgumentInfo);
    this.#roots.members.write(object, memberName(action.Name ?? ''), value);
  }

  #resultOf(result: unknown): unknown {
    return result instanceof ServedObject ? identityOf(result, this.#roots.references) : (result ?? null);
  }

  #update(object: ServedObject, action: Action): void {
    for (const [name, value] of Object.entries(action.ObjectState ?? {}))
      this.#roots.members.write(object, memberName(name), value);
  }

  #ensureUnchanged(object: ServedObject, action: Action): void {
    for (const [name, expected] of Object.entries(action.ObjectState ?? {})) {
      const member = memberName(name);
      if (JSON.stringify(this.#roots.members.read(object, member)) === JSON.stringify(expected)) continue;
      fail('InvalidOperation', `${object.typeName}.${member} has changed.`, `${object.typeName}.${member}`);
    }
  }
}

function isReferenceKeeping(action: Action): boolean {
  return (
    action.Name === '_KeepReference' ||
    action.Name === '_RemoveReference' ||
    action.Name === '_RemoveAllReferences'
  );
}
