/**
 * Open data: editions as a Data Package of CSV files that spreadsheets, statistics programs and databases read. Start at {@link
 * org.zhunsheng.opendata.DataPackage}; what the columns mean stands in {@code tables.yaml}.
 */
@NullMarked
package org.zhunsheng.opendata;

import org.jspecify.annotations.NullMarked;
