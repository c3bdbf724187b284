package org.zhunsheng.site.page;

import java.util.List;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.site.download.Made;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.YearContents;

/** Proves that a download is what was approved: its hash, and the chain of the editions with their corrections. */
final class ProofPage {
    private final Frame frame;

    ProofPage(Frame frame) {
        this.frame = frame;
    }

    /** @param histories the editions of each matter, the first one first */
    byte[] of(YearContents contents, List<Made> files, List<List<EditionHead>> histories) {
        ShelfDepartment department = contents.place().department();
        int year = contents.place().year().year();
        Sheet sheet = frame.begin(
                new Address.Proof(department.id(), year),
                sheetTitle(department, year),
                List.of(
                        YearPage.crumb(department),
                        new Frame.Crumb(String.valueOf(year), contents.place().address(), false)),
                Frame.Script.PROOF);
        sheet.heading(1, "proof.heading");
        sheet.printed("p", sheetTitle(department, year), "class", "about");
        sheet.sentence("proof.about");
        files(sheet, files);
        check(sheet);
        sheet.heading(2, "proof.byHand").sentence("proof.byHandHow");
        sheet.html().element("pre", "sha256sum " + example(files));
        sheet.heading(2, "proof.chain").sentence("proof.chainHow");
        for (List<EditionHead> history : histories) {
            chain(sheet, history);
        }
        contents.editions().forEach(edition -> recount(sheet, edition));
        return frame.end(sheet);
    }

    private static String sheetTitle(ShelfDepartment department, int year) {
        return department.department().name() + " " + year;
    }

    private static String example(List<Made> files) {
        return files.isEmpty() ? "" : name(files.getFirst());
    }

    private static String name(Made file) {
        String path = file.download().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void files(Sheet sheet, List<Made> files) {
        Html html = sheet.html();
        sheet.heading(2, "proof.files");
        html.open("table", "id", "hashes").open("thead").open("tr");
        sheet.column("proof.file").figureColumn("proof.bytes").column("proof.hash");
        html.close().close().open("tbody");
        for (Made file : files) {
            html.open("tr").open("th", "scope", "row");
            html.element("a", name(file), "href", sheet.toFile(file.download().path()), "download", "");
            html.close();
            html.element("td", String.valueOf(file.bytes()), "class", "figure", "data-label", sheet.say("proof.bytes"));
            html.open("td", "data-label", sheet.say("proof.hash"))
                    .element("code", file.sha256())
                    .close()
                    .close();
        }
        html.close().close();
    }

    /** Shown by the script where the browser can count hashes. */
    private static void check(Sheet sheet) {
        Html html = sheet.html();
        html.open(
                "section",
                "id",
                "check",
                "hidden",
                "",
                "data-same",
                sheet.say("proof.same"),
                "data-other",
                sheet.say("proof.other"),
                "data-failed",
                sheet.say("proof.failed"));
        sheet.heading(2, "proof.check");
        html.element("label", sheet.say("proof.choose"), "for", "file");
        html.empty("input", "type", "file", "id", "file");
        html.element("p", "", "id", "verdict", "role", "status").close();
    }

    private static void chain(Sheet sheet, List<EditionHead> history) {
        if (history.isEmpty()) {
            return;
        }
        Html html = sheet.html().open("table", "class", "chain");
        html.element("caption", sheet.words().name(history.getFirst().matter()));
        html.open("thead").open("tr");
        sheet.column("proof.edition").column("proof.approved").column("proof.released");
        sheet.column("proof.hash").column("proof.notice");
        html.close().close().open("tbody");
        for (EditionHead head : history) {
            html.open("tr").element("th", String.valueOf(head.number()), "scope", "row");
            html.element("td", head.approvedOn().toString(), "data-label", sheet.say("proof.approved"));
            html.element("td", Days.of(head.released()), "data-label", sheet.say("proof.released"));
            html.open("td", "data-label", sheet.say("proof.hash"))
                    .element("code", head.hash())
                    .close();
            sheet.printed("td", head.notice(), "data-label", sheet.say("proof.notice"), "class", "said");
            html.close();
        }
        html.close().close();
    }

    private static void recount(Sheet sheet, Edition edition) {
        EditionHead head = edition.head();
        Html html = sheet.html().open("dl", "class", "facts");
        for (String[] fact : new String[][] {
            {"proof.publication", head.publication().toString()},
            {"proof.edition", String.valueOf(head.number())},
            {"proof.previous", head.previousHash().isEmpty() ? sheet.say("proof.first") : head.previousHash()}
        }) {
            html.open("div")
                    .element("dt", sheet.words().name(head.matter()) + " · " + sheet.say(fact[0]))
                    .open("dd")
                    .element("code", fact[1])
                    .close()
                    .close();
        }
        html.close();
    }
}
