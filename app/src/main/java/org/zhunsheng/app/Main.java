package org.zhunsheng.app;

/** Starts Zhunsheng. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(2);
    }
}
