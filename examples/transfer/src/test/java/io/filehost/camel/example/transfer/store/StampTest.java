package io.filehost.camel.example.transfer.store;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StampTest {

    @Test
    void itsKeyIsReadBackWhateverThePathHolds() {
        Stamp stamp = new Stamp("a:1:2/${x} 日本.txt", 5, 99);

        assertThat(Stamp.parse(stamp.key())).isEqualTo(stamp);
    }
}
