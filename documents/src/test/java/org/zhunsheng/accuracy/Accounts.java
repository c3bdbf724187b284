package org.zhunsheng.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhunsheng.reading.extract.Account;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceDocument;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.reading.source.SourceReaders;

/** All golden documents read once, each with its source and the account of its characters. */
final class Accounts {
    private static final SourceReaders SOURCES = new SourceReaders(Limits.STANDARD);

    /** A document as its file has it, and what the reader made of each of its characters. */
    record Read(SourceDocument source, Account account) {}

    private final Map<GoldenPair, Read> byPair;

    private Accounts(Map<GoldenPair, Read> byPair) {
        this.byPair = byPair;
    }

    static Accounts none() {
        return new Accounts(Map.of());
    }

    /** Reads all pairs, on all processors. */
    static Accounts readAll() {
        List<GoldenPair> pairs = GoldenPairs.all();
        return new Accounts(
                pairs.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), Accounts::read)));
    }

    private static Read read(GoldenPair pair) {
        try {
            SourceDocument source = SOURCES.read(SourceFile.load(pair.document(), Limits.STANDARD));
            return new Read(source, Account.of(source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(pair.name(), unreadable);
        }
    }

    Read of(GoldenPair pair) {
        Read read = byPair.get(pair);
        if (read == null) {
            throw new IllegalArgumentException(pair + " was not read");
        }
        return read;
    }
}
