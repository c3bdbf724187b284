package org.zhunsheng.fuzz;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Makes a file that fails smaller for as long as it fails in the same way. */
final class Minimiser {
    private static final Duration MOST_TIME = Duration.ofSeconds(20);

    private final Predicate<Sample> fails;
    private final long end = System.nanoTime() + MOST_TIME.toNanos();

    Minimiser(Predicate<Sample> fails) {
        this.fails = fails;
    }

    Sample smallest(Sample sample) {
        if (sample.make() != Sample.Make.ZIP) {
            return new Sample(sample.name(), shrunk(sample.bytes(), bytes -> bytes, sample.name()));
        }
        Map<String, byte[]> parts = Spoiler.unzip(sample.bytes());
        if (!fails.test(new Sample(sample.name(), Spoiler.zip(parts)))) {
            return sample;
        }
        for (String part : parts.keySet().stream().toList()) {
            parts.put(part, shrunk(parts.get(part), bytes -> with(parts, part, bytes), sample.name()));
        }
        return new Sample(sample.name(), Spoiler.zip(parts));
    }

    private static byte[] with(Map<String, byte[]> parts, String part, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, content);
        return Spoiler.zip(changed);
    }

    /** Leaves out stretch after stretch, long ones first. */
    private byte[] shrunk(byte[] content, UnaryOperator<byte[]> whole, String name) {
        byte[] smallest = content;
        for (int length = smallest.length / 2; length > 0; length /= 2) {
            for (int from = 0; from < smallest.length && System.nanoTime() < end; ) {
                byte[] without = without(smallest, from, length);
                if (fails.test(new Sample(name, whole.apply(without)))) {
                    smallest = without;
                } else {
                    from += length;
                }
            }
        }
        return smallest;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        byte[] out = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, out, from, bytes.length - to);
        return out;
    }
}
