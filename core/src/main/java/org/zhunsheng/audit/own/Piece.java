package org.zhunsheng.audit.own;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file with the line that it begins in, from one. */
sealed interface Piece {
    int line();

    /** A single value as printed, whatever YAML would make of it. */
    record Words(int line, String text) implements Piece {}

    /** A list. */
    record Items(int line, List<Piece> items) implements Piece {}

    /** Named values in printed order. */
    record Entries(int line, Map<String, Piece> byKey) implements Piece {}
}
