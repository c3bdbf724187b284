package org.zhunsheng.app.cli;

/** How the process ends. Scripts depend on these numbers: they are documented in docs/cli.md and never change. */
public enum ExitCode {
    /** Everything was read, and an audit found nothing as serious as asked for. */
    OK(0),
    /** An audit found something at least as serious as asked for; everything was read. */
    FINDINGS(1),
    /** At least one input could not be read; the others were. */
    UNREADABLE(2),
    /** The command line itself is wrong. */
    USAGE(64),
    /** A mistake of ours. */
    INTERNAL(70),
    /** The results could not be written: no space, no permission. */
    OUTPUT(74),
    /** The server, or a command on its data, could not begin: the port, the folder, the database, a setting. */
    UNSTARTED(78);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the shell sees. */
    public int number() {
        return number;
    }
}
