package org.zhunsheng.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.conf.SettingsTools;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is made so often that writing it anew each time would be half of its cost. jOOQ writes its text once for
 * each kind of database, with a blank for every value, and each use only fills the blanks in. No value ever becomes a part of
 * the text; a statement in which one would is refused when it is first written.
 */
final class KeptStatement {
    private static final String MARK = "?:";
    private static final Pattern BLANK = Pattern.compile("\\?:(\\w+)");

    private final Function<DSLContext, ? extends Query> written;
    private final Map<SQLDialect, Text> texts = new ConcurrentHashMap<>();

    /**
     * A statement that is written when it is first needed.
     *
     * @param written writes it, with a {@link #blank} for every value that is not the same in every use
     */
    KeptStatement(Function<DSLContext, ? extends Query> written) {
        this.written = written;
    }

    /**
     * A statement as one kind of database takes it.
     *
     * @param sql the text, with a question mark for each blank
     * @param blanks the blanks in the order of the question marks
     * @param answer the columns of its answer; none where it has no rows
     */
    record Text(String sql, List<Blank> blanks, Field<?>[] answer) {}

    /** A value that is missing in a statement, named and of the kind of a column. */
    static <T> Param<T> blank(String name, Field<T> column) {
        return DSL.param(name, column);
    }

    /** A value that is missing in a statement, called like its column. */
    static <T> Param<T> blank(Field<T> column) {
        return blank(column.getName(), column);
    }

    /** Puts a row into a table, with all of its columns. */
    static KeptStatement insertInto(Table<?> table) {
        return new KeptStatement(sql -> sql.insertInto(table).values(blanks(table)));
    }

    /** A blank for each column of a table. */
    static List<Param<?>> blanks(Table<?> table) {
        List<Param<?>> blanks = new ArrayList<>();
        for (Field<?> column : table.fields()) {
            blanks.add(blank(column));
        }
        return blanks;
    }

    Text text(DSLContext sql) {
        Text known = texts.get(sql.dialect());
        return known == null ? texts.computeIfAbsent(sql.dialect(), dialect -> write(sql)) : known;
    }

    private Text write(DSLContext sql) {
        DSLContext writer =
                DSL.using(sql.dialect(), SettingsTools.clone(Store.SQL).withRenderNamedParamPrefix(MARK));
        Query query = written.apply(writer);
        Map<String, Param<?>> known = query.getParams();
        List<Blank> blanks = new ArrayList<>();
        Matcher found = BLANK.matcher(writer.renderNamedParams(query));
        String text = found.replaceAll(match -> {
            String name = match.group(1);
            Param<?> param = known.get(name);
            if (param == null || param.getParamName() == null) {
                throw new IllegalStateException("a value stands in a kept statement: " + match.group());
            }
            blanks.add(Blank.of(name, param));
            return "?";
        });
        // The very columns that were asked for, by which a row finds them at once; those of fields() are copies.
        Field<?>[] answer =
                query instanceof Select<?> asks ? asks.getSelect().toArray(Field<?>[]::new) : new Field<?>[0];
        return new Text(text, List.copyOf(blanks), answer);
    }

    /** Fills a blank in, and leaves the others to be filled. */
    <T> Filled with(Param<T> blank, @Nullable T value) {
        return new Filled(this).with(blank, value);
    }

    /** Fills in the blanks of a table's columns, in the order of these. */
    Filled row(Table<?> table, @Nullable Object... row) {
        return new Filled(this).with(table, row);
    }

    /** The statement that has no blanks. */
    Filled asItIs() {
        return new Filled(this);
    }

    /** A use of the statement: its values by the names of their blanks. */
    static final class Filled {
        private final KeptStatement statement;
        private final Map<String, @Nullable Object> values = new HashMap<>();

        private Filled(KeptStatement statement) {
            this.statement = statement;
        }

        KeptStatement statement() {
            return statement;
        }

        /** Fills another blank in. */
        <T> Filled with(Param<T> blank, @Nullable T value) {
            values.put(blank.getParamName(), value);
            return this;
        }

        private Filled with(Table<?> table, @Nullable Object... row) {
            Field<?>[] columns = table.fields();
            if (columns.length != row.length) {
                throw new IllegalArgumentException(table.getName() + " has other columns than " + Arrays.toString(row));
            }
            for (int i = 0; i < row.length; i++) {
                values.put(columns[i].getName(), row[i]);
            }
            return this;
        }

        @Nullable
        Object valueOf(Blank blank) {
            Object value = values.get(blank.name());
            if (value == null && !values.containsKey(blank.name())) {
                throw new IllegalStateException("nothing was filled in for " + blank.name());
            }
            return value;
        }
    }
}
