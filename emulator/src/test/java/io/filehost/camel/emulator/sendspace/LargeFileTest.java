package io.filehost.camel.emulator.sendspace;

import io.filehost.camel.emulator.kernel.SmallHeap;
import org.junit.jupiter.api.Test;

class LargeFileTest {

    @Test
    void aFileLargerThanTheHeapGoesUpAndDown() throws Exception {
        SmallHeap.run(LargeFileRun.class, (300L << 20) + 1);
    }
}
