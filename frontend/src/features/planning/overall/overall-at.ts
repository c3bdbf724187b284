import { overallTargets } from '@/api/resources'
import type { OverallWhole } from '@/api/types'
import { joined, OVERALL, parted, type WrittenOverall } from '@/domain/editing/overall'
import type { Stored } from '../editor/saving'
import type { Remote } from '../editor/use-saving'

const stored = ({ target, serving, revision, updatedAt, updatedBy }: OverallWhole): Stored<WrittenOverall> => ({ text: joined(target, serving), revision, at: updatedAt ?? '', by: updatedBy ?? '' })

/** Where the overall target of a department for a year is kept. */
export const overallAt = (id: string, year: number): Remote<WrittenOverall> => ({
  form: OVERALL, name: `overall.${id}.${year}`,
  send: async (text, revision) => stored(await overallTargets.save(id, year, revision, parted(text))),
  load: async () => stored(await overallTargets.one(id, year)),
  current: (told) => stored(told as OverallWhole),
  state: async () => ({ revision: (await overallTargets.state(id, year)).revision, isOpen: true }),
})
