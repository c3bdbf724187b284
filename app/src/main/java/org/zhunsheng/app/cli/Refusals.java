package org.zhunsheng.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.ReadingException.Code;

/** What the command line itself has to refuse: files that cannot be opened, and reading that went wrong or too far. */
final class Refusals {
    private Refusals() {}

    /** A name behind which there is no file that can be read. */
    static ReadingException notAFile(Input input) {
        String name = input.name();
        if (input.path() != null && Files.isDirectory(input.path())) {
            return refusal(
                    Code.NOT_FOUND,
                    name,
                    "文件夹中没有可读取类型的文件。请直接写出文件名",
                    "no file of a readable type in this folder. Name the files themselves");
        }
        if (input.path() != null && Files.exists(input.path())) {
            return refusal(Code.NOT_FOUND, name, "不是普通文件。请先另存为文件", "not a regular file. Save it as a file first");
        }
        return refusal(Code.NOT_FOUND, name, "找不到文件。请检查路径和文件名", "no such file. Check the path and the name");
    }

    /** A file that the system does not let us read. */
    static ReadingException unopened(String name, IOException cause) {
        return switch (cause) {
            case NoSuchFileException gone ->
                refusal(Code.NOT_FOUND, name, "找不到文件。请检查路径和文件名", "no such file. Check the path and the name");
            case AccessDeniedException denied ->
                refusal(
                        Code.NOT_FOUND,
                        name,
                        "没有读取权限。请检查文件权限",
                        "no permission to read it. Check the file's permissions");
            default ->
                refusal(
                        Code.NOT_FOUND,
                        name,
                        "无法打开（" + cause.getMessage() + "）。请检查磁盘或网络",
                        "cannot be opened (" + cause.getMessage() + "). Check the disk or the network");
        };
    }

    /** A file that took longer than the limit. */
    static ReadingException tookTooLong(String name, long seconds) {
        return refusal(
                Code.TIMEOUT,
                name,
                "读取超过 " + seconds + " 秒，已停止。请拆分文件，或用 --timeout 放宽时限",
                "not read within " + seconds + " seconds, stopped. Split the file, or allow more time with --timeout");
    }

    /** A file that was read, and whose audit was not done within the limit. */
    static ReadingException auditTookTooLong(String name, long seconds) {
        return refusal(
                Code.TIMEOUT,
                name,
                "读取和审核超过 " + seconds + " 秒，已停止。请拆分文件，或用 --timeout 放宽时限",
                "not read and audited within " + seconds
                        + " seconds, stopped. Split the file, or allow more time with --timeout");
    }

    /** A mistake of ours. */
    static ReadingException internal(String name, Throwable cause) {
        String what = cause.getClass().getSimpleName();
        return refusal(
                Code.INTERNAL,
                name,
                "程序内部错误（" + what + "）。请把文件和命令发给维护者；加 --debug 可显示细节",
                "an error of the program itself (" + what
                        + "). Send the file and the command to the maintainers; --debug shows details",
                cause);
    }

    private static ReadingException refusal(Code code, String name, String chinese, String english) {
        return refusal(code, name, chinese, english, null);
    }

    private static ReadingException refusal(
            Code code, String name, String chinese, String english, @Nullable Throwable cause) {
        return new ReadingException(code, name + "：" + chinese + "。", name + ": " + english + ".", cause);
    }
}
