import { fail } from './api-error';
import type { Members } from './members';
import type { References } from './references';
import { ServedCollection, ServedObject } from './served-object';
import type { QueryInfo } from './wire';
import { wireName } from './wire-names';

/** How the answer names things: `load` wants the wire's names and identities, `retrieve` plain JSON. */
export type AnswerForm = 'wire' | 'json';

type Path = readonly string[];
const EVERYTHING: readonly Path[] = [['*']];

/** Answers `load` and `retrieve`: the asked properties of an object or of a collection's items. */
export class Query {
  readonly #members: Members;
  readonly #references: References;
  readonly #form: AnswerForm;

  constructor(members: Members, references: References, form: AnswerForm) {
    this.#members = members;
    this.#references = references;
    this.#form = form;
  }

  answer(object: ServedObject, query: QueryInfo): Record<string, unknown> {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
      path.split(/[./]/).filter(Boolean),
    );
    return this.#project(object, paths.length > 0 ? paths : EVERYTHING, query);
  }

  #project(object: ServedObject, paths: readonly Path[], slice: QueryInfo): Record<string, unknown> {
    return isCollection(object) ? this.#collection(object, paths, slice) : this.#single(object, paths);
  }

  #collection(object: ServedCollection, paths: readonly Path[], slice: QueryInfo): Record<string, unknown> {
    const scalars = this.#members.metadata[object.typeName]?.scalars ?? {};
    const isOwn = (path: Path): boolean => path.length === 1 && path[0] !== undefined && path[0] in scalars;
    const own = this.#single(object, paths.filter(isOwn));
    const ofItems = paths
      .filter((path) => !isOwn(path))
      .map((path) => (path[0] === 'items' ? path.slice(1) : path));
    return { ...own, [this.#form === 'wire' ? '_Items' : 'items']: this.#items(object, ofItems, slice) };
  }

  #items(object: ServedCollection, paths: readonly Path[], slice: QueryInfo): unknown[] {
    const first = slice.Skip ?? 0;
    const chosen = object.items().slice(first, slice.Top === undefined ? undefined : first + slice.Top);
    const wanted = paths.map((path) => (path.length === 0 ? ['*'] : path));
    return chosen.map((item, index) => {
      const answer = this.#project(item, wanted, {});
      return this.#form === 'wire' ? { _Index: first + index, ...answer } : answer;
    });
  }

  #single(object: ServedObject, paths: readonly Path[]): Record<string, unknown> {
    const answer: Record<string, unknown> = this.#form === 'wire' ? identityOf(object, this.#references) : {};
    const below = new Map<string, Path[]>();
    for (const [name, ...rest] of paths) {
      if (name === undefined) continue;
      if (name === '*') this.#allScalars(object, answer);
      else if (!this.#scalar(object, name, rest, answer)) below.set(name, [...(below.get(name) ?? []), rest]);
    }
    for (const [name, rest] of below) answer[this.#named(name)] = this.#below(object, name, rest);
    return answer;
  }

  #allScalars(object: ServedObject, answer: Record<string, unknown>): void {
    for (const name of Object.keys(this.#members.metadata[object.typeName]?.scalars ?? {})) {
      if (!name.startsWith('_') && this.#members.isReadable(object, name))
        this.#scalar(object, name, [], answer);
    }
  }

  #scalar(object: ServedObject, name: string, rest: Path, answer: Record<string, unknown>): boolean {
    const onWire = this.#members.metadata[object.typeName]?.scalars[name];
    if (onWire === undefined || rest.length > 0) return false;
    answer[this.#form === 'wire' ? onWire : name] = this.#members.read(object, name);
    return true;
  }

  #below(object: ServedObject, name: string, paths: readonly Path[]): unknown {
    if (this.#members.metadata[object.typeName]?.objects[name] === undefined) {
      fail(
        'InvalidArgument',
        `There is no property '${name}' on ${object.typeName}.`,
        `${object.typeName}.load`,
      );
    }
    const value = this.#members.read(object, name);
    if (!(value instanceof ServedObject)) return null;
    return this.#project(
      value,
      paths.map((path) => (path.length === 0 ? ['*'] : path)),
      {},
    );
  }

  #named(name: string): string {
    return this.#form === 'wire' ? wireName(name) : name;
  }
}

function isCollection(object: ServedObject): object is ServedCollection {
  return object instanceof ServedCollection;
}

/** What tells a proxy how to address its object from now on. */
export function identityOf(object: ServedObject, references: References): Record<string, unknown> {
  const reference = references.nameOf(object);
  return { ...object.identity(), ...(reference === null ? {} : { _ReferenceId: reference }) };
}
