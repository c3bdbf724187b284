/** Tests that nothing of a withheld project stands in what goes before the public, in whatever form it goes. */
package org.zhunsheng.publishing;
