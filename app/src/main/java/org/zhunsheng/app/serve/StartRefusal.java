package org.zhunsheng.app.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;

/** Why the server, or a command on its data, cannot begin. */
public final class StartRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The reasons. Their numbers are never used again; docs/cli.md lists them. */
    public enum Code {
        /** Another program listens on the port. */
        PORT_TAKEN,
        /** The data folder cannot be made or written. */
        FOLDER,
        /** Another server works on the data folder. */
        IN_USE,
        /** A setting has a value that it cannot have, or nobody knows it. */
        SETTING,
        /** The database cannot be reached or opened. */
        DATABASE,
        /** The database was made by a newer version. */
        TOO_NEW,
        /** The key file is missing, damaged, or can be read by others. */
        KEY,
        /** A backup cannot be made of this, or this is no backup. */
        BACKUP,
        /** Nobody has this login, or somebody has it already. */
        LOGIN;

        /** As it is printed, such as {@code ZS-SERVE-001}. */
        public String code() {
            return "ZS-SERVE-%03d".formatted(ordinal() + 1);
        }
    }

    private final transient Code code;
    private final transient List<Object> blanks;

    public StartRefusal(Code code, @Nullable Throwable cause, Object... blanks) {
        super(code.code(), cause);
        this.code = code;
        this.blanks = List.of(blanks);
    }

    public Code code() {
        return code;
    }

    /** The code and the sentence in the language of the person. */
    public String words(Messages messages) {
        return code.code() + " " + messages.say("serve." + code.name(), blanks.toArray());
    }
}
