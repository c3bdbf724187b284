package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** The running label before the name of an indicator: 指标1：, 2、. It is no part of the name. */
final class RunningLabel {
    private static final String RUNNING_BEGINS = "★☆▲△*指目0123456789";
    private static final Pattern RUNNING = Pattern.compile(
            "^([★☆▲△*]*)\\s*(?:指标|目标)\\s*(?:[0-9一二三四五六七八九十]{1,2}\\s*[:：.、]?|[:：])\\s*|^([★☆▲△*]*)\\s*[0-9]{1,2}\\s*[、.．](?![0-9])\\s*");

    private RunningLabel() {}

    /** A name as it is compared, without the label before it. */
    static String without(String text) {
        return mayRun(text, 0) ? RUNNING.matcher(text).replaceFirst("") : text;
    }

    /** Most names begin with something that no running label begins with. */
    private static boolean mayRun(String text, int from) {
        return from < text.length() && RUNNING_BEGINS.indexOf(Chars.fold(text.charAt(from))) >= 0;
    }

    /** Takes 指标1： off a name; what remains is a stretch of the same source. */
    static Span cutOff(Span name) {
        String raw = name.first().raw();
        int lead = 0;
        while (lead < raw.length() && Chars.isSpace(raw.charAt(lead))) {
            lead++;
        }
        if (!mayRun(raw, lead)) {
            return name;
        }
        Matcher running = RUNNING.matcher(Chars.fold(raw.substring(lead)));
        if (!running.find() || running.end() == 0) {
            return name;
        }
        int star = lead + (running.group(1) != null ? running.end(1) : running.end(2));
        int cut = lead + running.end();
        if (cut >= raw.length() || Chars.isBlank(raw.substring(cut))) {
            if (name.pieces().size() == 1) {
                return name;
            }
            name.first().markLabel();
            return Span.of(name.pieces().subList(1, name.pieces().size()));
        }
        name.first().part(lead, cut).markLabel();
        List<Piece> pieces = new ArrayList<>(name.pieces());
        pieces.set(0, name.first().part(cut, raw.length()).after(Gap.LINE));
        if (star > lead) {
            pieces.add(0, name.first().part(lead, star));
        }
        return Span.of(pieces);
    }
}
