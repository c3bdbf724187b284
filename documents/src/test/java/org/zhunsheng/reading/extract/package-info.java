/** Step three of reading under test: the tables of cases lie beside the tests, under the same package. */
@NullMarked
package org.zhunsheng.reading.extract;

import org.jspecify.annotations.NullMarked;
