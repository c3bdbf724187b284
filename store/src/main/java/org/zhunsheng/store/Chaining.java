package org.zhunsheng.store;

/**
 * How entries of the journal are linked in a database.
 *
 * @param digest what they are hashed with
 * @param byServer whether the server can link them itself: {@link ServerLinking}
 */
record Chaining(ChainDigest digest, boolean byServer) {}
