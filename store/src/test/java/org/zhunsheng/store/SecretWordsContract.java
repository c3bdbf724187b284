package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhunsheng.store.JournalContract.ACT;
import static org.zhunsheng.store.tables.Tables.SECRET_WORD;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.JournalQuery;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.publication.SecretWord;
import org.zhunsheng.publication.SecretWord.Added;
import org.zhunsheng.publication.SecretWord.Sort;
import org.zhunsheng.refusal.Refused;

/** What is promised about the words of secrecy of regions, whatever database they lie in. */
abstract class SecretWordsContract extends PlanningContract {
    private static final Scope ALL = Scope.below(PlanningCounty.REGION.path());
    private static final Scope OTHER = Scope.below(PlanningCounty.OTHER.path());

    private SecretWord add(OwningUnit place, String word, Sort sort) {
        return store.write(ACT, tx -> tx.secretWords().add(new Added(place.path(), word, sort), ACT));
    }

    private void remove(UUID id, Scope scope) {
        store.write(ACT, tx -> {
            tx.secretWords().remove(id, "已解密", scope);
            return 0;
        });
    }

    private List<String> inForce(OwningUnit unit) {
        return store.<List<SecretWord>>read(tx -> tx.secretWords().inForce(unit.path())).stream()
                .map(SecretWord::word)
                .toList();
    }

    private List<String> seen(Scope scope) {
        return store
                .<List<SecretWord>>read(
                        tx -> tx.secretWords().list(Slice.first(9), scope).items())
                .stream()
                .map(SecretWord::word)
                .toList();
    }

    @Test
    void aWordHoldsInItsRegion() {
        SecretWord word = add(PlanningCounty.BUREAU, " 雪亮 专线", Sort.BLOCKS);
        assertThat(word.word()).isEqualTo("雪亮专线");
        assertThat(word.sort()).isEqualTo(Sort.BLOCKS);
        assertThat(inForce(PlanningCounty.OFFICE)).containsExactly("雪亮专线");
        assertThat(inForce(PlanningCounty.REGION)).isEmpty();
        assertThat(inForce(PlanningCounty.OTHER)).isEmpty();
        assertThat(seen(ALL)).containsExactly("雪亮专线");
        assertThat(seen(Scope.only(PlanningCounty.OFFICE.path()))).containsExactly("雪亮专线");
        assertThat(seen(OTHER)).isEmpty();
    }

    @Test
    void aWordStandsOnceInARegionAndIsNeitherTooShortNorTooLong() {
        add(PlanningCounty.BUREAU, "雪亮专线", Sort.BLOCKS);
        add(PlanningCounty.OTHER, "雪亮专线", Sort.EXPLAIN);
        for (String wrong : List.of("雪亮　专线", "密", " ", "长".repeat(61))) {
            assertThatThrownBy(() -> add(PlanningCounty.BUREAU, wrong, Sort.EXPLAIN))
                    .as(wrong)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatIsTakenOutIsKeptInTheJournal() {
        SecretWord word = add(PlanningCounty.BUREAU, "雪亮专线", Sort.BLOCKS);
        assertThatThrownBy(() -> remove(word.id(), Scope.only(PlanningCounty.OFFICE.path())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> remove(word.id(), OTHER)).isInstanceOf(Refused.class);
        remove(word.id(), ALL);
        assertThat(inForce(PlanningCounty.OFFICE)).isEmpty();
        assertThatThrownBy(() -> remove(word.id(), ALL)).isInstanceOf(Refused.class);
        JournalQuery query = new JournalQuery(
                null, null, Subject.Kind.SECRET_WORD, word.id().toString(), null, null, null, null, new Slice(0, 10));
        List<JournalEntry> entries =
                store.read(tx -> tx.journal().list(query, ALL).items());
        assertThat(entries)
                .extracting(entry -> entry.happening().action())
                .containsExactly(Action.DELETE, Action.CREATE);
        assertThat(entries.getFirst().happening().reason()).isEqualTo("已解密");
        assertThat(entries.getFirst().happening().subject().name()).isEqualTo("雪亮专线");
    }

    @Test
    void aWordIsNeverChangedIntoAnother() {
        add(PlanningCounty.BUREAU, "雪亮专线", Sort.BLOCKS);
        assertThatThrownBy(() -> PlanningCounty.in(settings, sql -> sql.update(SECRET_WORD)
                        .set(SECRET_WORD.SORT, Sort.HARMLESS.name())
                        .execute()))
                .hasStackTraceContaining("added anew");
        assertThat(inForce(PlanningCounty.OFFICE)).containsExactly("雪亮专线");
    }
}
