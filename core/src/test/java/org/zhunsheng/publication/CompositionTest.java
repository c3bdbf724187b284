package org.zhunsheng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.OwningUnit;

class CompositionTest {
    private static final Strategy STRATEGY = new Strategy(
            null,
            List.of(),
            List.of(),
            new Budget(new Money(new BigDecimal("500000")), List.of(), List.of()),
            List.of());
    private static final Publication.About ABOUT = new Publication.About(
            new OwningUnit(new UUID(0, 1), "青岭县司法局", UnitPath.root(1)), new FiscalYear(2026), Matter.TARGETS);
    /** Whatever is kept of a strategy, it is this one. */
    private static final ContentCodec CODEC = (ContentCodec) Proxy.newProxyInstance(
            ContentCodec.class.getClassLoader(),
            new Class<?>[] {ContentCodec.class},
            (proxy, method, arguments) -> STRATEGY);

    private static Composition.Whole withMissing(int unapproved) {
        Material.Beside beside = new Material.Beside(Collections.nCopies(unapproved, "kept"), List.of(), null);
        return Composition.of(ABOUT, new Material(List.of(), List.of(), "kept", beside), CODEC);
    }

    @Test
    void aBudgetOverProjectsThatAreMissingStaysInside() {
        assertThat(withMissing(0).open().strategy().budget()).isNotNull();
        assertThat(withMissing(1).open().strategy().budget()).isNull();
        assertThat(withMissing(1).document().strategy().budget())
                .as("known, to be looked for in what is said")
                .isNotNull();
    }
}
