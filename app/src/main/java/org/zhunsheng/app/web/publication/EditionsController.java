package org.zhunsheng.app.web.publication;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.EditionSeal;
import org.zhunsheng.publication.Publication;
import org.zhunsheng.store.Store;

/** {@code /publications/{id}/editions}: what was released, as it was released. */
@RestController
@RequestMapping("/api/v1/publications/{id}/editions")
class EditionsController {
    private final Store store;

    EditionsController(Store store) {
        this.store = store;
    }

    /** An edition with what it says, and whether its hash follows from that and from the edition before it. */
    record WholeEdition(
            PublicationView.EditionView edition,
            boolean intact,
            @JsonRawValue String document) {}

    /** An edition. */
    @Requires(Permission.PUBLICATION_READ)
    @GetMapping("/{number}")
    WholeEdition edition(@PathVariable UUID id, @PathVariable int number, CurrentOfficer officer) {
        return store.read(tx -> {
            Publication publication = tx.publications()
                    .find(id, officer.scope(Permission.PUBLICATION_READ))
                    .orElseThrow(Refusal::notFound);
            List<EditionHead> heads = tx.publications().editions(id);
            String before = "";
            for (EditionHead head : heads) {
                if (head.number() == number) {
                    String text = tx.publications().text(id, number).orElseThrow(Refusal::notFound);
                    boolean intact = head.previousHash().equals(before)
                            && EditionSeal.of(id, number, text, before).equals(head.hash());
                    return new WholeEdition(
                            PublicationView.EditionView.of(
                                    head, publication.standing().inForce()),
                            intact,
                            text);
                }
                before = head.hash();
            }
            throw Refusal.notFound();
        });
    }
}
