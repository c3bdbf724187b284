package org.zhunsheng.benchmark.list;

/**
 * One reading of the list, in a process that did nothing else.
 *
 * @param millis from the name of the file to its last row
 * @param rows how many there were
 * @param fingerprint a number that depends on every value
 */
record Pass(double millis, long rows, long fingerprint) {

    /** What a pass printed about itself. */
    static Pass parse(String printed) {
        String[] fields = printed.strip().split(" ");
        return new Pass(Double.parseDouble(fields[0]), Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    }

    boolean readTheSameAs(Pass other) {
        return rows == other.rows && fingerprint == other.fingerprint;
    }

    @Override
    public String toString() {
        return millis + " " + rows + " " + fingerprint;
    }
}
