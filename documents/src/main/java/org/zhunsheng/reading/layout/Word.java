package org.zhunsheng.reading.layout;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator.Likelihood;

/** Everything that one word of the label data means. Filled while the data is loaded, then only read. */
final class Word {
    static final Word UNKNOWN = new Word();

    @Nullable
    Field field;

    @Nullable
    MoneyRow moneyRow;

    @Nullable
    MoneyColumn moneyColumn;

    @Nullable
    Column column;

    Labels.@Nullable Section section;

    Labels.@Nullable Task task;

    @Nullable
    Likelihood likelihood;

    /** The level 1 above it as a rule, where the word names a level 2. */
    @Nullable
    String level1Above;

    boolean level1;

    final Set<WordList> lists = EnumSet.noneOf(WordList.class);

    /** The same word, to be given more meanings. */
    Word copy() {
        Word copy = new Word();
        copy.field = field;
        copy.moneyRow = moneyRow;
        copy.moneyColumn = moneyColumn;
        copy.column = column;
        copy.section = section;
        copy.task = task;
        copy.likelihood = likelihood;
        copy.level1Above = level1Above;
        copy.level1 = level1;
        copy.lists.addAll(lists);
        return copy;
    }
}
