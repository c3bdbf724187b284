import { projects } from '@/api/resources'
import type { ProjectDetail, ProjectText } from '@/api/types'
import { isOpen, PROJECT } from '@/domain/editing/draft'
import type { Stored } from './saving'
import type { Remote } from './use-saving'

const stored = ({ project, revision, updatedAt, updatedBy }: ProjectDetail): Stored<ProjectText> => ({ text: project, revision, at: updatedAt, by: updatedBy })

/** Where a project is kept. */
export const projectAt = (id: string): Remote<ProjectText> => ({
  form: PROJECT, name: id,
  send: async (project, revision) => stored(await projects.save(id, revision, project)),
  load: async () => stored(await projects.one(id)),
  current: (told) => stored(told as ProjectDetail),
  state: async () => {
    const { revision, stage } = await projects.state(id)
    return { revision, isOpen: isOpen(stage) }
  },
})
