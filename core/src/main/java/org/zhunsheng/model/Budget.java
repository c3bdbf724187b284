package org.zhunsheng.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of a project or a department (预算数, 项目资金).
 *
 * @param total the printed total, or absent where only sources are printed
 * @param sources what the total is made of, as printed; a printed zero is a source of zero
 * @param components sums named inside a project's name
 */
public record Budget(@Nullable Money total, List<SourceAmount> sources, List<Component> components) {
    public Budget {
        sources = Text.copy(sources);
        components = Text.copy(components);
    }

    /** The amount from one source. */
    public record SourceAmount(FundingSource source, Money amount) {}

    /** A named part of the budget. */
    public record Component(String name, Money amount) {
        public Component {
            Text.printed(name, "component");
        }
    }
}
