/** What the tests of all rooms share: start at {@link org.zhunsheng.testkit.HouseRules}. */
@NullMarked
package org.zhunsheng.testkit;

import org.jspecify.annotations.NullMarked;
