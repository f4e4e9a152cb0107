package io.filehost.camel.example.transfer;

import io.filehost.camel.common.body.TransferListener;
import org.apache.camel.main.Main;

/** Where somebody else may look into a run, a test for example. By default nobody does. */
public interface Hooks {

    /** Nobody looks. */
    Hooks NONE = new Hooks() {
    };

    /** Before Camel starts. */
    default void prepare(Main camel) {
        // Camel stays as it is.
    }

    /** The listener that the transfers of MediaFire get in the place of the program's own, which it should call. */
    default TransferListener around(TransferListener own) {
        return own;
    }

    /** Likewise for the transfers of sendspace. */
    default TransferListener aroundForwarding(TransferListener own) {
        return own;
    }
}
