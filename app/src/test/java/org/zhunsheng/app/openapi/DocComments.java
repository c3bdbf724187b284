package org.zhunsheng.app.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the doc comments in the sources of the product say. Sources are read when something of them is asked for. */
final class DocComments {
    private static final List<String> MODULES = List.of("app", "store", "documents", "core");

    /**
     * A doc comment as plain text.
     *
     * @param summary its first sentence
     * @param rest what follows; may be empty
     * @param parameters what it says about parameters, or about the components of a record
     */
    record Comment(String summary, String rest, Map<String, String> parameters) {
        private static final Comment NONE = new Comment("", "", Map.of());

        /** All of it. */
        String text() {
            return (summary + " " + rest).strip();
        }
    }

    private final Path root;
    private final Set<String> read = new HashSet<>();
    private final Map<String, Comment> comments = new HashMap<>();

    /** The sources below the folder of the whole product. */
    DocComments(Path root) {
        this.root = root;
    }

    /** What stands over a class; empty where nothing does. */
    Comment of(Class<?> type) {
        read(type);
        return comments.getOrDefault(type.getCanonicalName(), Comment.NONE);
    }

    /** What stands over a method, or over one of the same name. */
    Comment of(Method method) {
        read(method.getDeclaringClass());
        return comments.getOrDefault(
                method.getDeclaringClass().getCanonicalName() + "#" + method.getName(), Comment.NONE);
    }

    private void read(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        if (!read.add(top.getName())) {
            return;
        }
        String file = top.getName().replace('.', '/') + ".java";
        MODULES.stream()
                .map(module -> root.resolve(module).resolve("src/main/java").resolve(file))
                .filter(Files::exists)
                .findFirst()
                .ifPresent(this::read);
    }

    private void read(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            for (CompilationUnitTree unit : task.parse()) {
                new Collector(unit, DocTrees.instance(task)).scan(unit, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Collector extends TreePathScanner<Void, Void> {
        private final DocTrees trees;
        private String inside;

        Collector(CompilationUnitTree unit, DocTrees trees) {
            this.trees = trees;
            this.inside = String.valueOf(unit.getPackageName());
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String around = inside;
            inside = around + "." + type.getSimpleName();
            keep(inside);
            super.visitClass(type, nothing);
            inside = around;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            keep(inside + "#" + method.getName());
            return null;
        }

        private void keep(String name) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment == null) {
                return;
            }
            Map<String, String> parameters = new HashMap<>();
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree parameter) {
                    parameters.put(parameter.getName().toString(), plain(parameter.getDescription()));
                }
            }
            comments.put(name, new Comment(plain(comment.getFirstSentence()), plain(comment.getBody()), parameters));
        }
    }

    private static String plain(List<? extends DocTree> pieces) {
        StringBuilder text = new StringBuilder();
        for (DocTree piece : pieces) {
            switch (piece) {
                case LiteralTree literal -> text.append(literal.getBody().getBody());
                case LinkTree link -> text.append(lastName(link.getReference().getSignature()));
                case StartElementTree element -> text.append(' ');
                default -> text.append(piece);
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static String lastName(String signature) {
        return signature.substring(Math.max(signature.lastIndexOf('#'), signature.lastIndexOf('.')) + 1);
    }
}
