package org.zhunsheng.planning;

import org.zhunsheng.model.Project;
import org.zhunsheng.refusal.Refusal;
import org.zhunsheng.refusal.Refused;

/**
 * What a project says, once as the model and once as the text that is kept. Whoever makes one vouches that both say the
 * same: the store works out what lists and searches need from the model and gives back the text.
 *
 * @param project the model
 * @param text the same project in the exchange format {@code zhunsheng/1}, on one line
 */
public record ProjectContent(Project project, String text) {
    /** No honest project comes near: the longest printed ones have some hundred kilobytes. */
    public static final int MOST_CHARACTERS = 4_000_000;

    public ProjectContent {
        if (text.length() > MOST_CHARACTERS) {
            throw new Refused(new Refusal.Unfit("/project", "too-large"));
        }
    }
}
