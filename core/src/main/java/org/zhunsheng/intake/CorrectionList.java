package org.zhunsheng.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The corrections of one import in the order in which they are applied, and what becomes of them with one more or one less. The
 * store keeps them by the same rules, so that what will be the case can be looked at before anything is written.
 *
 * @param all the corrections, the first to be applied first
 */
public record CorrectionList(List<ImportCorrection> all) {
    public CorrectionList {
        all = List.copyOf(all);
    }

    /**
     * Where the correction stands that another one of the same value replaces; nowhere where items moved since, because its
     * pointer meant another value then.
     */
    public OptionalInt replacedBy(String pointer) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).movesItems()) {
                return OptionalInt.empty();
            }
            if (all.get(i).pointer().equals(pointer)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Where the newest correction with a pointer stands. */
    public OptionalInt newest(String pointer) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).pointer().equals(pointer)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** With one more, which stands last. */
    public CorrectionList with(ImportCorrection correction) {
        OptionalInt former = replacedBy(correction.pointer());
        List<ImportCorrection> after = former.isEmpty() ? new ArrayList<>(all) : without(former.getAsInt());
        after.add(correction);
        return new CorrectionList(after);
    }

    /** Without the newest one with a pointer; the same where there is none. */
    public CorrectionList without(String pointer) {
        OptionalInt gone = newest(pointer);
        return gone.isEmpty() ? this : new CorrectionList(without(gone.getAsInt()));
    }

    private List<ImportCorrection> without(int position) {
        List<ImportCorrection> rest = new ArrayList<>(all);
        rest.remove(position);
        return rest;
    }
}
