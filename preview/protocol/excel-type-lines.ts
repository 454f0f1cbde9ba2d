import type { TypeMetadata } from './type-metadata';

/** Adds to the type what one line of the library's source says about it; `member` is the member the line is in. */
export function readTypeLine(
  type: TypeMetadata,
  member: string,
  lines: readonly string[],
  index: number,
): void {
  const line = lines[index] ?? '';
  if (line.includes('"_isCollection"')) type.isCollection = true;
  if (line.includes('"_scalarPropertyNames"')) readScalarNames(type, lines[index + 2]);
  if (line.includes('"_scalarPropertyOriginalNames"')) readWireNames(type, lines[index + 2]);
  readObject(type, member, line);
  readMethod(type, member, line);
  readEvent(type, member, lines, index);
}

function readScalarNames(type: TypeMetadata, line: string | undefined): void {
  for (const name of namesIn(line)) type.scalars[name] = pascal(name);
}

function readWireNames(type: TypeMetadata, line: string | undefined): void {
  const names = Object.keys(type.scalars);
  namesIn(line).forEach((wireName, position) => {
    const name = names[position];
    if (name !== undefined) type.scalars[name] = wireName;
  });
}

function readObject(type: TypeMetadata, member: string, line: string): void {
  const className = /_createPropertyObject\(Excel\.(\w+), this, /.exec(line)?.[1];
  if (className !== undefined) type.objects[member] = className;
}

function readMethod(type: TypeMetadata, member: string, line: string): void {
  const called = /_(?:createMethodObject\(Excel\.\w+, this|invokeMethod\(this), "\w+", (\d)/.exec(line);
  if (called !== null) type.methods[member] = { isRead: called[1] === '1' };
  if (line.includes('_createIndexerObject(Excel.')) type.methods[member] = { isRead: true };
}

function readEvent(type: TypeMetadata, member: string, lines: readonly string[], index: number): void {
  if (!lines[index]?.includes('new OfficeExtension.GenericEventHandlers(')) return;
  const block = lines.slice(index, index + 6).join('\n');
  const eventType = /eventType: (\d+)/.exec(block)?.[1];
  const register = /_this\.(_Register\w+)\(/.exec(block)?.[1];
  if (eventType !== undefined && register !== undefined)
    type.events[member] = { eventType: Number(eventType), register };
}

function namesIn(line: string | undefined): readonly string[] {
  return [...(line ?? '').matchAll(/"(\w+)"/g)].map((match) => match[1] ?? '');
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
