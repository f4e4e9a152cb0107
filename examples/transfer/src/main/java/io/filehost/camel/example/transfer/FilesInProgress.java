package io.filehost.camel.example.transfer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;

/**
 * The local files that are in the route now.
 *
 * <p>
 * Camel's file consumer (4.18) puts a file in under the path it has and takes it out under a path in which backslashes
 * became slashes. In Camel's own repository a file with a backslash in its name therefore stays in progress for good,
 * and once it has failed it is never offered again. Here both spellings are one key.
 */
final class FilesInProgress extends ServiceSupport implements IdempotentRepository {

    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    @Override
    public boolean add(String key) {
        return paths.add(normalized(key));
    }

    @Override
    public boolean contains(String key) {
        return paths.contains(normalized(key));
    }

    @Override
    public boolean remove(String key) {
        return paths.remove(normalized(key));
    }

    @Override
    public boolean confirm(String key) {
        return true;
    }

    @Override
    public void clear() {
        paths.clear();
    }

    private static String normalized(String path) {
        return path.replace('\\', '/');
    }
}
