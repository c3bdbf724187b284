/** Tests of the public site: what it shows, that it hangs together, and that it shows nothing else. */
@NullMarked
package org.zhunsheng.site;

import org.jspecify.annotations.NullMarked;
