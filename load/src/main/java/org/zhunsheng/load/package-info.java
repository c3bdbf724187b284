/**
 * How the server does with as many units, people and projects as the whole country has, and with as many as a county has:
 * under load from another process, at its start, and in its memory. Run by {@code benchmark/run}.
 */
@NullMarked
package org.zhunsheng.load;

import org.jspecify.annotations.NullMarked;
