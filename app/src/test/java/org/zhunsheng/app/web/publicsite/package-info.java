/** Tests of the public site on the server. */
@NullMarked
package org.zhunsheng.app.web.publicsite;

import org.jspecify.annotations.NullMarked;
