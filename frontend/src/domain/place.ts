import { parent, within } from './pointer'

/** A whole project is no place for one of its fields. */
const TOO_LARGE = /^\/(projects|programmes|safeguards)(\/\d+)?$|\/indicators(\/\d+)?$/

/** Which fields stand where in the source, and the other way round. */
export class PlaceIndex {
  private readonly pointersByKey = new Map<string, string[]>()

  constructor(private readonly places: Readonly<Record<string, readonly string[]>>) {
    for (const [pointer, keys] of Object.entries(places)) {
      for (const key of keys) {
        const known = this.pointersByKey.get(key)
        if (known) known.push(pointer)
        else this.pointersByKey.set(key, [pointer])
      }
    }
  }

  /** The places of a field: its own, else those of the smallest whole that has some, else those of its parts. */
  keysOf(pointer: string): readonly string[] {
    for (let here = pointer; here !== '' && (here === pointer || !TOO_LARGE.test(here)); here = parent(here)) {
      const own = this.places[here]
      if (own) return own
    }
    const parts = Object.entries(this.places).filter(([known]) => within(known, pointer)).flatMap(([, keys]) => keys)
    return [...new Set(parts)]
  }

  pointersAt(key: string): readonly string[] {
    return this.pointersByKey.get(key) ?? []
  }
}
