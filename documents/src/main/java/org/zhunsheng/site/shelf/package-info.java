/**
 * What the site is about: {@link org.zhunsheng.site.shelf.Shelf} holds the editions in force by department and year, {@link
 * org.zhunsheng.site.shelf.YearContents} what those of a year say, {@link org.zhunsheng.site.shelf.Address} where the page
 * about each is found.
 */
@NullMarked
package org.zhunsheng.site.shelf;

import org.jspecify.annotations.NullMarked;
