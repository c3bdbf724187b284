package org.zhunsheng.benchmark.audit;

import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.own.OwnRules;

/**
 * A county's own rules, and their bare conditions evaluated by CEL without us: over maps of plain values that were filled
 * before, with binary fractions in place of exact ones, and without findings.
 */
final class OwnExpressions {
    private static final List<Condition> CONDITIONS = List.of(
            new Condition(
                    "row.isCost && row.target.yuan > money('15000') && row.name.contains('补贴')",
                    "row.isCost && row.target.yuan > 15000.0 && row.name.contains('补贴')"),
            new Condition(
                    "row.isRate && row.target.unit == '%' && row.target.number < decimal('75')",
                    "row.isRate && row.target.unit == '%' && row.target.number < 75.0"),
            new Condition("row.weight > decimal('10')", "row.weight > 10.0"),
            new Condition(
                    "row.target.isWords && row.name.endsWith('率')", "row.target.isWords && row.name.endsWith('率')"),
            new Condition(
                    "project.budget >= money('49万元') && row.isCount && row.target.number <= 0",
                    "project.budget >= 490000.0 && row.isCount && row.target.number <= 0.0"));

    private final List<AuditedDocument> documents;
    private final OwnRules own;
    private final List<CelRuntime.Program> programs = new ArrayList<>();
    private final List<Map<String, Object>> values = new ArrayList<>();

    /** The same condition for us and for CEL alone. */
    private record Condition(String ours, String bare) {}

    OwnExpressions(List<AuditedDocument> documents) throws Exception {
        this.documents = documents;
        this.own = OwnRules.read(file().getBytes(StandardCharsets.UTF_8));
        MapType plain = MapType.create(SimpleType.STRING, SimpleType.DYN);
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addVar("row", plain)
                .addVar("project", plain)
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        for (Condition condition : CONDITIONS) {
            programs.add(
                    runtime.createProgram(compiler.compile(condition.bare()).getAst()));
        }
        for (AuditedDocument document : documents) {
            for (AuditedProject project : document.tables()) {
                project.rows().forEach(row -> values.add(Map.of("row", plain(row), "project", plain(project))));
            }
        }
        if (audited() != evaluated() || audited() == 0) {
            throw new IllegalStateException("CEL alone says yes " + evaluated() + " times, we " + audited());
        }
    }

    private static String file() {
        StringBuilder file = new StringBuilder("zhunsheng-rules: 1\nprefix: X-BENCH\nrules:\n");
        for (int i = 0; i < CONDITIONS.size(); i++) {
            file.append("  - id: X-BENCH-0").append(i + 1).append("\n    scope: row\n    severity: WARN\n");
            file.append("    type: COMPLIANCE\n    finds: \"")
                    .append(CONDITIONS.get(i).ours())
                    .append("\"\n");
            file.append("    message: \"指标“{row.name}”不合本县要求。\"\n    cites: 某县要求\n");
        }
        return file.toString();
    }

    private static Map<String, Object> plain(AuditedProject project) {
        Map<String, Object> plain = new HashMap<>();
        put(plain, "budget", project.budget());
        return plain;
    }

    private static Map<String, Object> plain(AuditedRow row) {
        Map<String, Object> plain = new HashMap<>();
        plain.put("name", row.printedName());
        plain.put("isCost", row.isCost());
        plain.put("isRate", row.name().isRate());
        plain.put("isCount", row.name().isCount());
        put(plain, "weight", row.weight());
        AuditedTarget target = row.target();
        if (target != null) {
            Map<String, Object> inside = new HashMap<>();
            put(inside, "number", target.number());
            put(inside, "yuan", target.yuan(target.number()));
            inside.put("unit", target.unit().printed());
            inside.put("isWords", target.isInWords());
            plain.put("target", inside);
        }
        return plain;
    }

    private static void put(Map<String, Object> values, String name, @Nullable BigDecimal number) {
        if (number != null) {
            values.put(name, number.doubleValue());
        }
    }

    /** How many findings our rules have. */
    long audited() {
        return Found.by(own.rules(), documents).size();
    }

    /** How often the bare conditions say yes. */
    long evaluated() {
        long yes = 0;
        for (Map<String, Object> known : values) {
            for (CelRuntime.Program program : programs) {
                yes += says(program, known) ? 1 : 0;
            }
        }
        return yes;
    }

    private static boolean says(CelRuntime.Program program, Map<String, Object> known) {
        try {
            return Boolean.TRUE.equals(program.eval(known));
        } catch (CelEvaluationException absent) {
            return false;
        }
    }
}
