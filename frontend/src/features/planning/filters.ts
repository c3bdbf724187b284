/** What a list of targets can be narrowed by, under the API's names. */
export const FILTERS = ['q', 'stage', 'hasFindings', 'minBudget', 'maxBudget', 'rule', 'function', 'own'] as const
export const STAGES = ['DRAFT', 'SUBMITTED', 'REVIEWED', 'APPROVED'] as const
