/** Tests of the shell script that starts the program, with a stand-in for the program. */
package org.zhunsheng.launcher;
