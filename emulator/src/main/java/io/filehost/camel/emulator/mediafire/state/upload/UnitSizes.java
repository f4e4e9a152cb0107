package io.filehost.camel.emulator.mediafire.state.upload;

/** The rule by which the service cuts a file into units. */
@FunctionalInterface
public interface UnitSizes {

    long MIB = 1L << 20;

    /** Bytes of each unit but the last, for a file of so many bytes. */
    long unitSize(long fileSize);

    /** The table known from the vendor's forum (protocol 11.3): units grow with the file. */
    static UnitSizes table() {
        return fileSize -> {
            if (fileSize < 4 * MIB) {
                return 4 * MIB;
            }
            long unit = MIB;
            for (long limit = 16 * MIB; fileSize >= limit && unit < 64 * MIB; limit *= 4) {
                unit *= 2;
            }
            return unit;
        };
    }

    /** The same unit for every file, as a client of 2025 found it. */
    static UnitSizes fixed(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("A unit has at least one byte, not " + bytes);
        }
        return new Fixed(bytes);
    }

    /** The same unit for every file. */
    record Fixed(long bytes) implements UnitSizes {

        @Override
        public long unitSize(long fileSize) {
            return bytes;
        }
    }
}
