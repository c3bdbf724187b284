package org.zhunsheng.planning;

import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;

/** Writes down what projects and documents say, and takes it apart again. What was kept can always be read. */
public interface ContentCodec {

    /** A project with its text. */
    ProjectContent content(Project project);

    /** A project out of the text that was kept. */
    Project project(String text);

    /** A kept text, to be compared with another one. */
    Tree tree(String text);

    /** What a document says around its projects, as it is kept. */
    String document(PerformanceDocument document);

    /** A whole document with its projects, as it leaves the house: for people to read, and the same for the same document. */
    String whole(PerformanceDocument document);

    /** A document out of a text that was kept or that left the house. */
    PerformanceDocument document(String text);
}
