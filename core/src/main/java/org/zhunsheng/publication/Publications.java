package org.zhunsheng.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;

/**
 * The publications as they are kept. Who sees a publication sees its whole department: one whose department does not lie
 * within the scope with everything below it does not exist for whoever asks. What is done is put on record in the same
 * transaction; the record says nothing of projects that are withheld.
 */
public interface Publications {

    /** What could be published of a year, by unit and form. */
    List<Ready> ready(FiscalYear year, Scope scope);

    /** The publications of a year. */
    List<Publication> list(FiscalYear year, Scope scope);

    /** A publication. */
    Optional<Publication> find(UUID id, Scope scope);

    /** Opens a publication, or finds the one that is there. Whether the unit lies within the scope was asked before. */
    Publication open(UUID unit, FiscalYear year, Matter matter, Act act);

    /** What it would be made of now. */
    Material material(Publication.About about);

    /** The text that was prepared last; empty where there is none. */
    Optional<Preparation> prepared(UUID publication);

    /** The steps that were taken, the first one first. */
    List<StepTaken> steps(UUID publication);

    /** All editions that were released, also those that were taken back, the first one first. */
    List<EditionHead> editions(UUID publication);

    /** What an edition says, taken back or not; empty where there is none. */
    Optional<String> text(UUID publication, int edition);

    /**
     * Holds the publications of a department and year until the transaction ends: whoever takes a step in either waits, and
     * then sees what was done.
     */
    void hold(Publication.About about);

    /**
     * Takes a step that was ruled on, if the publication stands where it stood then.
     *
     * @return whether it was taken; {@code false} where somebody else was faster, and nothing was done
     */
    boolean take(Taking taking, Act act);
}
