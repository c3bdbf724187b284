package org.zhunsheng.app.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;

/**
 * What became of a list that came as a spreadsheet.
 *
 * @param accepted how many rows were taken
 * @param refused the others, each with its reason, to be put right and sent again
 * @param passwords what opens the door once for people who are new; shown this once
 */
public record SheetResult(
        int accepted,
        List<RefusedRow> refused,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Password> passwords) {

    /** A row that was not taken. */
    public record RefusedRow(int row, List<String> columns, String message, Map<String, String> values) {

        /** With the reasons of a refusal. */
        public static RefusedRow of(SheetRow row, Refusal why, Messages messages) {
            List<Refusal.Field> fields = why.fields();
            String message = fields.isEmpty()
                    ? messages.name(why.code())
                    : fields.stream()
                            .map(field -> messages.say(
                                    field.words().name(), field.words().blanks()))
                            .collect(Collectors.joining("; "));
            return new RefusedRow(
                    row.number(), fields.stream().map(Refusal.Field::field).toList(), message, row.values());
        }
    }

    /** A password that opens the door once. */
    public record Password(String login, String oneTimePassword) {
        @Override
        public String toString() {
            return "Password[" + login + "]";
        }
    }
}
