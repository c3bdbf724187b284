package org.zhunsheng.reading.source;

import org.zhunsheng.model.Place;

/**
 * A cell that shows a number only where a program computes it: its formula was saved without a result. Formulas are never
 * computed here, so what the cell says is not known.
 *
 * @param formula as the file has it, after an equals sign; only that sign where the file keeps it elsewhere
 * @param place where the cell stands
 */
public record Uncomputed(String formula, Place place) {}
