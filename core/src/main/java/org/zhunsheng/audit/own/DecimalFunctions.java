package org.zhunsheng.audit.own;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The type of exact numbers, its signs and its functions, as CEL wants to be told of them. */
final class DecimalFunctions {
    /** The type: {@code decimal}. */
    static final CelType TYPE = OpaqueType.create("decimal");

    private static final CelType LIST = ListType.create(TYPE);

    private enum Order {
        LESS,
        LESS_EQUALS,
        GREATER,
        GREATER_EQUALS;

        boolean holds(int order) {
            return switch (this) {
                case LESS -> order < 0;
                case LESS_EQUALS -> order <= 0;
                case GREATER -> order > 0;
                case GREATER_EQUALS -> order >= 0;
            };
        }
    }

    private enum Step {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE;

        Decimal of(Decimal left, Decimal right) {
            return switch (this) {
                case ADD -> left.plus(right);
                case SUBTRACT -> left.minus(right);
                case MULTIPLY -> left.times(right);
                case DIVIDE -> left.by(right);
            };
        }
    }

    private final Map<String, List<CelOverloadDecl>> overloads = new LinkedHashMap<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();

    DecimalFunctions() {
        comparison("_<_", "less", Order.LESS);
        comparison("_<=_", "less_equals", Order.LESS_EQUALS);
        comparison("_>_", "greater", Order.GREATER);
        comparison("_>=_", "greater_equals", Order.GREATER_EQUALS);
        arithmetic("_+_", "add", Step.ADD);
        arithmetic("_-_", "subtract", Step.SUBTRACT);
        arithmetic("_*_", "multiply", Step.MULTIPLY);
        arithmetic("_/_", "divide", Step.DIVIDE);
        makers();
        lists();
    }

    /** What the checker has to know. */
    List<CelFunctionDecl> declarations() {
        return overloads.entrySet().stream()
                .map(entry -> CelFunctionDecl.newFunctionDeclaration(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What the evaluation has to know. */
    List<CelFunctionBinding> bindings() {
        return List.copyOf(bindings);
    }

    private void declare(String function, String id, CelType result, CelType... arguments) {
        overloads
                .computeIfAbsent(function, unknown -> new ArrayList<>())
                .add(CelOverloadDecl.newGlobalOverload(id, result, List.of(arguments)));
    }

    /** Exact numbers beside one another and beside whole ones. */
    private void comparison(String sign, String name, Order order) {
        declare(sign, name + "_decimal", SimpleType.BOOL, TYPE, TYPE);
        declare(sign, name + "_decimal_int", SimpleType.BOOL, TYPE, SimpleType.INT);
        declare(sign, name + "_int_decimal", SimpleType.BOOL, SimpleType.INT, TYPE);
        bindings.add(CelFunctionBinding.from(
                name + "_decimal", Decimal.class, Decimal.class, (a, b) -> order.holds(a.compareTo(b))));
        bindings.add(CelFunctionBinding.from(
                name + "_decimal_int", Decimal.class, Long.class, (a, b) -> order.holds(a.compareTo(Decimal.of(b)))));
        bindings.add(CelFunctionBinding.from(
                name + "_int_decimal",
                Long.class,
                Decimal.class,
                (a, b) -> order.holds(Decimal.of(a).compareTo(b))));
    }

    private void arithmetic(String sign, String name, Step step) {
        declare(sign, name + "_decimal", TYPE, TYPE, TYPE);
        declare(sign, name + "_decimal_int", TYPE, TYPE, SimpleType.INT);
        declare(sign, name + "_int_decimal", TYPE, SimpleType.INT, TYPE);
        bindings.add(CelFunctionBinding.from(name + "_decimal", Decimal.class, Decimal.class, (a, b) -> step.of(a, b)));
        bindings.add(CelFunctionBinding.from(
                name + "_decimal_int", Decimal.class, Long.class, (a, b) -> step.of(a, Decimal.of(b))));
        bindings.add(CelFunctionBinding.from(
                name + "_int_decimal", Long.class, Decimal.class, (a, b) -> step.of(Decimal.of(a), b)));
    }

    private void makers() {
        declare("money", "money_string", TYPE, SimpleType.STRING);
        bindings.add(CelFunctionBinding.from("money_string", String.class, Decimal::money));
        declare("decimal", "decimal_string", TYPE, SimpleType.STRING);
        bindings.add(CelFunctionBinding.from("decimal_string", String.class, Decimal::of));
        declare("decimal", "decimal_int", TYPE, SimpleType.INT);
        bindings.add(CelFunctionBinding.from("decimal_int", Long.class, Decimal::of));
        declare("round", "round_decimal_int", TYPE, TYPE, SimpleType.INT);
        bindings.add(CelFunctionBinding.from("round_decimal_int", Decimal.class, Long.class, Decimal::rounded));
        declare("string", "string_decimal", SimpleType.STRING, TYPE);
        bindings.add(CelFunctionBinding.from("string_decimal", Decimal.class, Decimal::toString));
    }

    private void lists() {
        declare("sum", "sum_decimals", TYPE, LIST);
        bindings.add(CelFunctionBinding.from("sum_decimals", List.class, DecimalFunctions::sum));
    }

    private static Decimal sum(List<?> numbers) {
        Decimal sum = Decimal.ZERO;
        for (Object number : numbers) {
            sum = sum.plus((Decimal) number);
        }
        return sum;
    }
}
