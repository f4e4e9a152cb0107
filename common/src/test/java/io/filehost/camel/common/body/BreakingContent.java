package io.filehost.camel.common.body;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;

/** Remote content whose transfers misbehave as told, one after the other, and are then sound. */
final class BreakingContent implements RemoteContent {

    private final byte[] served;
    private final String hash;
    private final long length;
    private final Queue<Fault> faults = new ArrayDeque<>();
    private final List<Long> opened = new ArrayList<>();
    private int closed;

    /** What one transfer does wrong. */
    sealed interface Fault {

        /** The connection breaks after so many bytes. */
        record Break(int after) implements Fault {
        }

        /** It ends, without an error, after so many bytes. */
        record End(int after) implements Fault {
        }

        /** It starts at the beginning, whatever was asked for. */
        record FromStart() implements Fault {
        }

        /** It cannot be opened. */
        record Refuse(RuntimeException failure) implements Fault {
        }
    }

    BreakingContent(byte[] content) {
        this(content, content.length, hash("SHA-256", content));
    }

    BreakingContent(byte[] served, long length, String hash) {
        this.served = served;
        this.length = length;
        this.hash = hash;
    }

    static String hash(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    BreakingContent then(Fault... several) {
        faults.addAll(List.of(several));
        return this;
    }

    /** The positions it was opened at. */
    List<Long> opened() {
        return opened;
    }

    int stillOpen() {
        return opened.size() - closed;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public Opened open(long offset) {
        Fault fault = faults.poll();
        if (fault instanceof Fault.Refuse refuse) {
            throw refuse.failure();
        }
        long from = fault instanceof Fault.FromStart ? 0 : offset;
        opened.add(offset);
        InputStream bytes = new ByteArrayInputStream(Arrays.copyOfRange(served, (int) from, served.length));
        return new Opened(new Faulty(bytes, fault), from);
    }

    private final class Faulty extends FilterInputStream {

        private final Fault fault;
        private int left;

        Faulty(InputStream in, Fault fault) {
            super(in);
            this.fault = fault;
            this.left = fault instanceof Fault.Break broken ? broken.after()
                    : fault instanceof Fault.End end ? end.after() : Integer.MAX_VALUE;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                if (fault instanceof Fault.Break) {
                    throw new IOException("Connection reset");
                }
                return -1;
            }
            int count = super.read(target, offset, Math.min(Math.min(length, left), 1000));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public void close() throws IOException {
            closed++;
            super.close();
        }
    }
}
