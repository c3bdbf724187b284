package org.zhunsheng.store;

import org.jspecify.annotations.Nullable;

/** The database could not do what was asked. Nothing of the transaction was kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is the matter, with a code that does not change. */
    public enum Code {
        /** No connection. */
        UNREACHABLE("ZS-STORE-001"),
        /** No room left on the disk. */
        FULL("ZS-STORE-002"),
        /** Somebody else is writing for too long. */
        BUSY("ZS-STORE-003"),
        /** The file is no database, or damaged. */
        DAMAGED("ZS-STORE-004"),
        /** Made by a newer version of the program. */
        TOO_NEW("ZS-STORE-005"),
        /** Anything else. */
        FAILED("ZS-STORE-006"),
        /** There is something in it already, where it has to be empty. */
        NOT_EMPTY("ZS-STORE-007"),
        /** Somebody else wrote at the same moment what excludes this. */
        CONFLICT("ZS-STORE-008");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        /** As it is printed. */
        public String code() {
            return code;
        }
    }

    private final Code code;

    public StoreException(Code code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What is the matter. */
    public Code code() {
        return code;
    }
}
