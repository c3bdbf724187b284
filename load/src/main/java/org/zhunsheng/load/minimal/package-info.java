/** The least that a web program with the libraries of the server can be: the peer of its start. */
@NullMarked
package org.zhunsheng.load.minimal;

import org.jspecify.annotations.NullMarked;
