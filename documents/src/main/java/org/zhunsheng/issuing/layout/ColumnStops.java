package org.zhunsheng.issuing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where the columns of all tables of a layout begin and end. */
final class ColumnStops {
    /** Stops that lie closer than this are one: nobody sees the difference, in millimetres. */
    private static final double SAME = 0.8;

    private ColumnStops() {}

    static List<Double> of(List<Node> body) {
        TreeSet<Double> stops = new TreeSet<>();
        stops.add(0.0);
        collect(body, stops);
        List<Double> apart = new ArrayList<>();
        for (double stop : stops) {
            if (apart.isEmpty() || stop - apart.getLast() > SAME) {
                apart.add(stop);
            }
        }
        return apart;
    }

    private static void collect(List<Node> body, TreeSet<Double> stops) {
        for (Node node : body) {
            switch (node) {
                case Node.Table table -> {
                    double at = 0;
                    for (double width : table.widths()) {
                        at += width;
                        stops.add(at);
                    }
                }
                case Node.Each each -> collect(each.body(), stops);
                case Node.When when -> collect(when.body(), stops);
                case Node.Sheet other -> {}
                case Node.Line other -> {}
                case Node.Heading other -> {}
                case Node.Contents other -> {}
                case Node.PageBreak other -> {}
            }
        }
    }
}
