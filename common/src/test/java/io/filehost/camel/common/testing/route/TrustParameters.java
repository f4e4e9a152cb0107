package io.filehost.camel.common.testing.route;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;

import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/** TLS settings of Camel that trust the certificates of a store and no others. */
public final class TrustParameters {

    private static final String STORE_PASSWORD = "changeit";

    private TrustParameters() {
    }

    /** @param directory where a copy of the store is put */
    public static SSLContextParameters of(KeyStore store, Path directory) throws Exception {
        Path file = directory.resolve("trust.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, STORE_PASSWORD.toCharArray());
        }
        KeyStoreParameters keys = new KeyStoreParameters();
        keys.setResource("file:" + file);
        keys.setType(store.getType());
        keys.setPassword(STORE_PASSWORD);
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(keys);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }
}
