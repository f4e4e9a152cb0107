package io.filehost.camel.emulator.sendspace.state;

import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;

/** Refusals that name the file, folder or address they are about, as {@code result/id} does. */
public final class ItemRefusal {

    private ItemRefusal() {
    }

    public static Refusal of(int code, String id) {
        return Refusal.of(code).with(Reply.ok().put("id", id));
    }
}
