import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { useSession } from '@/api/session'
import type { Permission } from '@/api/types'
import { navigation } from '@/ui/PageHead.vue'
import { text, withQuery } from '@/ui/scope'

declare module 'vue-router' {
  interface RouteMeta { open?: boolean; permission?: Permission }
}

const ADMIN: { path: string; permission: Permission; page: () => Promise<unknown> }[] = [
  { path: 'units', permission: 'ORGANISATION_WRITE', page: () => import('@/pages/AdminUnitsPage.vue') },
  { path: 'users', permission: 'USER_READ', page: () => import('@/pages/AdminUsersPage.vue') },
  { path: 'years', permission: 'YEAR_WRITE', page: () => import('@/pages/AdminYearsPage.vue') },
  { path: 'vocabulary', permission: 'VOCABULARY_DECIDE', page: () => import('@/pages/AdminVocabularyPage.vue') },
  { path: 'secrecy', permission: 'SECRET_WORDS', page: () => import('@/pages/AdminSecrecyPage.vue') },
]

/** Whatever else stands in an address is no thing of ours. */
const ID = ':id([0-9a-f-]{36})'

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', component: () => import('@/pages/SignInPage.vue'), meta: { open: true } },
  { path: '/password', component: () => import('@/pages/FirstPasswordPage.vue') },
  {
    path: '/', component: () => import('@/pages/ShellPage.vue'), redirect: '/desk', children: [
      { path: 'desk', component: () => import('@/pages/DeskPage.vue') },
      { path: 'targets', component: () => import('@/pages/TargetsPage.vue'), meta: { permission: 'PROJECT_READ' } },
      { path: 'targets/findings', component: () => import('@/pages/FindingStatisticsPage.vue'), meta: { permission: 'PROJECT_READ' } },
      { path: 'targets/overall', component: () => import('@/pages/OverallTargetsPage.vue'), meta: { permission: 'PROJECT_READ' } },
      { path: `targets/overall/${ID}`, component: () => import('@/pages/OverallTargetPage.vue'), props: true, meta: { permission: 'PROJECT_READ' } },
      { path: `targets/${ID}`, component: () => import('@/pages/ProjectPage.vue'), props: true, meta: { permission: 'PROJECT_READ' } },
      { path: `targets/${ID}/compare`, component: () => import('@/pages/ComparePage.vue'), props: true, meta: { permission: 'PROJECT_READ' } },
      { path: `review/${ID}?`, component: () => import('@/pages/ReviewPage.vue'), props: true, meta: { permission: 'PROJECT_READ' } },
      { path: `targets/${ID}/edit`, component: () => import('@/pages/ProjectEditPage.vue'), props: true, meta: { permission: 'PROJECT_WRITE' } },
      { path: 'imports', component: () => import('@/pages/ImportsPage.vue'), meta: { permission: 'IMPORT' } },
      { path: `imports/${ID}`, component: () => import('@/pages/ImportReviewPage.vue'), props: true, meta: { permission: 'IMPORT' } },
      { path: 'publications', component: () => import('@/pages/PublicationsPage.vue'), meta: { permission: 'PUBLICATION_READ' } },
      { path: `publications/${ID}`, component: () => import('@/pages/PublicationPage.vue'), props: true, meta: { permission: 'PUBLICATION_READ' } },
      { path: 'journal', component: () => import('@/pages/JournalPage.vue'), meta: { permission: 'JOURNAL_READ' } },
      { path: 'journal/:seq(\\d+)', component: () => import('@/pages/JournalEntryPage.vue'), props: true, meta: { permission: 'JOURNAL_READ' } },
      { path: 'admin', redirect: () => firstAdminPage() },
      ...ADMIN.map(({ path, permission, page }): RouteRecordRaw => ({ path: `admin/${path}`, component: page as never, meta: { permission } })),
      { path: 'account', component: () => import('@/pages/AccountPage.vue') },
      { path: 'forbidden', component: () => import('@/pages/ForbiddenPage.vue') },
      { path: ':rest(.*)*', component: () => import('@/pages/NotFoundPage.vue') },
    ],
  },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

function firstAdminPage(): string {
  const session = useSession()
  return `/admin/${ADMIN.find(({ permission }) => session.may(permission))?.path ?? 'units'}`
}

/** Where one has to go first: to sign in, to change the first password, or to the page that says no. */
async function detour(to: RouteLocationNormalized): Promise<string | { path: string; query: Record<string, string> } | null> {
  if (to.meta.open) return null
  const session = useSession()
  const current = session.session ?? (await session.load().catch(() => null))
  if (!current) return { path: '/sign-in', query: { next: to.fullPath } }
  if (current.mustChangePassword && to.path !== '/password') return { path: '/password', query: { next: to.fullPath } }
  if (to.meta.permission && !session.may(to.meta.permission)) return { path: '/forbidden', query: withQuery(to.query, {}) }
  return null
}

router.beforeEach(async (to, from) => {
  const away = await detour(to)
  if (away) return away
  // Year and unit go along to every page of the shell.
  const carried: Record<string, string> = {}
  for (const name of ['year', 'unit']) {
    if (text(from.query, name) && to.query[name] === undefined && to.path !== from.path) carried[name] = text(from.query, name)
  }
  if (Object.keys(carried).length > 0 && !to.meta.open) return { path: to.path, query: withQuery(to.query, carried), hash: to.hash, replace: true }
  return true
})
router.afterEach((to, from) => {
  if (from.matched.length > 0 && to.path !== from.path) navigation.moved = true
})
