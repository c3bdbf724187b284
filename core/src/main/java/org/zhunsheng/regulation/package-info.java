/**
 * The regulation room: what the rules of budget performance management say in figures and words, as dated data for each
 * region with its source. Start at {@link org.zhunsheng.regulation.Regulations}; the data lies beside the classes as YAML.
 *
 * <p>A figure that could not be confirmed in the text of its regulation is marked so, and whoever cites it says so. Uses
 * the model; knows no file that people work with, no database, no clock.
 */
@NullMarked
package org.zhunsheng.regulation;

import org.jspecify.annotations.NullMarked;
