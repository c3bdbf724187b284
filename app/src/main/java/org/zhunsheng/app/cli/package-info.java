/** The command line: thin commands that translate in and out and hold no rule. Exit codes are decided in one place. */
@NullMarked
package org.zhunsheng.app.cli;

import org.jspecify.annotations.NullMarked;
