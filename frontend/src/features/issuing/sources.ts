import { forms } from '@/api/resources'
import type { FileKind, ProjectFilter } from '@/api/types'

/** What is to be printed: one target, one of its versions, some, all of a filter, or the year of a unit. */
export type Source =
  | { what: 'project'; id: string }
  | { what: 'version'; id: string; number: number }
  | { what: 'chosen'; ids: readonly string[] }
  | { what: 'filtered'; filter: ProjectFilter; total: number }
  | { what: 'book'; unit: string; name: string; year: number }

/** Has the server print it, and the browser keep the file. */
export function print(source: Source, layout: string, format: FileKind): Promise<true> {
  switch (source.what) {
    case 'project': return forms.project(source.id, { layout, format })
    case 'version': return forms.version(source.id, source.number, { layout, format })
    case 'chosen': return forms.some({ layout, format, projects: [...source.ids] })
    case 'filtered': return forms.some({ layout, format, filter: source.filter })
    case 'book': return forms.book(source.unit, { year: source.year, layout, format })
  }
}
