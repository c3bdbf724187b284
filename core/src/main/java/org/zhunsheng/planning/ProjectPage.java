package org.zhunsheng.planning;

import java.util.List;
import org.zhunsheng.model.Money;

/**
 * A part of a list of projects.
 *
 * @param items the projects of this page
 * @param total how many there are on all pages
 * @param budget the exact sum of the budgets on all pages
 */
public record ProjectPage(List<ProjectSummary> items, long total, Money budget) {
    public ProjectPage {
        items = List.copyOf(items);
    }
}
