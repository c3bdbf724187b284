package org.zhunsheng.audit.own;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an expression costs at most, seen from its shape. */
final class Costs {
    private Costs() {}

    /** How many parts it has, loops written out. */
    static int nodes(CelExpr expression) {
        return Math.toIntExact(CelNavigableExpr.fromExpr(expression).allNodes().count());
    }

    /** How deep loops stand in loops: a loop over what another loop chose is none in a loop. */
    static int loops(CelExpr expression) {
        int inside = 0;
        if (expression.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION) {
            CelExpr.CelComprehension loop = expression.comprehension();
            int body = 0;
            for (CelExpr part : List.of(loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result())) {
                body = Math.max(body, loops(part));
            }
            return Math.max(loops(loop.iterRange()), 1 + body);
        }
        for (CelNavigableExpr child :
                CelNavigableExpr.fromExpr(expression).children().toList()) {
            inside = Math.max(inside, loops(child.expr()));
        }
        return inside;
    }

    /** The first of some functions that it calls, or {@code null}. */
    static @Nullable String firstCall(CelExpr expression, Set<String> functions) {
        return CelNavigableExpr.fromExpr(expression)
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.CALL)
                .map(node -> node.expr().call().function())
                .filter(functions::contains)
                .findFirst()
                .orElse(null);
    }

    /** The texts that are written out as the only argument of a function. */
    static List<String> writtenFor(CelExpr expression, String function) {
        return CelNavigableExpr.fromExpr(expression)
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.CALL)
                .map(node -> node.expr().call())
                .filter(call -> call.function().equals(function) && call.args().size() == 1)
                .map(call -> call.args().get(0))
                .filter(argument -> argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE)
                .map(argument -> argument.constant().stringValue())
                .toList();
    }

    /** Whether it has a part of some kinds. */
    static boolean has(CelExpr expression, CelExpr.ExprKind.Kind... kinds) {
        Set<CelExpr.ExprKind.Kind> wanted = Set.of(kinds);
        return CelNavigableExpr.fromExpr(expression).allNodes().anyMatch(node -> wanted.contains(node.getKind()));
    }
}
