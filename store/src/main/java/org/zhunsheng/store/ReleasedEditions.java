package org.zhunsheng.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Editions;

/**
 * What was released, for whoever is not in a transaction of their own: every question is one.
 *
 * @param store where it is kept
 * @param codec reads the texts
 */
public record ReleasedEditions(Store store, ContentCodec codec) implements Editions {

    @Override
    public List<EditionHead> inForce() {
        return store.read(tx -> tx.editions(codec).inForce());
    }

    @Override
    public List<EditionHead> history(UUID publication) {
        return store.read(tx -> tx.editions(codec).history(publication));
    }

    @Override
    public Optional<Edition> find(UUID publication, int number) {
        return store.read(tx -> tx.editions(codec).find(publication, number));
    }
}
