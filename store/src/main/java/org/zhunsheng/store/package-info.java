/**
 * What is kept, in SQLite or in PostgreSQL, with the same tables and the same tests.
 *
 * <p>Start at {@link org.zhunsheng.store.Store}: it opens a database, brings it up to date, and runs work in transactions.
 * The migrations under {@code common} hold for both databases and are what the classes in {@code store.tables} are generated
 * from; those under {@code sqlite} and {@code postgresql} add what only one of them understands. All SQL of a subject stands
 * in one class, behind an interface of core.
 */
@NullMarked
package org.zhunsheng.store;

import org.jspecify.annotations.NullMarked;
