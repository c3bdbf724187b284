package org.zhunsheng.reading.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Shows the numbers of a workbook as its cells do. Formats that count digits or show days are done here; the rarer
 * kinds go to POI.
 *
 * <p>A number without a format shows with at most 15 digits, which is what a spreadsheet keeps; long numbers show all
 * their digits even where Excel would switch to an exponent, because in these tables they are codes.
 */
final class NumberDisplay {
    /** A double keeps 15 digits safely; the noise of 0.1 + 0.2 lies beyond them. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int KEPT_DIGITS = 15;

    /** Numbers larger than this show as the file writes them: hundreds of digits help nobody. */
    private static final double LARGEST_PLAIN = 1e30;

    private static final double EXACT_WHOLE = 1e15;

    /** The first day of the year 10000, which no spreadsheet shows. */
    private static final double LAST_DAY = 2_958_466;

    private static final double SMALLEST_PLAIN = 1e-30;

    /** What Chinese Excel shows for the format numbers that depend on the country. */
    private static final Map<Integer, String> CHINESE_FORMATS = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final boolean from1904;
    private final Map<String, Format> formats = new HashMap<>();
    private @Nullable DataFormatter others;

    /**
     * A number format, read once for all cells that have it.
     *
     * @param code as the workbook writes it
     * @param general whether it shows the bare number
     * @param sections for positive, negative and zero values; {@code null} where POI must do it
     * @param date how it shows a day or a time; {@code null} where it shows none
     */
    record Format(
            String code,
            boolean general,
            List<@Nullable NumberSection> sections,
            @Nullable DatePattern date) {}

    /** @param from1904 whether days count from 1904, as in workbooks from old Macintoshes */
    NumberDisplay(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The format of a number that every workbook knows without saying it; the bare number where there is none. */
    Format builtin(int id) {
        String chinese = CHINESE_FORMATS.get(id);
        String code = chinese != null || id < 0 ? chinese : BuiltinFormats.getBuiltinFormat(id);
        return format(code == null ? "General" : code);
    }

    /** A format by its code. */
    Format format(String code) {
        return formats.computeIfAbsent(code, NumberDisplay::parse);
    }

    private static Format parse(String code) {
        if (code.equalsIgnoreCase("General") || code.equals("@") || code.isBlank() || code.equals("G/通用格式")) {
            return new Format(code, true, List.of(), null);
        }
        List<@Nullable NumberSection> sections = new ArrayList<>();
        for (String section : split(code)) {
            sections.add(section.isEmpty() ? NumberSection.EMPTY : NumberSection.parse(section));
        }
        return new Format(
                code,
                false,
                Collections.unmodifiableList(sections),
                DatePattern.parse(split(code).getFirst()));
    }

    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '\\' && !quoted) {
                i++;
            } else if (sign == ';' && !quoted) {
                sections.add(code.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(code.substring(start));
        return sections;
    }

    /**
     * A number as the cell shows it.
     *
     * @param raw the number as the file writes it; returned as it is where it is none, or none that can be shown
     */
    String show(String raw, Format format) {
        if (format.general() && isAsShown(raw)) {
            return raw;
        }
        try {
            double value = Double.parseDouble(raw);
            return isShowable(value) ? show(value, format) : raw;
        } catch (NumberFormatException noNumber) {
            return raw;
        }
    }

    private static boolean isShowable(double value) {
        double size = Math.abs(value);
        return value == 0 || (size < LARGEST_PLAIN && size > SMALLEST_PLAIN);
    }

    /** Numbers of a few digits, without a needless zero at either end, show as they are written. */
    private static boolean isAsShown(String raw) {
        int length = raw.length();
        if (length == 0 || length > KEPT_DIGITS) {
            return false;
        }
        int point = -1;
        for (int i = 0; i < length; i++) {
            char digit = raw.charAt(i);
            if (digit == '.' && point < 0) {
                point = i;
            } else if (digit < '0' || digit > '9') {
                return false;
            }
        }
        int whole = point < 0 ? length : point;
        boolean endsWell = point < 0 || (raw.charAt(length - 1) != '0' && point < length - 1);
        return endsWell && whole > 0 && (whole == 1 || raw.charAt(0) != '0');
    }

    /** A number as the cell shows it. */
    String show(double value, Format format) {
        if (!isShowable(value)) {
            return Double.toString(value);
        }
        if (format.general() && value == (long) value && Math.abs(value) < EXACT_WHOLE) {
            return Long.toString((long) value);
        }
        BigDecimal exact = BigDecimal.valueOf(value).round(KEPT);
        if (format.general()) {
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        if (format.date() != null && DateUtil.isValidExcelDate(value) && value < LAST_DAY) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
            return format.date().show(moment);
        }
        int count = format.sections().size();
        int index = exact.signum() < 0 && count > 1 ? 1 : exact.signum() == 0 && count > 2 ? 2 : 0;
        NumberSection section = format.sections().get(index);
        if (section == null) {
            return byOthers(value, format);
        }
        String sign = exact.signum() < 0 && index == 0 ? "-" : "";
        return (sign + section.show(exact.abs())).strip();
    }

    private String byOthers(double value, Format format) {
        if (others == null) {
            others = new DataFormatter(Locale.CHINA);
        }
        String text = others.formatRawCellContents(value, 0, format.code(), from1904);
        return VisibleText.of(text);
    }
}
