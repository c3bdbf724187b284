/**
 * Tests of reading as a whole, and what the tests of its steps share: {@link org.zhunsheng.reading.CaseTable} reads the
 * tables of cases that lie beside the tests.
 */
@NullMarked
package org.zhunsheng.reading;

import org.jspecify.annotations.NullMarked;
