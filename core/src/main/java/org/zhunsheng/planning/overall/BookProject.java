package org.zhunsheng.planning.overall;

import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ProjectSummary;

/**
 * A project in the book of its department.
 *
 * @param summary whose it is, and what it amounts to
 * @param project what it says
 */
public record BookProject(ProjectSummary summary, Project project) {}
