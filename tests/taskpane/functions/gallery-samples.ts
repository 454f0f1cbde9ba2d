import type { GalleryEntry, GalleryParameter } from '../../../src/taskpane/functions/gallery-entry';

export function parameter(name: string, part: Partial<GalleryParameter> = {}): GalleryParameter {
  return { name, description: `${name}.`, isOptional: false, takesColumn: false, ...part };
}

export function entry(id: string, part: Partial<GalleryEntry> = {}): GalleryEntry {
  return {
    id,
    title: id.toLowerCase(),
    description: '',
    example: `=AR.${id}(1)`,
    helpPath: `help/en-US/${id}.html`,
    answersTable: false,
    parameters: [],
    ...part,
  };
}
