/** Small files of every type, built in the tests, and what must be read from them. */
package org.zhunsheng.reading.source;
