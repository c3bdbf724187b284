package org.zhunsheng.reading.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read, said in the words of a colleague: what, where, what to do, with a code that stays.
 */
public final class ReadingException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The stable codes. Their numbers are never used again for something else. */
    public enum Code {
        EMPTY("ZS-READ-001"),
        DAMAGED("ZS-READ-002"),
        PROTECTED("ZS-READ-003"),
        UNKNOWN_TYPE("ZS-READ-004"),
        NOT_PERFORMANCE("ZS-READ-005"),
        NO_TEXT("ZS-READ-006"),
        LIMIT("ZS-READ-007"),
        ENCODING("ZS-READ-008"),
        NOT_FOUND("ZS-READ-009"),
        TIMEOUT("ZS-READ-010"),
        INTERNAL("ZS-READ-011"),
        FORMAT("ZS-READ-012");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** The printed form: {@code ZS-READ-002}. */
        public String text() {
            return text;
        }
    }

    private final Code code;
    private final String chinese;
    private final String english;
    private final @Nullable String pointer;

    public ReadingException(Code code, String chinese, String english, @Nullable Throwable cause) {
        this(code, chinese, english, null, cause);
    }

    private ReadingException(
            Code code, String chinese, String english, @Nullable String pointer, @Nullable Throwable cause) {
        super(code.text() + " " + english, cause);
        this.pointer = pointer;
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

    /** The JSON pointer of what is wrong, where one value of a document in the exchange format is. */
    public @Nullable String pointer() {
        return pointer;
    }

    /** A value that does not fit where it stands in a document of the exchange format. */
    public static ReadingException unfit(String pointer, String chinese, String english) {
        return new ReadingException(Code.FORMAT, chinese, english, pointer, null);
    }

    /** A file of no bytes, or of nothing but white space. */
    public static ReadingException empty(String name) {
        return new ReadingException(
                Code.EMPTY,
                name + "：文件是空的。请确认选对了文件。",
                name + ": the file is empty. Check that it is the right file.",
                null);
    }

    /**
     * A file that breaks off or contradicts its own format.
     *
     * @param part the part of it that does, by the name that it has in the file
     */
    public static ReadingException damaged(String name, String part, @Nullable Throwable cause) {
        return damaged(name, part, part, cause);
    }

    /** The same where words say in which part, in both languages. */
    public static ReadingException damaged(String name, String chinese, String english, @Nullable Throwable cause) {
        return new ReadingException(
                Code.DAMAGED,
                name + "：文件已损坏（" + chinese + "）。请用原软件打开另存后再试。",
                name + ": the file is damaged (" + english + "). Open it in its own program, save it again and retry.",
                cause);
    }

    /** A file behind a password. */
    public static ReadingException protectedByPassword(String name) {
        return new ReadingException(
                Code.PROTECTED,
                name + "：文件有密码保护。请去掉密码后再试。",
                name + ": the file is protected by a password. Remove the password and retry.",
                null);
    }

    /** A file of a type that is not read. */
    public static ReadingException unknownType(String name) {
        return new ReadingException(
                Code.UNKNOWN_TYPE,
                name + "：不是可读取的文件类型。可读取：docx、doc、xlsx、xls、pdf、html、txt、json。",
                name + ": not a type that can be read. Readable: docx, doc, xlsx, xls, pdf, html, txt, json.",
                null);
    }

    /** A file of a type that is not read, though it is known what it is. */
    static ReadingException foreignType(String name, ForeignType type) {
        return new ReadingException(Code.UNKNOWN_TYPE, name + "：" + type.chinese(), name + ": " + type.english(), null);
    }

    /** A file in which no performance table was found. */
    public static ReadingException notPerformance(String name) {
        return new ReadingException(
                Code.NOT_PERFORMANCE,
                name + "：没有找到绩效目标、监控或自评表。请确认是绩效文件，或用 --region 指定地区。",
                name
                        + ": no performance table was found. Check that it is a performance document, or name its --region.",
                null);
    }

    /** A PDF of pictures. */
    public static ReadingException noText(String name) {
        return new ReadingException(
                Code.NO_TEXT,
                name + "：文件中没有文字（可能是扫描件）。请先做文字识别，或取得电子版。",
                name + ": the file holds no text (a scan?). Run text recognition first, or get the digital original.",
                null);
    }

    /** A file that whoever asked for it gave up waiting for. */
    public static ReadingException stopped(String name, @Nullable Throwable cause) {
        return new ReadingException(
                Code.TIMEOUT,
                name + "：读取被中止。请拆分文件后再试。",
                name + ": reading was stopped before its end. Split the file and retry.",
                cause);
    }

    /** A file that asks for more than the limits allow. */
    public static ReadingException tooLarge(String name, String what, long limit) {
        return new ReadingException(
                Code.LIMIT,
                name + "：超出限制（" + what + " 上限 " + limit + "）。请拆分文件后再试。",
                name + ": beyond a limit (" + what + ", at most " + limit + "). Split the file and retry.",
                null);
    }

    /** A file that asks for more memory or depth than there is. */
    public static ReadingException exhausted(String name, Throwable cause) {
        boolean memory = cause instanceof OutOfMemoryError;
        return new ReadingException(
                Code.LIMIT,
                name + "：" + (memory ? "内存不足" : "嵌套过深") + "。请拆分文件后再试。",
                name + ": " + (memory ? "out of memory" : "nested too deeply") + ". Split the file and retry.",
                cause);
    }
}
