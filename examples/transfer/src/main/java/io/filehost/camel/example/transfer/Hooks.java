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

    /** The listener that the transfers get in the place of the program's own, which it should call. */
    default TransferListener around(TransferListener own) {
        return own;
    }
}
