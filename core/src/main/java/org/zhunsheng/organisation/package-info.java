/**
 * Whose targets they are: the tree of regions, departments and units, and how far a person's view of it reaches.
 *
 * <p>Start at {@link org.zhunsheng.organisation.OrganisationUnit}; {@link org.zhunsheng.organisation.Scope} is asked by
 * every query of the store, of which {@link org.zhunsheng.organisation.Organisation} and
 * {@link org.zhunsheng.organisation.BudgetYears} are kept here. Uses nothing but the model and the common words for lists
 * and refusals.
 */
@NullMarked
package org.zhunsheng.organisation;

import org.jspecify.annotations.NullMarked;
