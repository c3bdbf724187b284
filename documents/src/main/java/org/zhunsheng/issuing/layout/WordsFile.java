package org.zhunsheng.issuing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.layout.Words.Stretch;

/** Reads what a line or a cell prints. */
final class WordsFile {
    private static final Set<String> STRETCH = Set.of("text", "each", "join", "when", "unless");

    private WordsFile() {}

    /**
     * The words of an entry.
     *
     * @param owner the map that may say for what list they are printed
     * @param entry a template, or a list of stretches with templates of their own
     */
    static Words words(LayoutEntry owner, LayoutEntry entry, NamesInForce names) throws IssuingException {
        if (!entry.isThere()) {
            return new Words(List.of(new Stretch(Template.parse(""), "", "")));
        }
        if (entry.isText()) {
            boolean map = owner.isMap();
            LayoutEntry none = new LayoutEntry(entry.file(), entry.at(), null);
            return new Words(
                    List.of(stretch(entry, map ? owner.get("each") : none, map ? owner.get("join") : none, names)));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (LayoutEntry part : entry.list()) {
            stretches.add(part(part, names));
        }
        return new Words(stretches);
    }

    private static Stretch part(LayoutEntry part, NamesInForce names) throws IssuingException {
        if (part.isText()) {
            return new Stretch(names.template(part), "", "");
        }
        part.only(STRETCH);
        Stretch stretch = stretch(part.get("text"), part.get("each"), part.get("join"), names);
        for (String condition : List.of("when", "unless")) {
            LayoutEntry name = part.get(condition);
            if (name.isThere()) {
                return new Stretch(
                        stretch.text(),
                        stretch.list(),
                        stretch.join(),
                        names.condition(name),
                        condition.equals("when"));
            }
        }
        return stretch;
    }

    private static Stretch stretch(LayoutEntry text, LayoutEntry list, LayoutEntry join, NamesInForce names)
            throws IssuingException {
        NamesInForce here = list.isThere() ? names.within(list) : names;
        return new Stretch(here.template(text), list.text(""), join.text("\n"));
    }
}
