/**
 * The command line: thin commands that translate in and out and hold no rule.
 *
 * <p>Start at {@link org.zhunsheng.app.cli.Cli}; {@link org.zhunsheng.app.cli.ReadCommand} is the command that matters.
 * Exit codes are decided in {@link org.zhunsheng.app.cli.ExitCode}, every word comes from {@code
 * words}, and how a document looks on a terminal is the business of {@code display}.
 */
@NullMarked
package org.zhunsheng.app.cli;

import org.jspecify.annotations.NullMarked;
