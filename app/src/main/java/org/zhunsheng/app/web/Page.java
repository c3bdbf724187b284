package org.zhunsheng.app.web;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items what stands on it
 * @param page its number, from 0
 * @param size how many fit on one
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {}
