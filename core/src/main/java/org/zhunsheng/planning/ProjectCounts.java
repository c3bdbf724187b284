package org.zhunsheng.planning;

/**
 * How a year stands.
 *
 * @param projects all projects
 * @param drafts those that are still drafts
 * @param withFindings those with a finding that blocks or sends back
 */
public record ProjectCounts(long projects, long drafts, long withFindings) {}
