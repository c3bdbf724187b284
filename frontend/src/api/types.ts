/**
 * The shapes of the REST API `/api/v1` under the names that the pages use. They are generated: `schema.ts` from `openapi.json`,
 * and that from the end points of the server (`npm run api`). Only lists that a page goes through are written here, and the
 * compiler holds them against the generated ones.
 *
 * Money and weights are decimal strings, never numbers: they are audited to the cent.
 */
import type { components } from './schema'

type Schemas = components['schemas']
/** A list of constants with all of them, in the order in which a page shows them. */
const all = <T extends string>() => <const L extends readonly T[]>(...list: [T] extends [L[number]] ? L : [missing: Exclude<T, L[number]>]): L => list as unknown as L

export type Permission = Schemas['Permission']
export type Role = Schemas['Role']
export const ROLES = all<Role>()('HANDLER', 'FINANCE_SECTION', 'FINANCE_BUREAU', 'LEADER', 'EVALUATOR', 'AUDITOR', 'ADMINISTRATOR')
export type Extent = Schemas['Extent']
export const EXTENTS = all<Extent>()('OWN_UNIT', 'UNIT_AND_BELOW', 'DEPARTMENT', 'REGION')

export type Grant = Schemas['Grant']
export type Session = Schemas['Session']
export type SessionOptions = Schemas['SessionOptions']
export type Token = Schemas['Token']
export interface Page<T> { items: T[]; page: number; size: number; total: number }

export type UnitKind = Schemas['UnitKind']
export type Unit = Schemas['Unit']
export type DeadlineStage = Schemas['DeadlineStage']
export const DEADLINE_STAGES = all<DeadlineStage>()('DECLARE', 'DEPARTMENT_REVIEW', 'FINANCE_REVIEW', 'MONITORING_1', 'MONITORING_2', 'SELF_EVALUATION')
export type Year = Schemas['Year']

export type User = Schemas['User']
export type NewUser = Schemas['NewUser']
export type NewUserBody = Schemas['NewUserBody']
export type UserChangeBody = Schemas['UserChangeBody']
export type Refused = Schemas['SheetResultRefusedRow']
export type SheetResult = Schemas['SheetResult']

export type Target = Schemas['ExchangeTarget']
export type Indicator = Schemas['ExchangeIndicator']
export type CodedName = Schemas['ExchangeCodedName']
export type Budget = Schemas['ExchangeBudget']
export type SpendingStep = Schemas['ExchangeSpendingStep']
export type ExecutionRow = Schemas['ExchangeMoneyRow']
export type Execution = Schemas['ExchangeExecution']
/** One project of the exchange format `zhunsheng/1`. */
export type ProjectText = Schemas['ExchangeProject']
/** A whole document of the exchange format. */
export type DocumentText = Schemas['ExchangeDocument']

export type Severity = Schemas['Severity']
export const SEVERITIES = all<Severity>()('BLOCK', 'ERROR', 'WARN', 'INFO')
export type FindingCounts = Schemas['ProjectCounts']

export type ProjectPage = Schemas['ProjectLines']
export type ProjectSummary = Schemas['ProjectLine']
export type ProjectDetail = Schemas['ProjectWhole']
export type Finding = Schemas['Finding']
export type FindingReport = Schemas['FindingReport']
export type DraftJudged = Schemas['DraftJudged']
export type CostTotal = Schemas['DraftCost']
export type EarlierTable = Schemas['EarlierYearTable']
export type Offer = Schemas['SuggestionsOffer']
export type SearchHit = Schemas['SearchHit']
export type SavedView = Schemas['View']

export type OverallText = Schemas['OverallText']
export type Programme = Schemas['ExchangeProgramme']
export type Safeguard = Schemas['ExchangeSafeguard']
export type LabelledText = Schemas['ExchangeLabelledText']
export type OverallWhole = Schemas['OverallWhole']
export type OverallLine = Schemas['OverallLine']
export type OverallJudged = Schemas['OverallJudged']
export type BookFinding = Schemas['OverallBookFinding']
export type BookEntry = Schemas['OverallEntry']
export type BookTotals = Schemas['OverallTotals']
export type FindingLine = Schemas['TallyLine']
export type EarlierOverall = Schemas['OverallEarlier']

export type Stage = Schemas['Stage']
export type Move = Schemas['Move']
export type Life = Schemas['Life']
export type LifeWay = Schemas['LifeWay']
export type MoveMade = Schemas['LifeMade']
export type MoveBody = Schemas['MoveBody']
export type Remark = Schemas['Remark']
export type FindingNote = Schemas['RemarkNote']
export type Version = Schemas['Version']
export type QueueLine = Schemas['QueueLine']
export type Outcomes = Schemas['DecisionOutcomes']
export type Notice = Schemas['Notice']
export type FormLayout = Schemas['Layout']
export type FileKind = Schemas['FileKind']
export type ProjectFilter = Schemas['ProjectFilter']

export type Publication = Schemas['Publication']
export type PublicationLine = Schemas['PublicationLine']
export type PublicationClock = Schemas['PublicationClock']
export type PublicationDraft = Schemas['PublicationDraft']
export type PublicationStep = Schemas['PublicationStep']
export type PublicationStepBody = Schemas['PublicationStepBody']
export type WithheldBody = Schemas['PublicationWithheldBody']
export type Concern = Schemas['PublicationConcern']
export type SecretWord = Schemas['SecretWord']
export type SecretWordSort = Schemas['SecretWordSort']
export const SECRET_WORD_SORTS = all<SecretWordSort>()('BLOCKS', 'EXPLAIN', 'HARMLESS')

export type ImportState = Schemas['ImportState']
export const IMPORT_STATES = all<ImportState>()('RECEIVED', 'READING', 'READ', 'REFUSED', 'ACCEPTED', 'DISCARDED')
export type Import = Schemas['Import']
export type Place = Schemas['SourcePlace']
export type SourceCell = Schemas['SourceCell']
export type SourceRow = Schemas['SourceRow']
export type SourceBlock = Schemas['SourceBlock']
/** A part of a source: a table that is too large for one block goes on in the next one, under the same number. */
export type Source = Schemas['ImportSource']

export type Doubt = Schemas['ImportDoubt']
export type UnreadText = Schemas['ImportUnread']
export type Correction = Schemas['ImportCorrection']
export type Reading = Schemas['ImportReading']
export type Choice = Schemas['AcceptancePlanChoice']
export type AcceptPlan = Schemas['Plan']
export type Accepted = Schemas['ReviewAccepted']
export type VocabularyEntry = Schemas['VocabularyEntry']
export type VocabularyField = Schemas['VocabularyField']

export type Action = Schemas['JournalAction']
export const ACTIONS = all<Action>()(
  'CREATE', 'CHANGE', 'DELETE', 'RECEIVE', 'ACCEPT', 'REJECT', 'DISCARD', 'CANCEL', 'SIGN_IN', 'SIGN_IN_FAILED', 'SIGN_OUT', 'LOCK', 'UNLOCK',
  'PASSWORD_CHANGE', 'PASSWORD_RESET', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'EXPORT', 'SYSTEM',
  'SUBMIT', 'WITHDRAW', 'PASS', 'RETURN', 'APPROVE', 'ADJUST', 'ABANDON', 'REMARK', 'ANSWER', 'NOTE', 'PREPARE', 'REVIEW', 'RELEASE',
)
export type SubjectKind = Schemas['JournalSubjectKind']
export const SUBJECT_KINDS = all<SubjectKind>()('PROJECT', 'OVERALL_TARGET', 'DOCUMENT', 'IMPORT', 'USER', 'UNIT', 'YEAR', 'PUBLICATION', 'VOCABULARY', 'SECRET_WORD', 'SESSION', 'TOKEN', 'SYSTEM')
export type JournalEntry = Schemas['JournalEntry']
/** How long the chain is and where it ends, only somebody learns who may see all of it. */
export type JournalCheck = Schemas['JournalVerdict']

export type Desk = Schemas['Desk']
/** A refusal; what the network or a proxy says instead has a `code` of its own. */
export type Problem = Omit<Schemas['Problem'], 'type' | 'code'> & { type?: string; code: string }
