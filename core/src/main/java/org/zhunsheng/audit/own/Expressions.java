package org.zhunsheng.audit.own;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.audit.own.RuleFileException.Code;

/**
 * Checks expressions once and for all. What is refused here cannot cost or round anything later: long texts, deep nesting,
 * loops in loops in loops, binary fractions, and values without a type.
 */
final class Expressions {
    private static final int MOST_CHARACTERS = 1_000;
    private static final int MOST_NODES = 300;
    private static final int DEEPEST = 24;
    private static final int MOST_LOOPS = 2;

    /** The steps of all loops of one evaluation: every row of a large document once. */
    private static final int MOST_STEPS = 100_000;

    private static final Pattern UNKNOWN = Pattern.compile("(?:undefined field|undeclared reference to) '([^']*)'");

    private static final int LARGEST_PATTERN = 200;
    private static final Set<CelType> PRINTABLE =
            Set.of(SimpleType.STRING, SimpleType.INT, SimpleType.BOOL, DecimalFunctions.TYPE);
    private static final Set<String> UNTYPED = Set.of("dyn", "double", "type");
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MOST_CHARACTERS)
            .maxParseRecursionDepth(DEEPEST)
            .comprehensionMaxIterations(MOST_STEPS)
            .maxRegexProgramSize(LARGEST_PATTERN)
            .build();

    private final Map<Scope, CelCompiler> compilers = new EnumMap<>(Scope.class);
    private final CelRuntime runtime;
    private final Problems problems;

    Expressions(Problems problems) {
        this.problems = problems;
        DecimalFunctions decimals = new DecimalFunctions();
        this.runtime = CelRuntimeFactory.legacyCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .addFunctionBindings(decimals.bindings())
                .build();
        for (Scope scope : Scope.values()) {
            compilers.put(scope, compiler(scope, decimals));
        }
    }

    private static CelCompiler compiler(Scope scope, DecimalFunctions decimals) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(new Types())
                .addFunctionDeclarations(decimals.declarations());
        scope.variables().forEach(builder::addVar);
        return builder.build();
    }

    /** An expression that answers yes or no; {@code null} where it was refused. */
    @Nullable
    Expression condition(Scope scope, Piece.Words written) {
        return compile(scope, written, true);
    }

    /** An expression that stands in a message; {@code null} where it was refused. */
    @Nullable
    Expression printable(Scope scope, Piece.Words written) {
        return compile(scope, written, false);
    }

    private @Nullable Expression compile(Scope scope, Piece.Words written, boolean condition) {
        if (written.text().length() > MOST_CHARACTERS) {
            problems.add(
                    Code.COST,
                    written.line(),
                    "表达式超过 " + MOST_CHARACTERS + " 个字符。请拆成几条规则。",
                    "the expression has more than " + MOST_CHARACTERS + " characters. Split the rule.");
            return null;
        }
        CelCompiler compiler = compilers.get(scope);
        CelValidationResult result = compiler == null ? null : compiler.compile(written.text());
        if (result == null || result.hasError()) {
            report(result == null ? List.of() : result.getErrors(), written);
            return null;
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            return isCheap(tree, written)
                            && isExact(tree, written)
                            && areNumbers(tree, written)
                            && isAnswer(tree, written, condition)
                    ? new Expression(written.text(), runtime.createProgram(tree))
                    : null;
        } catch (CelValidationException | CelEvaluationException wrong) {
            problems.add(
                    Code.EXPRESSION,
                    written.line(),
                    "表达式有误：" + wrong.getMessage(),
                    "the expression is wrong: " + wrong.getMessage());
            return null;
        }
    }

    private void report(List<CelIssue> issues, Piece.Words written) {
        for (CelIssue issue : issues) {
            int column = issue.getSourceLocation().getColumn() + 1;
            String message = issue.getMessage();
            if (message.contains("recursion limit") || message.contains("code point size")) {
                problems.add(Code.COST, written.line(), "表达式嵌套过深。", "the expression is nested too deeply.");
                return;
            }
            boolean binary = message.contains("double");
            problems.add(
                    binary ? Code.INEXACT : Code.EXPRESSION,
                    written.line(),
                    "表达式第 " + column + " 个字符处有误" + (binary ? "（小数请写成 decimal('0.1') 或 money('12.50')）" : "") + "："
                            + inChinese(message),
                    "the expression is wrong at character " + column
                            + (binary ? " (write fractions as decimal('0.1') or money('12.50'))" : "") + ": "
                            + message);
        }
    }

    /** The library speaks English; the mistake that is made most often is put into Chinese. */
    private static String inChinese(String message) {
        Matcher unknown = UNKNOWN.matcher(message);
        return unknown.find() ? "没有“" + unknown.group(1) + "”这个字段或名称" : message;
    }

    private boolean isCheap(CelAbstractSyntaxTree tree, Piece.Words written) {
        int nodes = Costs.nodes(tree.getExpr());
        int loops = Costs.loops(tree.getExpr());
        if (nodes > MOST_NODES) {
            problems.add(
                    Code.COST,
                    written.line(),
                    "表达式过于复杂（" + nodes + " 个节点，最多 " + MOST_NODES + " 个）。",
                    "the expression is too complex (" + nodes + " nodes of " + MOST_NODES + ").");
        } else if (loops > MOST_LOOPS) {
            problems.add(
                    Code.COST,
                    written.line(),
                    "循环嵌套 " + loops + " 层，最多 " + MOST_LOOPS + " 层。",
                    "loops are nested " + loops + " deep; " + MOST_LOOPS + " are allowed.");
        }
        return nodes <= MOST_NODES && loops <= MOST_LOOPS;
    }

    private boolean isExact(CelAbstractSyntaxTree tree, Piece.Words written) {
        if (tree.getTypeMap().containsValue(SimpleType.DOUBLE)) {
            problems.add(
                    Code.INEXACT,
                    written.line(),
                    "小数必须精确，请写成 decimal('0.1') 或 money('12.50')。",
                    "fractions are exact here: write decimal('0.1') or money('12.50').");
            return false;
        }
        String untyped = Costs.firstCall(tree.getExpr(), UNTYPED);
        if (untyped != null || Costs.has(tree.getExpr(), CelExpr.ExprKind.Kind.MAP, CelExpr.ExprKind.Kind.STRUCT)) {
            String what = untyped == null ? "{ }" : untyped + "()";
            problems.add(Code.EXPRESSION, written.line(), "规则中不能使用 " + what + "。", what + " cannot be used in a rule.");
            return false;
        }
        return true;
    }

    /** Numbers that are written out are looked at now: money('abc') would fail at every row. */
    private boolean areNumbers(CelAbstractSyntaxTree tree, Piece.Words written) {
        boolean right = true;
        for (String text : Costs.writtenFor(tree.getExpr(), "money")) {
            right &= isNumber(text, "money", Decimal::money, written);
        }
        for (String text : Costs.writtenFor(tree.getExpr(), "decimal")) {
            right &= isNumber(text, "decimal", Decimal::of, written);
        }
        return right;
    }

    private boolean isNumber(String text, String function, Consumer<String> reading, Piece.Words written) {
        try {
            reading.accept(text);
            return true;
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            String call = function + "('" + Wording.quoted(text) + "')";
            problems.add(
                    Code.EXPRESSION,
                    written.line(),
                    "“" + call + "”不是数，或者位数过多。请写成 decimal('0.1')、money('12.50') 或 money('3万元')。",
                    call + " is no number, or has too many digits: " + wrong.getMessage()
                            + ". Write decimal('0.1'), money('12.50') or money('3万元').");
            return false;
        }
    }

    private boolean isAnswer(CelAbstractSyntaxTree tree, Piece.Words written, boolean condition) {
        CelType type = tree.getResultType();
        boolean right = condition ? type.equals(SimpleType.BOOL) : PRINTABLE.contains(type);
        if (!right) {
            problems.add(
                    Code.ANSWER,
                    written.line(),
                    condition
                            ? "表达式的结果应为是或否，而不是 " + type.name() + "。"
                            : "“" + written.text() + "”的结果是 " + type.name() + "，不能写入文字。",
                    condition
                            ? "the expression has to answer yes or no, not " + type.name() + "."
                            : "\"" + written.text() + "\" is " + type.name() + ", which cannot be printed.");
        }
        return right;
    }

    /** The types of the vocabulary, by name. */
    private static final class Types implements CelTypeProvider {
        private final ImmutableMap<String, CelType> byName;

        Types() {
            Map<String, CelType> types = new LinkedHashMap<>();
            Vocabulary.all().forEach(schema -> types.put(schema.name(), schema.type()));
            byName = ImmutableMap.copyOf(types);
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return byName.values();
        }

        @Override
        public Optional<CelType> findType(String typeName) {
            return Optional.ofNullable(byName.get(typeName));
        }
    }
}
