package org.zhunsheng.issuing.layout;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.issuing.field.DocumentFields;
import org.zhunsheng.issuing.field.FormWords;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.PageSetup.Numbers;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.MoneyUnit;

/** Reads a layout file. Whatever is wrong in it is said with its place, before anything is printed. */
final class LayoutFile {
    private static final double LONG_EDGE = 297;
    private static final double SHORT_EDGE = 210;
    private static final double WIDEST_MARGIN = 80;
    private static final double USUAL_MARGIN = 20;
    private static final int MOST_DECIMALS = 6;
    private static final Set<String> KEYS = Set.of(
            "id", "name", "basis", "kind", "title", "money", "sources", "levels", "page", "fonts", "styles", "body",
            "formats", "needs", "carries");

    private final String file;

    private LayoutFile(String file) {
        this.file = file;
    }

    /**
     * Reads a layout.
     *
     * @param file its name for messages
     * @throws IssuingException {@code BROKEN_LAYOUT}
     */
    static Layout read(String file, InputStream in) throws IssuingException {
        return new LayoutFile(file).layout(in);
    }

    private Layout layout(InputStream in) throws IssuingException {
        LayoutEntry root = new LayoutEntry(file, "", parse(in));
        root.only(KEYS);
        PageSetup page = page(root);
        Styles styles = new Styles(root.get("styles"));
        NamesInForce names = new NamesInForce(DocumentFields.names(), null);
        List<Node> body = new BodyFile(styles, new TableFile(styles, page.textWidth())).body(root.get("body"), names);
        if (page.numbers() == Numbers.AFTER_CONTENTS && !Layout.hasContents(body)) {
            throw root.get("page")
                    .get("numbers")
                    .wrong("版式中没有目录（contents）", "there is no list of contents in the body");
        }
        List<String> needs = new ArrayList<>();
        for (LayoutEntry name : root.get("needs").list()) {
            needs.add(names.condition(name));
        }
        List<String> carries = new ArrayList<>();
        for (LayoutEntry path : root.get("carries").list()) {
            carries.add(path.text());
        }
        LayoutEntry money = root.get("money");
        MoneyUnit unit = money.get("unit").choice(MoneyUnit.class);
        return new Layout(
                about(root),
                new FormWords(
                        root.get("kind").choice(DocumentKind.class),
                        unit,
                        sources(root.get("sources")),
                        levels(root.get("levels"))),
                new Figures(
                        unit,
                        money.get("decimals").whole(0, 0, MOST_DECIMALS),
                        money.get("grouped").flag(true)),
                names.template(root.get("title")),
                page.with(ColumnStops.of(body)),
                body,
                formats(root.get("formats")),
                needs,
                carries);
    }

    private Object parse(InputStream in) throws IssuingException {
        try {
            Object root = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
            if (root == null) {
                throw IssuingException.brokenLayout(file, "/", "文件是空的", "the file is empty");
            }
            return root;
        } catch (StackOverflowError deep) {
            throw IssuingException.brokenLayout(file, "/", "嵌套过深", "nested too deeply");
        } catch (YamlEngineException broken) {
            String why = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
            throw IssuingException.brokenLayout(file, "/", "不是有效的 YAML（" + why + "）", "not valid YAML (" + why + ")");
        }
    }

    private static Set<FileKind> formats(LayoutEntry entry) throws IssuingException {
        if (!entry.isThere()) {
            return EnumSet.allOf(FileKind.class);
        }
        Set<FileKind> formats = EnumSet.noneOf(FileKind.class);
        for (LayoutEntry format : entry.list()) {
            formats.add(format.choice(FileKind.class));
        }
        return formats;
    }

    private static Layout.About about(LayoutEntry root) throws IssuingException {
        LayoutEntry id = root.get("id");
        if (!id.text().matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
            throw id.wrong("只能用小写字母、数字和连字符", "small letters, digits and hyphens only");
        }
        LayoutEntry name = root.get("name");
        name.only(Set.of("zh", "en"));
        return new Layout.About(
                id.text(),
                name.get("zh").text(),
                name.get("en").text(),
                root.get("basis").text());
    }

    private static Map<FundingSource, String> sources(LayoutEntry entry) throws IssuingException {
        Map<FundingSource, String> sources = new EnumMap<>(FundingSource.class);
        if (entry.isThere()) {
            for (Map.Entry<String, LayoutEntry> source : entry.map().entrySet()) {
                LayoutEntry key =
                        new LayoutEntry(entry.file(), source.getValue().at(), source.getKey());
                sources.put(key.choice(FundingSource.class), source.getValue().text());
            }
        }
        return sources;
    }

    private static Map<String, String> levels(LayoutEntry entry) throws IssuingException {
        Map<String, String> levels = new HashMap<>();
        if (entry.isThere()) {
            for (Map.Entry<String, LayoutEntry> level : entry.map().entrySet()) {
                levels.put(level.getKey(), level.getValue().text());
            }
        }
        return levels;
    }

    private static PageSetup page(LayoutEntry root) throws IssuingException {
        LayoutEntry page = root.get("page");
        page.only(Set.of("orientation", "margins", "numbers"));
        boolean landscape = page.get("orientation").choice(Orientation.PORTRAIT) == Orientation.LANDSCAPE;
        double[] margins = {USUAL_MARGIN, USUAL_MARGIN, USUAL_MARGIN, USUAL_MARGIN};
        if (page.get("margins").isThere()) {
            List<LayoutEntry> own = page.get("margins").list();
            if (own.size() != margins.length) {
                throw page.get("margins").wrong("应为上、右、下、左四个数", "four numbers are wanted: top, right, bottom, left");
            }
            for (int i = 0; i < margins.length; i++) {
                margins[i] = own.get(i).number(5, WIDEST_MARGIN);
            }
        }
        LayoutEntry fonts = root.get("fonts");
        PageSetup.Fonts used = fonts.isThere()
                ? new PageSetup.Fonts(
                        fonts.get("body").text("宋体"), fonts.get("heading").text("黑体"))
                : new PageSetup.Fonts("宋体", "黑体");
        return new PageSetup(
                "",
                landscape ? LONG_EDGE : SHORT_EDGE,
                landscape ? SHORT_EDGE : LONG_EDGE,
                new PageSetup.Margins(margins[0], margins[1], margins[2], margins[3]),
                page.get("numbers").choice(Numbers.ALL),
                used,
                List.of());
    }

    private enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
