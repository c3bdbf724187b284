@NullMarked
package org.zhunsheng.app.web;

import org.jspecify.annotations.NullMarked;
