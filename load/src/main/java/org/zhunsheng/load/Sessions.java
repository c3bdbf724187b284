package org.zhunsheng.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.zhunsheng.identity.Login;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Sessions.NewSession;
import org.zhunsheng.journal.Act;
import org.zhunsheng.store.Store;

/** Signs people in without their passwords, which would be a load of its own, and writes down what their browsers would keep. */
final class Sessions {
    private static final int BYTES = 32;
    private static final List<String> WORDS = List.of("法律援助", "社区矫正", "人民调解", "满意度", "培训", "案件数量", "普法宣传", "资金使用率");
    private static final List<String> ORDERS = List.of("name", "-updatedAt", "-budget", "unit", "-findings", "code");

    private final Store store;
    private final Random random = new SecureRandom();

    Sessions(Store store) {
        this.store = store;
    }

    /** Writes a line for each of these people. */
    void begin(List<String> logins, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String login : logins) {
            Instant now = Instant.now();
            Person person =
                    store.read(tx -> tx.people().byLogin(new Login(login))).orElseThrow();
            String token = token();
            String csrf = token();
            NewSession session =
                    new NewSession(person.id(), token, csrf, now, now.plus(Duration.ofHours(6)), "127.0.0.1");
            store.write(new Act(person.id(), person.name(), now, "127.0.0.1", "load"), tx -> {
                tx.sessions().begin(session);
                return token;
            });
            boolean writes = person.officer().permissions().contains(Permission.PROJECT_WRITE);
            int number = lines.size();
            lines.add(String.join(
                    ",",
                    token,
                    csrf,
                    WORDS.get(number % WORDS.size()),
                    ORDERS.get(number % ORDERS.size()),
                    Boolean.toString(writes)));
        }
        Collections.shuffle(lines, new Random(1));
        lines.add(0, "token,csrf,word,sort,writes");
        Files.write(file, lines);
    }

    private String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
