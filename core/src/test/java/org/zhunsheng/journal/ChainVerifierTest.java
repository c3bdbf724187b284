package org.zhunsheng.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhunsheng.journal.ChainVerdict.Broken;
import org.zhunsheng.journal.ChainVerdict.Fault;
import org.zhunsheng.journal.ChainVerdict.Intact;

class ChainVerifierTest {
    private final List<JournalEntry> entries = new ArrayList<>(Chains.ofLength(8));
    private final ChainHead head = Chains.head(entries);

    private static JournalEntry with(JournalEntry entry, String reason) {
        Happening old = entry.happening();
        return new JournalEntry(
                entry.sequence(),
                entry.act(),
                new Happening(old.action(), old.subject(), old.unit(), old.changes(), reason),
                entry.previousHash(),
                entry.hash());
    }

    private static JournalEntry at(long sequence, JournalEntry entry) {
        return new JournalEntry(sequence, entry.act(), entry.happening(), entry.previousHash(), entry.hash());
    }

    private void breaksAt(long sequence, Fault fault, ChainHead... noted) {
        assertThat(Chains.verdict(entries, head, noted)).isEqualTo(new Broken(sequence, fault));
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        assertThat(Chains.verdict(entries, head)).isEqualTo(new Intact(head, true));
        List<JournalEntry> none = List.of();
        assertThat(Chains.verdict(none, Chains.head(none))).isEqualTo(new Intact(Chains.head(none), true));
    }

    @Test
    void findsAnEdit() {
        entries.set(4, with(entries.get(4), "另一个理由"));
        breaksAt(5, Fault.EDITED);
    }

    @Test
    void findsAnEditWithAHashThatFits() {
        JournalEntry old = entries.get(4);
        Happening other = with(old, "另一个理由").happening();
        entries.set(4, Chains.CHAIN.link(5, old.act(), other, old.previousHash()));
        breaksAt(5, Fault.REPLACED);
    }

    @Test
    void findsAnEditOfTheLastWithAHashThatFits() {
        JournalEntry old = entries.get(7);
        Happening other = with(old, "另一个理由").happening();
        entries.set(7, Chains.CHAIN.link(8, old.act(), other, old.previousHash()));
        breaksAt(8, Fault.HEAD_CHANGED);
    }

    @Test
    void findsWhatIsMissing() {
        entries.remove(3);
        breaksAt(4, Fault.MISSING);
    }

    @Test
    void findsWhatIsMissingAtTheBeginning() {
        entries.removeFirst();
        breaksAt(1, Fault.MISSING);
    }

    @Test
    void findsWhatIsMissingWhereTheRestWasNumberedAnew() {
        entries.remove(3);
        for (int i = 3; i < entries.size(); i++) {
            entries.set(i, at(i + 1L, entries.get(i)));
        }
        breaksAt(4, Fault.OUT_OF_ORDER);
    }

    @Test
    void findsAnotherOrder() {
        JournalEntry third = entries.get(2);
        entries.set(2, at(3, entries.get(5)));
        entries.set(5, at(6, third));
        breaksAt(3, Fault.OUT_OF_ORDER);
    }

    @Test
    void findsOneThatStandsTwice() {
        entries.add(3, entries.get(2));
        breaksAt(4, Fault.OUT_OF_ORDER);
    }

    @Test
    void findsACutTail() {
        entries.subList(6, 8).clear();
        breaksAt(7, Fault.CUT_OFF);
    }

    @Test
    void findsACutTailWithTheHeadSetBackByWhatWasNoted() {
        entries.subList(6, 8).clear();
        ChainHead setBack = Chains.head(entries);
        assertThat(Chains.verdict(entries, setBack)).isInstanceOf(Intact.class);
        assertThat(Chains.verdict(entries, setBack, head)).isEqualTo(new Broken(7, Fault.REWRITTEN));
    }

    @Test
    void findsAWholeChainWrittenAnewByWhatWasNoted() {
        List<Happening> happenings = new ArrayList<>();
        entries.forEach(entry -> happenings.add(entry.happening()));
        happenings.set(2, with(entries.get(2), "改写").happening());
        List<JournalEntry> anew = Chains.of(happenings);
        ChainHead noted = new ChainHead(5, entries.get(4).hash());
        assertThat(Chains.verdict(anew, Chains.head(anew))).isInstanceOf(Intact.class);
        assertThat(Chains.verdict(anew, Chains.head(anew), noted)).isEqualTo(new Broken(5, Fault.REWRITTEN));
    }

    @Test
    void findsAnotherHead() {
        assertThat(Chains.verdict(entries, new ChainHead(8, "f".repeat(64))))
                .isEqualTo(new Broken(8, Fault.HEAD_CHANGED));
        assertThat(Chains.verdict(entries, new ChainHead(6, entries.get(5).hash())))
                .isEqualTo(new Broken(6, Fault.HEAD_CHANGED));
    }

    @Test
    void countsExtractsEachByItself() {
        ChainVerifier extract = new ChainVerifier(Chains.CHAIN, head, false, List.of());
        assertThat(extract.count(entries.get(1))).isTrue();
        assertThat(extract.count(entries.get(5))).isTrue();
        assertThat(extract.end()).isEqualTo(new Intact(head, false));
        ChainVerifier edited = new ChainVerifier(Chains.CHAIN, head, false, List.of());
        assertThat(edited.count(with(entries.get(5), "另一个理由"))).isFalse();
        assertThat(edited.end()).isEqualTo(new Broken(6, Fault.EDITED));
    }
}
