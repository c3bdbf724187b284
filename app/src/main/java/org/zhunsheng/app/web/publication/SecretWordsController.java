package org.zhunsheng.app.web.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.Page;
import org.zhunsheng.app.web.PageWanted;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.RegionCodes;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.publication.SecretWord;
import org.zhunsheng.publication.SecretWord.Added;
import org.zhunsheng.publication.SecretWord.Sort;
import org.zhunsheng.publication.SecretWords;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.Transaction;

/** {@code /secret-words}: the words that texts for the public of a region must not have, beside those of the program. */
@RestController
@RequestMapping("/api/v1/secret-words")
class SecretWordsController {
    private static final int LONGEST_REASON = 500;

    private final Store store;
    private final Clock clock;
    private final SecretWords given;

    SecretWordsController(Store store, Clock clock, SecretWords given) {
        this.store = store;
        this.clock = clock;
        this.given = given;
    }

    /** A word of a region's own dictionary. */
    record SecretWordView(UUID id, String region, String word, Sort sort, String addedBy, Instant addedAt) {
        static SecretWordView of(SecretWord word) {
            return new SecretWordView(
                    word.id(),
                    word.region(),
                    word.word(),
                    word.sort(),
                    word.added().name(),
                    word.added().at());
        }
    }

    /** The words that the program has, and the file in the data folder: they are not changed here. */
    record GivenWords(List<String> blocks, List<String> explain, List<String> harmless) {}

    /** A word to be added, for the region of a unit, or else of the only unit that is one's own. */
    record SecretWordBody(
            @Nullable UUID unitId,
            @Wanted @Nullable String word,
            @Wanted @Nullable Sort sort) {}

    /** Why a word is taken out. */
    record RemovalBody(@Wanted @Nullable String reason) {}

    /** The words of the regions of one's scope, the latest first. */
    @Requires(Permission.SECRET_WORDS)
    @GetMapping
    Page<SecretWordView> list(PageWanted page, CurrentOfficer officer) {
        var found = store.read(tx -> tx.secretWords().list(page.slice(), officer.scope(Permission.SECRET_WORDS)));
        return page.of(found.items().stream().map(SecretWordView::of).toList(), found.total());
    }

    /** The words that hold anyway. */
    @Requires(Permission.SECRET_WORDS)
    @GetMapping("/given")
    GivenWords given(CurrentOfficer officer) {
        Scope scope = officer.scope(Permission.SECRET_WORDS);
        SecretWords.OfPlace words = store.read(tx -> {
            List<OrganisationUnit> tops = tx.organisation().tops(scope);
            return given.in(
                    tops.isEmpty() ? null : RegionCodes.of(tx, tops.getFirst().id()));
        });
        return new GivenWords(words.blocks(), words.explain(), words.harmless());
    }

    /**
     * Adds a word; from then on texts for the public are looked through for it, those that were prepared before as well. A
     * harmless phrase that holds no such word, or is one, is refused: it would do nothing.
     */
    @Requires(value = Permission.SECRET_WORDS, personally = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SecretWordView add(@RequestBody SecretWordBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        String word = fields.line("word", body.word(), Added.LONGEST);
        fields.present("sort", body.sort());
        fields.check();
        Sort sort = Objects.requireNonNull(body.sort());
        Act act = officer.act(clock.instant());
        return SecretWordView.of(store.write(act, tx -> {
            OrganisationUnit region = region(tx, body.unitId(), officer.scope(Permission.SECRET_WORDS));
            if (sort == Sort.HARMLESS && !inForce(tx, region).canBeHarmless(word)) {
                throw Refusal.field("word", "publication.notHarmless");
            }
            return tx.secretWords().add(new Added(region.path(), word, sort), act);
        }));
    }

    private SecretWords.OfPlace inForce(Transaction tx, OrganisationUnit region) {
        return given.with(tx.secretWords().inForce(region.path())).in(RegionCodes.of(tx, region.id()));
    }

    /** A word holds for a whole region, so all of it has to lie within the scope. */
    private static OrganisationUnit region(Transaction tx, @Nullable UUID unit, Scope scope) {
        UUID near;
        if (unit == null) {
            List<OrganisationUnit> own = tx.organisation().tops(scope);
            if (own.size() != 1) {
                throw Refusal.field("unitId", "web.field.missing");
            }
            near = own.getFirst().id();
        } else {
            near = tx.organisation()
                    .find(unit, scope)
                    .orElseThrow(Refusal::notFound)
                    .id();
        }
        OrganisationUnit region = RegionCodes.nearest(tx, near).orElseThrow(Refusal::notFound);
        if (!scope.coversSubtree(region.path())) {
            throw Refusal.field("unitId", "publication.notYourRegion");
        }
        return region;
    }

    /** Takes a word out; the journal keeps it with the reason. */
    @Requires(value = Permission.SECRET_WORDS, personally = true)
    @PostMapping("/{id}/remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @RequestBody RemovalBody body, CurrentOfficer officer) {
        Fields fields = new Fields();
        String reason = fields.line("reason", body.reason(), LONGEST_REASON);
        fields.check();
        store.write(officer.act(clock.instant()), tx -> {
            tx.secretWords().remove(id, reason, officer.scope(Permission.SECRET_WORDS));
            return 0;
        });
    }
}
