package org.zhunsheng.intake;

/** What has become of a file that was handed in. */
public enum ImportState {
    /** 已接收: waits to be read. */
    RECEIVED,
    /** 识别中. */
    READING,
    /** 待核对: read; can be corrected, accepted, discarded. */
    READ,
    /** 无法识别: cannot be read, with the reason. */
    REFUSED,
    /** 已采用: its projects were made or changed. */
    ACCEPTED,
    /** 已放弃. */
    DISCARDED;

    /** Whether it is still waiting for the reader or being read. */
    public boolean isUnderWay() {
        return this == RECEIVED || this == READING;
    }
}
