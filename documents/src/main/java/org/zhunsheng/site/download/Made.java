package org.zhunsheng.site.download;

/**
 * A file that was made.
 *
 * @param download what it is
 * @param bytes how long it is
 * @param sha256 its SHA-256, 64 hexadecimal digits
 */
public record Made(Download download, long bytes, String sha256) {}
