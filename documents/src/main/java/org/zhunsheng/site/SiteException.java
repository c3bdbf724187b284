package org.zhunsheng.site;

import java.io.IOException;
import org.zhunsheng.model.DocumentKind;

/** Something that cannot be published as it was asked for: what, where, what to do, with a code that stays. */
public final class SiteException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The stable codes. Their numbers are never used again for something else. */
    public enum Code {
        FOREIGN_FOLDER("ZS-SITE-001"),
        NO_DEPARTMENT("ZS-SITE-002"),
        NO_YEAR("ZS-SITE-003"),
        TWICE("ZS-SITE-004"),
        NOT_PUBLISHED("ZS-SITE-005"),
        NOTHING("ZS-SITE-006");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        /** The printed form: {@code ZS-SITE-001}. */
        public String text() {
            return text;
        }
    }

    private final Code code;
    private final String chinese;
    private final String english;

    private SiteException(Code code, String chinese, String english) {
        super(code.text() + " " + english);
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

    static SiteException foreignFolder(String folder) {
        return new SiteException(
                Code.FOREIGN_FOLDER,
                "文件夹“" + folder + "”不是由本程序生成的网站，未做任何改动。请换一个空文件夹。",
                "the folder \"" + folder
                        + "\" is no site made by this program; nothing was changed. Choose an empty one.");
    }

    static SiteException noDepartment() {
        return new SiteException(
                Code.NO_DEPARTMENT,
                "文件中没有写明部门。请用 --department 指定。",
                "the document names no department. Say which with --department.");
    }

    static SiteException noYear() {
        return new SiteException(
                Code.NO_YEAR,
                "文件中没有写明预算年度。请用 --year 指定一个年度。",
                "the document names no fiscal year. Say which with one --year.");
    }

    static SiteException twice(String department, int year) {
        return new SiteException(
                Code.TWICE,
                department + " " + year + " 年度的同类内容已由前面的文件提供。请只保留一份。",
                "an earlier file is about the same: " + department + ", " + year + ". Keep one of them.");
    }

    static SiteException notPublished(DocumentKind kind) {
        return new SiteException(
                Code.NOT_PUBLISHED,
                "这类文件（" + kind + "）不属于对外公开的内容。",
                "documents of this kind (" + kind + ") are not what departments publish.");
    }

    static SiteException nothing() {
        return new SiteException(Code.NOTHING, "没有可以公开的内容，未生成网站。", "there is nothing to publish; no site was written.");
    }
}
