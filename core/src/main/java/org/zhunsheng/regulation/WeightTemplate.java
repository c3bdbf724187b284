package org.zhunsheng.regulation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How the points of a table are spread over the first levels.
 *
 * @param name for people
 * @param withCost whether it is for tables with 成本指标 as a first level
 * @param withSatisfaction whether it is for tables with 满意度指标
 * @param source a key of the citations
 * @param points of each first level
 */
public record WeightTemplate(
        String name, boolean withCost, boolean withSatisfaction, String source, Map<Level1, BigDecimal> points) {
    public WeightTemplate {
        points = Map.copyOf(points);
    }
}
