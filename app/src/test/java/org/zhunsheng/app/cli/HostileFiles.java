package org.zhunsheng.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bad files of the command line, for other doors. */
public final class HostileFiles {
    private HostileFiles() {}

    /** Files by name; none of them can be read, and none may do harm. */
    public static Map<String, byte[]> all() throws IOException, GeneralSecurityException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty.docx", new byte[0]);
        files.put("half.xlsx", BadFiles.half("dazhu-2024.xlsx"));
        files.put("half.pdf", BadFiles.half("pingluo-2021.pdf"));
        files.put("locked.docx", BadFiles.protectedPackage("shunping-2020.docx"));
        files.put("locked.doc", BadFiles.protectedDoc("yutian-2025.doc"));
        files.put("locked.xls", BadFiles.protectedXls("zengcheng-2023.xls"));
        files.put("locked.pdf", BadFiles.pdf(true));
        files.put("scan.pdf", BadFiles.pdf(false));
        files.put("bomb.xlsx", BadFiles.zipBomb());
        files.put(
                "entities.docx",
                BadFiles.docx(
                        "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                        "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"));
        files.put("program.exe", "MZ\0\0".getBytes(UTF_8));
        files.put("deep.json", ("[".repeat(100_000)).getBytes(UTF_8));
        return files;
    }
}
