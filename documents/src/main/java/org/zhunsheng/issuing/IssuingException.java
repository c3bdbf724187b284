package org.zhunsheng.issuing;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document that cannot be issued as it was asked for: what, where, what to do, with a code that stays. */
public final class IssuingException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The stable codes. Their numbers are never used again for something else. */
    public enum Code {
        UNKNOWN_LAYOUT("ZS-ISSUE-001"),
        BROKEN_LAYOUT("ZS-ISSUE-002"),
        NOTHING_TO_PRINT("ZS-ISSUE-003"),
        MISSING_FONT("ZS-ISSUE-004"),
        TOO_LONG("ZS-ISSUE-005"),
        BROKEN_FONT("ZS-ISSUE-006"),
        NOT_IN_THIS_FORMAT("ZS-ISSUE-007"),
        TOOK_TOO_LONG("ZS-ISSUE-008");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** The printed form: {@code ZS-ISSUE-004}. */
        public String text() {
            return text;
        }
    }

    private final Code code;
    private final String chinese;
    private final String english;

    public IssuingException(Code code, String chinese, String english, @Nullable Throwable cause) {
        super(code.text() + " " + english, cause);
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    public Code code() {
        return code;
    }

    /** What happened and what to do, in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** What happened and what to do, in English. */
    public String english() {
        return english;
    }

    /** A layout that nobody knows. */
    public static IssuingException unknownLayout(String id) {
        return new IssuingException(
                Code.UNKNOWN_LAYOUT,
                "没有版式“" + id + "”。可用 zhunsheng layouts 查看全部版式，或给出版式文件（.yaml）的路径。",
                "there is no layout \"" + id + "\". List them with zhunsheng layouts, or give the path of a layout file"
                        + " (.yaml).",
                null);
    }

    /** A document without anything that the layout has a place for. */
    public static IssuingException nothingToPrint(String layout) {
        return new IssuingException(
                Code.NOTHING_TO_PRINT,
                "文件中没有版式“" + layout + "”所需的内容。请换用其他版式（zhunsheng layouts 列出全部）。",
                "the document has nothing that the layout \"" + layout
                        + "\" is for. Choose another one (zhunsheng layouts lists them).",
                null);
    }

    /** A layout that is no form for this file type: a book of prose as a workbook. */
    public static IssuingException notInThisFormat(String layout, FileKind kind, Set<FileKind> possible) {
        String others = possible.stream().map(FileKind::ending).sorted().collect(Collectors.joining(", "));
        return new IssuingException(
                Code.NOT_IN_THIS_FORMAT,
                "版式“" + layout + "”不能出具为 " + kind.ending() + "。可用：" + others + "。",
                "the layout \"" + layout + "\" is not issued as " + kind.ending() + ". Choose one of: " + others + ".",
                null);
    }

    /**
     * A document that is not done in the time that there is.
     *
     * @param seconds how long was waited
     */
    public static IssuingException tookTooLong(long seconds) {
        return new IssuingException(
                Code.TOOK_TOO_LONG,
                seconds + " 秒内未能完成出具。请减少项目后分次出具；docx 比 pdf 更快。",
                "the document was not done within " + seconds
                        + " seconds. Issue fewer projects at a time; docx is quicker than pdf.",
                null);
    }

    /**
     * A layout that cannot be understood.
     *
     * @param name of its file
     * @param at the way to the mistake: {@code body[2].table.rows[0]}
     */
    public static IssuingException brokenLayout(String name, String at, String chinese, String english) {
        return new IssuingException(
                Code.BROKEN_LAYOUT,
                "版式 " + name + " 有误，位置 " + at + "：" + chinese + "。请参照 docs/issuing.md 修改。",
                "the layout " + name + " is wrong at " + at + ": " + english + ". See docs/issuing.md.",
                null);
    }
}
