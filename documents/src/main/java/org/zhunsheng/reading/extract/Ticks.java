package org.zhunsheng.reading.extract;

import java.util.regex.Pattern;

/** What is a tick in a form, and what is a box that nobody ticked. */
final class Ticks {
    /** Signs that are ticks or ticked boxes wherever they stand. */
    static final String SIGNS = "√✓✔☑■";

    /** Boxes as a form prints them. */
    static final String BOXES = "□☐";

    private static final Pattern TICKED = Pattern.compile("[" + SIGNS + "●Vv]+|是|1");
    private static final Pattern CIRCLE = Pattern.compile("[○◯〇]");
    private static final Pattern UNTICKED = Pattern.compile("[" + BOXES + "○◯〇×✗✘xX]+|否|无|0");

    private Ticks() {}

    static boolean isTicked(String squeezed) {
        return TICKED.matcher(squeezed).matches();
    }

    /** Whether a text is a circle, which is a tick or an empty box, as the cells beside it tell. */
    static boolean isCircle(String squeezed) {
        return CIRCLE.matcher(squeezed).matches();
    }

    /** Whether a text is a box without a tick, or a word for that. */
    static boolean isUnticked(String squeezed) {
        return UNTICKED.matcher(squeezed).matches() || TargetGrammar.saysNothing(squeezed);
    }
}
