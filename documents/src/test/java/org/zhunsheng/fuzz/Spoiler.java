package org.zhunsheng.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes the file of a case out of a sample. */
final class Spoiler {
    private static final List<Charset> ENCODINGS =
            List.of(UTF_8, UTF_8, UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE);

    /** The exchange format refuses nearly everything that is spoiled; documents are where mistakes hide. */
    private static final int SELDOM = 12;

    private final List<Sample> samples;
    private final List<Sample> documents;
    private final List<Sample> exchanged;
    private final Words words = new Words();
    private final TextSpoiler texts;
    private final MarkupSpoiler markup;

    Spoiler(List<Sample> samples) throws IOException {
        this.samples = samples;
        this.documents =
                samples.stream().filter(s -> !s.name().endsWith(".json")).toList();
        this.exchanged =
                samples.stream().filter(s -> s.name().endsWith(".json")).toList();
        List<String> others = samples.stream()
                .filter(sample -> sample.name().endsWith(".txt"))
                .map(sample -> new String(sample.bytes(), UTF_8))
                .toList();
        this.texts = new TextSpoiler(words, others);
        this.markup = new MarkupSpoiler(texts);
    }

    /** The spoiled copy of one sample. */
    Sample make(long seed, int number) {
        Dice dice = new Dice(seed, number);
        Sample sample = dice.pick(dice.oneIn(SELDOM) ? exchanged : documents);
        byte[] bytes = sample.bytes();
        for (int changes = dice.length(8); changes > 0; changes--) {
            bytes = change(dice, sample, bytes);
        }
        return new Sample(sample.name(), bytes);
    }

    private byte[] change(Dice dice, Sample sample, byte[] bytes) {
        return switch (sample.make()) {
            case TEXT -> dice.oneIn(10) ? spoilBytes(dice, bytes) : spoilText(dice, bytes);
            case MARKUP ->
                dice.oneIn(10)
                        ? spoilBytes(dice, bytes)
                        : markup.spoil(dice, new String(bytes, UTF_8)).getBytes(UTF_8);
            case ZIP -> dice.oneIn(10) ? spoilBytes(dice, bytes) : spoilParts(dice, bytes);
            case BINARY -> spoilBytes(dice, bytes);
        };
    }

    private byte[] spoilText(Dice dice, byte[] bytes) {
        String spoiled = texts.spoil(dice, new String(bytes, UTF_8));
        return spoiled.getBytes(dice.oneIn(8) ? dice.pick(ENCODINGS) : UTF_8);
    }

    private byte[] spoilBytes(Dice dice, byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = dice.below(bytes.length);
        int length = Math.min(dice.length(bytes.length), bytes.length - at);
        return switch (dice.below(8)) {
            case 0 -> flip(dice, bytes);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(head(bytes, at), tail(bytes, at + length));
            case 3 -> joined(head(bytes, at + length), tail(bytes, at));
            case 4 -> {
                byte[] other = dice.pick(samples).bytes();
                yield joined(head(bytes, at), tail(other, dice.below(other.length)));
            }
            case 5, 6 -> overwrite(bytes, at, words.any(dice).getBytes(dice.pick(ENCODINGS)));
            default -> overwrite(bytes, at, head(tail(bytes, dice.below(bytes.length)), Math.min(length, 512)));
        };
    }

    private static byte[] flip(Dice dice, byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = dice.length(64); i > 0; i--) {
            int at = dice.below(flipped.length);
            flipped[at] = (byte) (dice.oneIn(2) ? flipped[at] ^ 1 << dice.below(8) : dice.below(256));
        }
        return flipped;
    }

    private static byte[] overwrite(byte[] bytes, int at, byte[] by) {
        byte[] out = bytes.clone();
        System.arraycopy(by, 0, out, at, Math.min(by.length, out.length - at));
        return out;
    }

    private static byte[] head(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] out = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }

    /** Spoils the XML inside a container and packs it again with right sums, so that it is read to the end. */
    private byte[] spoilParts(Dice dice, byte[] zip) {
        Map<String, byte[]> parts = unzip(zip);
        List<String> names = new ArrayList<>(parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList());
        if (names.isEmpty()) {
            return spoilBytes(dice, zip);
        }
        names.sort((a, b) -> parts.get(b).length - parts.get(a).length);
        String name = dice.oneIn(4) ? dice.pick(names) : names.get(dice.below(Math.min(2, names.size())));
        if (dice.oneIn(40)) {
            parts.remove(name);
        } else {
            parts.put(
                    name, markup.spoil(dice, new String(parts.get(name), UTF_8)).getBytes(UTF_8));
        }
        return zip(parts);
    }

    /** The parts of a container; those of a broken one as far as they can be had. */
    static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException broken) {
            return parts;
        }
        return parts;
    }

    /** A container of these parts. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
