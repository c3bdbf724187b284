package org.zhunsheng.benchmark.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Catalogue;
import org.zhunsheng.audit.RuleInfo;

/** Ten rules of the catalogue, ours and written for Drools. */
final class TenRules {
    private static final List<String> IDS =
            List.of("A-02", "A-06", "B-02", "B-05", "B-08", "B-19", "C-01", "D-01", "D-04", "D-05");
    private static final String FILE = "ten.drl";

    private final KieBase rules;

    /** Compiles them; that is not measured. */
    TenRules() throws IOException {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        try (InputStream in = Objects.requireNonNull(TenRules.class.getResourceAsStream(FILE))) {
            files.write(
                    "src/main/resources/org/zhunsheng/benchmark/audit/" + FILE,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        rules = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** The same rules of the catalogue. */
    static List<RuleInfo> ours() {
        return IDS.stream().map(id -> Catalogue.find(id).orElseThrow()).toList();
    }

    /** What Drools finds where one session takes all documents: to open one is dear. */
    List<Found> found(List<AuditedDocument> documents) {
        List<Found> found = new ArrayList<>();
        ask(documents, found);
        return found;
    }

    /** The same with a session for each document, as a service uses it that is asked about one at a time. */
    List<Found> foundOneByOne(List<AuditedDocument> documents) {
        List<Found> found = new ArrayList<>();
        for (AuditedDocument document : documents) {
            ask(List.of(document), found);
        }
        return found;
    }

    private void ask(List<AuditedDocument> documents, List<Found> found) {
        KieSession session = rules.newKieSession();
        session.setGlobal("found", found);
        for (AuditedDocument document : documents) {
            for (AuditedProject project : document.tables()) {
                session.insert(project);
                for (AuditedRow row : project.rows()) {
                    session.insert(row);
                }
            }
        }
        session.fireAllRules();
        session.dispose();
    }

    /** Without the same findings there is nothing to compare. */
    void requireSame(List<Found> ours, List<AuditedDocument> documents) {
        Comparator<Found> order = Comparator.comparing(Found::toString);
        List<Found> one = ours.stream().sorted(order).toList();
        List<Found> other = found(documents).stream().sorted(order).toList();
        if (one.isEmpty() || !one.equals(other)) {
            List<Found> missing = new ArrayList<>(one);
            missing.removeAll(other);
            List<Found> more = new ArrayList<>(other);
            more.removeAll(one);
            throw new IllegalStateException("Drools misses " + first(missing) + " and has besides " + first(more));
        }
    }

    private static String first(List<Found> some) {
        return some.size() + ": " + some.stream().limit(3).toList();
    }
}
