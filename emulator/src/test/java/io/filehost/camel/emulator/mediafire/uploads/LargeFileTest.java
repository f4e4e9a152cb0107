package io.filehost.camel.emulator.mediafire.uploads;

import io.filehost.camel.emulator.kernel.SmallHeap;
import org.junit.jupiter.api.Test;

class LargeFileTest {

    private static final long MIB = 1L << 20;

    @Test
    void filesLargerThanTheHeapGoUpAndDown() throws Exception {
        SmallHeap.run(LargeFileRun.class, 300 * MIB + 1, 70 * MIB);
    }
}
