package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Weight;

/** The simple values of the format: texts, decimals, whole numbers, names from a closed list, and lists of anything. */
final class Codecs {
    private Codecs() {}

    /** Digits on either side of the point; no exponent, so that a short text cannot stand for a number of a megabyte. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,64}(\\.[0-9]{1,64})?");

    private static final Pattern BAND =
            Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)(?:-([0-9]{1,6}(?:\\.[0-9]{1,6})?))?");

    /** Enough for every year, month and project number, and never beyond an int. */
    private static final int LONGEST_WHOLE_NUMBER = 9;

    /** A text as printed. */
    static final Codec<String> TEXT = new Codec<>() {
        @Override
        public String read(JsonIn in) throws IOException {
            in.expect(JsonToken.VALUE_STRING, "文字", "a text");
            return in.text();
        }

        @Override
        public void write(String value, JsonGenerator out) throws IOException {
            out.writeString(Characters.wellFormed(value));
        }
    };

    /** An exact decimal, written as a text so that no reader turns it into a binary fraction. */
    static final Codec<BigDecimal> DECIMAL_TEXT = new Codec<>() {
        @Override
        public BigDecimal read(JsonIn in) throws IOException {
            in.expect(JsonToken.VALUE_STRING, "带引号的十进制数", "a decimal in quotes");
            String text = in.text();
            if (!DECIMAL.matcher(text).matches()) {
                throw in.refusal("不是十进制数", "not a plain decimal");
            }
            return new BigDecimal(text);
        }

        @Override
        public void write(BigDecimal value, JsonGenerator out) throws IOException {
            out.writeString(value.toPlainString());
        }
    };

    /** Money in yuan. */
    static final Codec<Money> MONEY = mapped(DECIMAL_TEXT, Money::new, Money::yuan);

    /** Points: a weight or a score. */
    static final Codec<Weight> POINTS = mapped(DECIMAL_TEXT, Weight::new, Weight::points);

    /** The weight behind the name of a level: a number, or a band such as 40-50. */
    static final Codec<LevelWeight> LEVEL_WEIGHT = new Codec<>() {
        @Override
        public LevelWeight read(JsonIn in) throws IOException {
            in.expect(JsonToken.VALUE_STRING, "带引号的分值或分值区间", "points or a band of points in quotes");
            Matcher band = BAND.matcher(in.text());
            if (!band.matches()) {
                throw in.refusal("不是分值或分值区间", "not points or a band of points");
            }
            BigDecimal least = new BigDecimal(band.group(1));
            BigDecimal most = band.group(2) == null ? least : new BigDecimal(band.group(2));
            if (least.compareTo(most) > 0) {
                throw in.refusal("区间的下限大于上限", "a band that runs downwards");
            }
            return new LevelWeight(least, most);
        }

        @Override
        public void write(LevelWeight value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }
    };

    /** A whole number. */
    static final Codec<Integer> WHOLE = new Codec<>() {
        @Override
        public Integer read(JsonIn in) throws IOException {
            in.expect(JsonToken.VALUE_NUMBER_INT, "整数", "a whole number");
            String digits = in.text();
            if (digits.length() > LONGEST_WHOLE_NUMBER) {
                throw in.refusal("数字过大", "the number is too large");
            }
            return Integer.valueOf(digits);
        }

        @Override
        public void write(Integer value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }
    };

    /** A flag. */
    static final Codec<Boolean> FLAG = new Codec<>() {
        @Override
        public Boolean read(JsonIn in) throws IOException {
            return switch (in.token()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> throw in.refusal("应为 true 或 false", "expected true or false");
            };
        }

        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }
    };

    /** A name from a closed list. */
    static <E extends Enum<E>> Codec<E> oneOf(Class<E> names) {
        return new Codec<>() {
            @Override
            public E read(JsonIn in) throws IOException {
                String name = TEXT.read(in);
                for (E constant : names.getEnumConstants()) {
                    if (constant.name().equals(name)) {
                        return constant;
                    }
                }
                List<E> known = List.of(names.getEnumConstants());
                throw in.refusal("应为其中之一：" + known, "expected one of " + known);
            }

            @Override
            public void write(E value, JsonGenerator out) throws IOException {
                out.writeString(value.name());
            }
        };
    }

    /** A list. */
    static <T> Codec<List<T>> list(Codec<T> item) {
        return new Codec<>() {
            @Override
            public List<T> read(JsonIn in) throws IOException {
                in.expect(JsonToken.START_ARRAY, "数组", "an array");
                List<T> items = new ArrayList<>();
                while (in.next() != JsonToken.END_ARRAY) {
                    items.add(item.read(in));
                }
                return items;
            }

            @Override
            public void write(List<T> value, JsonGenerator out) throws IOException {
                out.writeStartArray();
                for (T each : value) {
                    item.write(each, out);
                }
                out.writeEndArray();
            }
        };
    }

    /** A value that wraps another one; what its constructor refuses is refused at its place. */
    static <A, B> Codec<B> mapped(Codec<A> inner, Function<A, B> wrap, Function<B, A> unwrap) {
        return new Codec<>() {
            @Override
            public B read(JsonIn in) throws IOException {
                A read = inner.read(in);
                try {
                    return wrap.apply(read);
                } catch (IllegalArgumentException impossible) {
                    throw in.refusal(impossible);
                }
            }

            @Override
            public void write(B value, JsonGenerator out) throws IOException {
                inner.write(unwrap.apply(value), out);
            }
        };
    }
}
