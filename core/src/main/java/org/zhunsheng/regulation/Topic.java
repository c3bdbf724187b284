package org.zhunsheng.regulation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A function of a justice bureau, by the words that show it: 法律援助, 社区矫正.
 *
 * @param id its name in the data
 * @param name in Chinese
 * @param english the name for a reader of English
 * @param keywords words that belong to it
 * @param related topics whose words may stand in its projects as well
 * @param within topics whose projects it may be filed under
 * @param codes what the function is called in codes of activities
 */
public record Topic(
        String id,
        String name,
        String english,
        Set<String> keywords,
        Set<String> related,
        Set<String> within,
        Set<String> codes) {
    public Topic {
        keywords = Set.copyOf(keywords);
        related = Set.copyOf(related);
        within = Set.copyOf(within);
        codes = Set.copyOf(codes);
    }

    /** Topics are in many sets, and the id tells them apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topic topic && id.equals(topic.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
