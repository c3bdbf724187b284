package org.zhunsheng.issuing.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.field.Names;
import org.zhunsheng.issuing.field.Scope;

/** The names that may be used at a place of a layout: those of the thing that is printed there and of all around it. */
record NamesInForce(Names<?> here, @Nullable NamesInForce around) {

    private boolean isValue(String name) {
        return name.equals(Scope.INDEX)
                || name.equals(Scope.ORDINAL)
                || here.values().contains(name)
                || around != null && around.isValue(name);
    }

    private @Nullable NamesInForce list(String name) {
        Names<?> found = here.within(name);
        if (found != null) {
            return new NamesInForce(found, this);
        }
        NamesInForce outer = around == null ? null : around.list(name);
        return outer == null ? null : new NamesInForce(outer.here(), this);
    }

    /** The names within a list. */
    NamesInForce within(LayoutEntry list) throws IssuingException {
        NamesInForce found = list(list.text());
        if (found == null) {
            throw list.wrong(
                    "没有名为“" + list.text() + "”的列表",
                    "there is no list \"" + list.text() + "\" here; lists: " + String.join(", ", here.lists()));
        }
        return found;
    }

    /** A template all of whose names are known here. */
    Template template(LayoutEntry entry) throws IssuingException {
        Template template = entry.template();
        check(entry, template.names());
        return template;
    }

    /** A name of a value or of a list. */
    String condition(LayoutEntry entry) throws IssuingException {
        String name = entry.text();
        if (list(name) == null) {
            check(entry, List.of(name));
        }
        return name;
    }

    private void check(LayoutEntry entry, List<String> names) throws IssuingException {
        for (String name : names) {
            if (!isValue(name)) {
                throw entry.wrong(
                        "没有名为“" + name + "”的字段",
                        "there is no field \"" + name + "\" here; fields: " + String.join(", ", here.values()));
            }
        }
    }
}
