package org.zhunsheng.reading.source;

/** Numbers that are joined into groups, step by step; each group is known by one of its members. */
final class DisjointSets {
    private DisjointSets() {}

    static int find(int[] parent, int member) {
        int root = member;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    static void join(int[] parent, int one, int other) {
        int a = find(parent, one);
        int b = find(parent, other);
        // The smaller number leads, so that the first box of a region names it.
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
