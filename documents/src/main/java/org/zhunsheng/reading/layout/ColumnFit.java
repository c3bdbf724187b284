package org.zhunsheng.reading.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Operator;

/**
 * How badly a text fits a column, as a cost: 0 fits, about 1 is plausible, 5 and more is wrong. The types of the values
 * betray them where their positions lie.
 */
final class ColumnFit {
    static final double WRONG = 8;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
    private static final Pattern POINTS = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,4})?(?:分|%)?");
    private static final Pattern WEIGHT_ONLY = Pattern.compile("\\([0-9.]+(?:-[0-9.]+)?(?:分|%)?\\)");
    private static final Pattern RUNNING =
            Pattern.compile("(?:指标)?[0-9]{1,2}[:：、.](?![0-9]).*|指标[0-9一二三四五六七八九十]{1,2}.*|指标[:：].*", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:指标[0-9一二三四五六七八九十]*[:：])?[-—–/\\\\…·.。、]*");
    private static final String PLACEHOLDER_BEGINS = "指-—–/\\…·.。、";
    private static final Pattern TICK = Pattern.compile("[√✓✔☑■●○□☐×/\\-—]*");
    private static final Pattern TARGETISH =
            Pattern.compile("^(?:[≥≤><=]|不低于|不高于|不超过|不少于|大于|小于|达到?|[0-9]).*", Pattern.DOTALL);
    private static final Pattern BODY =
            Pattern.compile("[0-9A-Z]*[-—]?.{0,24}(?:局|院|所|处|中心|部门|本级|机关|办公室|委员会|队|站|厅|政府)(?:\\(.*\\))?");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z-]{2,}");
    private static final Pattern PROJECT_CODE = Pattern.compile("[0-9A-Z-]{6,}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9.,]+万?元");
    /** 1 to 3 for the likelihoods, with their words or without. */
    private static final Pattern CHOICE = Pattern.compile("[1-3](?:-.*)?");

    private static final int SHORT_NAME = 8;
    private static final int LONG_TEXT = 25;

    private final Labels labels;

    ColumnFit(Labels labels) {
        this.labels = labels;
    }

    boolean isLevel(String text) {
        return labels.isLevel1(text) || labels.isLevel2(text);
    }

    /** A cheap look at a cell that stands under a head of a real table: whether it can be what the head says. */
    boolean plausible(String text, Column type) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean digit = first >= '0' && first <= '9';
        return switch (type) {
            case LEVEL1, LEVEL2 -> !digit && !labels.isTotal(text);
            case WEIGHT, SCORE, CURRENT_WEIGHT -> digit || text.length() <= 2;
            case LEVEL3 -> !digit || text.length() > 6;
            default -> true;
        };
    }

    /** Whether a row's name says nothing: an ellipsis, a slash, only a running label. */
    static boolean isPlaceholder(String squeezed) {
        return !squeezed.isEmpty()
                && PLACEHOLDER_BEGINS.indexOf(squeezed.charAt(0)) >= 0
                && PLACEHOLDER.matcher(squeezed).matches();
    }

    /**
     * A text with what is the same of it for all columns.
     *
     * @param words as they are compared
     * @param number whether it is a number
     * @param level whether it names a level of the table
     */
    record Text(String words, boolean number, boolean level) {}

    /** A text that will be held against several columns. */
    Text text(String squeezed) {
        return new Text(squeezed, isNumber(squeezed), isLevel(squeezed));
    }

    private static boolean isNumber(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first == '-' || first >= '0' && first <= '9')
                && NUMBER.matcher(text).matches();
    }

    double cost(Text held, TableColumn column) {
        String text = held.words();
        boolean number = held.number();
        boolean level = held.level();
        return switch (column.type()) {
            case LEVEL1 -> level1(text, number);
            case LEVEL2 -> level2(text, number);
            case LEVEL3 -> name(text, number, level);
            case OPERATOR -> isSign(text) || labels.isQualitative(text) ? 0 : isDirection(text) ? 1 : WRONG;
            case TARGET, MEDIUM_TARGET, CURRENT_TARGET, PLACE -> target(text, level);
            case ACTUAL, PROGRESS, FORECAST, YEARS -> target(text, level) + 0.1;
            case UNIT -> unit(text, number);
            case WEIGHT, CURRENT_WEIGHT, LEVEL1_WEIGHT, LEVEL2_WEIGHT, SCORE, RAW_SCORE -> points(text);
            case DIRECTION -> isDirection(text) ? 0 : isSign(text) || labels.isQualitative(text) ? 1 : WRONG - 2;
            case SEQUENCE -> number && text.length() <= 3 ? 0 : WRONG;
            case CODE -> number || CODE.matcher(text).matches() ? 0.2 : 5;
            case LIKELIHOOD -> likelihood(text);
            case CERTAIN, POSSIBLE, IMPOSSIBLE, FUNDING, INSTITUTION, STAFF, EQUIPMENT, OTHER_CAUSE ->
                tick(text, number);
            case MONEY -> money(text, number);
            case GRADE, IGNORED, UNKNOWN -> 1.2;
            case PROJECT_FIELD -> projectField(text, column.field(), number, level);
            case GOAL, INDICATOR_RUN -> number ? 5 : level ? 6 : text.length() > SHORT_NAME ? 0.4 : 1.5;
            case DEVIATION, CAUSE_TEXT, CAUSES, REMARK, BASIS, DESCRIPTION, FORMULA -> words(text, number, level);
        };
    }

    private double projectField(String text, @Nullable Field field, boolean number, boolean level) {
        if (number || level) {
            return number ? 3 : 5;
        }
        boolean body = BODY.matcher(text).matches();
        return switch (field == null ? Field.ATTRIBUTE : field) {
            case UNIT, DEPARTMENT, SUPERVISOR -> body ? 0.2 : 1.6;
            case PROJECT_NAME -> body ? 1.6 : 0.4;
            case PROJECT_CODE -> PROJECT_CODE.matcher(text).matches() ? 0 : 4;
            default -> 0.8;
        };
    }

    /** What it costs that a column gets nothing in a row. */
    static double skip(Column type) {
        return switch (type) {
            case LEVEL3 -> 3;
            case TARGET -> 2.4;
            case WEIGHT, SCORE, ACTUAL, CURRENT_WEIGHT, CURRENT_TARGET, MEDIUM_TARGET, PROGRESS -> 1.5;
            case OPERATOR -> 1.2;
            case FORECAST, DIRECTION, PLACE, DESCRIPTION, FORMULA, MONEY -> 0.8;
            case LEVEL2 -> 0.4;
            case UNIT, BASIS, YEARS, RAW_SCORE, LIKELIHOOD -> 0.5;
            default -> 0.05;
        };
    }

    private double level1(String text, boolean number) {
        if (labels.isLevel1(text)) {
            return 0;
        }
        if (WEIGHT_ONLY.matcher(text).matches()) {
            return 0.8;
        }
        return number ? WRONG : labels.isLevel2(text) ? 5 : text.length() > SHORT_NAME || isSign(text) ? 6.5 : 4;
    }

    private double level2(String text, boolean number) {
        if (labels.isLevel2(text)) {
            return 0;
        }
        if (WEIGHT_ONLY.matcher(text).matches()) {
            return 1.5;
        }
        boolean named = text.endsWith("指标") || text.endsWith("指标)") || text.endsWith("效益") || text.endsWith("满意度");
        return number || isSign(text)
                ? WRONG
                : labels.isLevel1(text)
                        ? 5
                        : named && text.length() <= 2 * SHORT_NAME ? 0.8 : text.length() > 12 ? 6 : 3;
    }

    private double name(String text, boolean number, boolean level) {
        if (isPlaceholder(text)) {
            return 0.6;
        }
        if (number || isSign(text) || labels.isQualitative(text)) {
            return WRONG - 1;
        }
        double base = !level ? 0.4 : text.endsWith("指标") || text.endsWith(")") ? 4.5 : 2;
        return TARGETISH.matcher(text).matches() && !RUNNING.matcher(text).matches() ? base + 2.5 : base;
    }

    private double target(String text, boolean level) {
        if (isPlaceholder(text)) {
            return text.startsWith("…") || text.startsWith("指标") ? 2 : 0.4;
        }
        if (level) {
            return 4.5;
        }
        if (isSign(text)) {
            return 2;
        }
        if (TARGETISH.matcher(text).matches()) {
            return 0;
        }
        return text.length() > LONG_TEXT ? 1.2 : RUNNING.matcher(text).matches() && text.startsWith("指标") ? 3 : 0.7;
    }

    private double unit(String text, boolean number) {
        if (number || text.length() > 10) {
            return WRONG;
        }
        if (isPlaceholder(text)) {
            return 0.3;
        }
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (digits || isSign(text) || labels.isGrade(text)) {
            return 6;
        }
        return Units.looksLikeUnit(text) ? 0 : text.contains("/") ? 0.3 : text.length() <= 3 ? 1.4 : 2.5;
    }

    private double points(String text) {
        if (POINTS.matcher(text).matches()) {
            return text.endsWith("%") ? 0.6 : 0;
        }
        return isPlaceholder(text) ? 0.2 : WRONG;
    }

    private double likelihood(String text) {
        return labels.column(text) == Column.CERTAIN
                        || labels.column(text) == Column.POSSIBLE
                        || labels.column(text) == Column.IMPOSSIBLE
                        || text.contains("能")
                        || CHOICE.matcher(text).matches()
                ? 0
                : TICK.matcher(text).matches() ? 0.5 : text.length() <= 6 ? 2.5 : 6;
    }

    private double tick(String text, boolean number) {
        return TICK.matcher(text).matches() ? 0 : number ? 5 : 1.6;
    }

    private double money(String text, boolean number) {
        return number || AMOUNT.matcher(text).matches() ? 0 : isPlaceholder(text) ? 0.3 : WRONG;
    }

    private double words(String text, boolean number, boolean level) {
        if (isPlaceholder(text)) {
            return 0.2;
        }
        if (isSign(text)) {
            return WRONG;
        }
        return text.equals("0")
                ? 1.5
                : number ? 5 : level ? 4 : TARGETISH.matcher(text).matches() ? 1.8 : 0.8;
    }

    boolean isSign(String text) {
        if (text.length() > 5) {
            return false;
        }
        Operator sign = labels.sign(text);
        return sign != null && sign != Operator.QUALITATIVE;
    }

    static boolean isDirection(String text) {
        return text.length() <= 6
                && (text.startsWith("正向")
                        || text.startsWith("反向")
                        || text.startsWith("负向")
                        || text.startsWith("逆向")
                        || text.startsWith("越高")
                        || text.startsWith("越低")
                        || text.equals("正")
                        || text.equals("反"));
    }
}
