/**
 * Whose targets they are: the tree of regions, departments and units, and how far a person's view of it reaches.
 *
 * <p>Start at {@link org.zhunsheng.organisation.OrganisationUnit}; {@link org.zhunsheng.organisation.Scope} is asked by
 * every query of the store. Uses nothing but the model.
 */
@NullMarked
package org.zhunsheng.organisation;

import org.jspecify.annotations.NullMarked;
