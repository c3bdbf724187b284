package org.zhunsheng.reading.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** Reads the titles over forms and the numbers before them, and what a source says that it withholds. */
final class TitleReader {
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:([0-9]{1,3})\\s*[、.．]|(?:(表\\s*[0-9]{1,3})[:：]?)|([(（][一二三四五六七八九十]{1,3}[)）])[、.]?|([一二三四五六七八九十]{1,3})、)\\s*");

    /** 附件2：, which numbers attachments and not projects. */
    private static final Pattern ATTACHMENT =
            Pattern.compile("^\\s*(?:附件|附表|附)\\s*[0-9一二三四五六七八九十]{0,3}\\s*[:：、.]?\\s*");

    private static final Pattern LISTED = Pattern.compile("(?:附件[:：]?)?([0-9]{1,2})[.、．]");

    private static final Pattern NUMBER_ALONE = Pattern.compile("(?:表[0-9]{1,3}|[(（][一二三四五六七八九十]{1,3}[)）])[:：]?");
    private static final Pattern QUOTED =
            Pattern.compile("^\\s*([0-9]{1,3})\\s*[.、]\\s*[“\"][^“”\"]{2,40}[”\"]\\s*(?:项目|$)");
    private static final Pattern WITHHELD =
            Pattern.compile("^([0-9]{1,3})\\s*[-—–~至到]\\s*([0-9]{1,3})\\s*号?项目(?:信息)?(.*(?:不公开|不予公开|涉密|保密).*)$");
    /** A title that names no project, so that a number before it counts pages or attachments. */
    private static final Pattern GENERIC =
            Pattern.compile("^(?:20[0-9]{2}年度?)?(?:部门|单位|财政|县级|市级|省级|区级|预算|本级)*(?:项目|专项)(?:支出|资金|预算)*绩效.*");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]+|[0-9]{3,}、.*");
    private static final int SHORT_LINE = 3;
    /** The title of a part of a form, behind its year. */
    private static final Pattern PART = Pattern.compile(
            "(?:[(\\[]?20[0-9]{2}年度?[)\\]]?)?((?:项目|预算|财政|专项|资金|支出|年度|中期|长期|总体|全年|实施期|绩效|目标|指标|申报|自评|评价|情况|表)+)");

    private static final Pattern HORIZON = Pattern.compile("年度|全年|中期|长期|实施期");

    private static final int LOOK_AHEAD = 30;

    private final Flow flow;
    private final Labels labels;
    private final Forms forms;

    TitleReader(Flow flow, Labels labels, Forms forms) {
        this.flow = flow;
        this.labels = labels;
        this.forms = forms;
    }

    /** Reads the title that stands at an index, which begins a form; returns the index after it, or -1. */
    int read(int i) {
        Span line = wholeLine(i);
        boolean whole = labels.isFormTitle(line.squeezed());
        Span title = withoutAttachment(whole ? line : flow.at(i).span());
        if (!labels.isFormTitle(title.squeezed()) || listedInContents(i)) {
            return -1;
        }
        if (partsForm(i)) {
            title.markLabel();
            forms.open().openBlock(title.squeezed());
            return i + 1;
        }
        forms.closeOrKeepHeading();
        Matcher number = NUMBERED.matcher(Chars.fold(title.first().raw().strip()));
        boolean numbered = title.pieces().size() == 1 && number.find();
        boolean ownNumber = false;
        if (numbered) {
            Span rest = withoutNumber(title, number);
            boolean generic =
                    number.group(1) != null && GENERIC.matcher(rest.squeezed()).matches();
            if (!generic) {
                forms.open().number = numberOf(title, number);
            }
            ownNumber = number.group(1) != null && !generic;
            title = rest;
        }
        name(title, ownNumber);
        return whole && flow.at(i).kind() == Row.Kind.LINE && flow.opensLine(i) ? flow.lineEnd(i) : i + 1;
    }

    /**
     * 项目年度绩效目标表 in the middle of a table whose project is named above: the title of a part of the form, unless it names
     * a project of its own or a form of its own follows.
     */
    private boolean partsForm(int i) {
        boolean inside = flow.at(i).kind() == Row.Kind.GRID
                && flow.at(i).span().gap() != Gap.BLOCK
                && forms.open().hasName()
                && namesPart(flow.at(i).squeezed());
        for (int k = i + 1; inside && k < Math.min(flow.size(), i + LOOK_AHEAD); k++) {
            String text = flow.at(k).squeezed();
            Field field = labels.field(text);
            if (field != null && !field.isGoal()) {
                return false;
            }
            if (labels.column(text) == Column.LEVEL1) {
                return flow.at(k).kind() == Row.Kind.GRID;
            }
        }
        return false;
    }

    /** Whether a title has no words but those of forms, and says which part it is where the form has indicators already. */
    private boolean namesPart(String title) {
        Matcher part = PART.matcher(title);
        return part.matches()
                && (forms.open().indicators.isEmpty()
                        || HORIZON.matcher(part.group(1)).find());
    }

    /** The title nearest to the first form is the document's; the heading of a numbered project is its own alone. */
    private void name(Span title, boolean ownNumber) {
        DocumentDraft document = forms.document();
        forms.open().title = title;
        if (document.kind == null) {
            document.kind = labels.kindOfTitle(title.squeezed());
        }
        boolean first = document.title == null || document.projects.isEmpty() && !document.book;
        if (first && !ownNumber) {
            document.title = title;
            document.kind = labels.kindOfTitle(title.squeezed());
        } else if (document.title != null && document.title.squeezed().equals(title.squeezed())) {
            title.markLabel();
        }
    }

    /** The title behind the number of its attachment, if it is one then. */
    private Span withoutAttachment(Span title) {
        String raw = title.first().raw();
        if (raw.indexOf('附') < 0) {
            return title;
        }
        Matcher attachment = ATTACHMENT.matcher(Chars.fold(raw));
        if (title.pieces().size() > 1 || !attachment.find() || attachment.end() >= raw.length()) {
            return title;
        }
        Span rest = title.part(attachment.end(), raw.length());
        return labels.isFormTitle(rest.squeezed()) ? rest : title;
    }

    private static Span withoutNumber(Span title, Matcher number) {
        String raw = title.first().raw();
        int lead = raw.length() - raw.stripLeading().length();
        title.part(0, lead + number.end()).markLabel();
        Span rest = title.part(lead + number.end(), raw.length());
        rest.markLabel();
        return rest;
    }

    private static Span numberOf(Span title, Matcher number) {
        String raw = title.first().raw();
        int lead = raw.length() - raw.stripLeading().length();
        int group = 1;
        while (number.group(group) == null) {
            group++;
        }
        return title.part(lead + number.start(group), lead + number.end(group));
    }

    /** A contents page names many forms in a row, with nothing between them. */
    private boolean listedInContents(int i) {
        int following = flow.skipEmpty(flow.lineEnd(i));
        if (following >= flow.size() || flow.lineEnd(i) - flow.lineStart(i) > SHORT_LINE) {
            return false;
        }
        String own = flow.at(i).squeezed();
        String next = flow.at(following).squeezed();
        boolean another = labels.isFormTitle(next) && !next.equals(own);
        return another
                || endsContents(i)
                || PAGE_NUMBER.matcher(next).matches()
                || PAGE_NUMBER.matcher(own).matches();
    }

    /** The last line of a list of attachments, which has the number after that of the line before. */
    private boolean endsContents(int i) {
        int start = flow.lineStart(i);
        Matcher own = LISTED.matcher(flow.at(i).squeezed());
        if (start == 0 || !own.lookingAt()) {
            return false;
        }
        String above = flow.at(flow.skipEmpty(flow.lineStart(start - 1))).squeezed();
        Matcher first = LISTED.matcher(above);
        return first.lookingAt()
                && labels.isFormTitle(above.substring(first.end()))
                && Integer.parseInt(own.group(1)) == Integer.parseInt(first.group(1)) + 1;
    }

    /** Whether a text is the number over a form and nothing else. */
    static boolean isNumber(String squeezed) {
        char first = squeezed.isEmpty() ? ' ' : squeezed.charAt(0);
        return (first == '表' || first == '(' || first == '（')
                && NUMBER_ALONE.matcher(squeezed).matches();
    }

    /** Reads a number that stands alone over a form, or before the quoted name of a project; -1 where none does. */
    int number(int i) {
        Span line = wholeLine(i);
        Matcher quoted = QUOTED.matcher(Chars.fold(line.first().raw()));
        boolean named = line.pieces().size() == 1 && quoted.find();
        if (!named && !isNumber(line.squeezed())) {
            return -1;
        }
        if (forms.hasRows()) {
            forms.close();
        }
        forms.open().number = named ? line.part(quoted.start(1), quoted.end(1)) : line;
        boolean plain = flow.at(i).kind() == Row.Kind.LINE && flow.opensLine(i);
        return plain && !named ? flow.lineEnd(i) : i + 1;
    }

    /** Reads a sentence that withholds projects by their numbers; returns the index after it, or -1. */
    int withheld(int i) {
        Span words = wholeLine(i);
        if (words.squeezed().indexOf('项') < 0) {
            return -1;
        }
        Matcher matcher = WITHHELD.matcher(Chars.fold(words.text()));
        if (!matcher.matches()) {
            return -1;
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        if (from > to) {
            return -1;
        }
        if (forms.hasRows()) {
            forms.close();
        }
        String reason = words.text().substring(matcher.start(3));
        forms.document().withheld.add(new DocumentDraft.WithheldCell(words, from, to, reason));
        return flow.lineEnd(i);
    }

    /** A plain line as one text, though spaces part its words. */
    private Span wholeLine(int i) {
        Flow.Item item = flow.at(i);
        boolean plain = item.kind() == Row.Kind.LINE && flow.opensLine(i);
        List<Flow.Item> line = plain ? flow.filledLine(i) : List.of(item);
        Piece first = item.span().first();
        List<Piece> last = line.get(line.size() - 1).span().pieces();
        Piece end = last.get(last.size() - 1);
        return line.size() > 1 && first.sharesSourceWith(end) ? Span.of(first.through(end)) : item.span();
    }
}
