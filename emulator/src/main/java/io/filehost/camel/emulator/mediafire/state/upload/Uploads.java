package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.mediafire.state.Account;

/** The upload records of one account, by key and by what they are about. They are written with the account. */
final class Uploads {

    /** How long records are kept; no source says. They go when the emulator starts. */
    private static final Duration KEPT_OPEN = Duration.ofDays(14);
    private static final Duration KEPT_CLOSED = Duration.ofDays(1);

    private final Drawer drawer;
    private final Map<String, Upload> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> keysByHash = new HashMap<>();

    Uploads(Account account) {
        this.drawer = account.drawer("upload");
        drawer.all().forEach((key, record) -> remember(UploadRecords.read(key, record)));
        List.copyOf(byKey.values()).stream().filter(upload -> isOld(upload, account.now())).forEach(this::remove);
    }

    private static boolean isOld(Upload upload, Instant now) {
        Instant last = upload.filed().map(Filed::time).orElse(upload.opened());
        return last.plus(upload.closed() ? KEPT_CLOSED : KEPT_OPEN).isBefore(now);
    }

    void put(Upload upload) {
        remember(upload);
        drawer.put(upload.key(), UploadRecords.write(upload));
    }

    private void remember(Upload upload) {
        byKey.put(upload.key(), upload);
        keysByHash.computeIfAbsent(upload.source().hash(), hash -> new LinkedHashSet<>()).add(upload.key());
    }

    private void remove(Upload upload) {
        byKey.remove(upload.key());
        keysByHash.get(upload.source().hash()).remove(upload.key());
        drawer.remove(upload.key());
    }

    Optional<Upload> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Collection<Upload> all() {
        return byKey.values();
    }

    /** The upload of exactly this that goes on, the youngest first. */
    Optional<Upload> running(UploadTarget target, UploadSource source) {
        return about(source).filter(upload -> upload.target().equals(target) && !upload.closed())
                .filter(upload -> upload.source().filename().equals(source.filename())).findFirst();
    }

    /**
     * The upload a unit belongs to. The name need not be that of the record, because clients leave it out or send
     * another; the same name is preferred, so that two files with one content may be sent at once. A unit for a file
     * named by its key belongs to any upload of its content, because {@code upload/check} has no parameter for that
     * key.
     */
    Optional<Upload> forUnit(UploadTarget target, UploadSource source) {
        return about(source).filter(upload -> target.isFile() || upload.target().equals(target))
                .min(Comparator.comparing(Upload::closed)
                        .thenComparing(upload -> !upload.target().equals(target))
                        .thenComparing(upload -> !upload.source().filename().equals(source.filename())));
    }

    private Stream<Upload> about(UploadSource source) {
        return keysByHash.getOrDefault(source.hash(), Set.of()).stream().map(byKey::get)
                .filter(upload -> upload.units().isPresent() && upload.source().sameContent(source))
                .sorted(Comparator.comparing(Upload::opened).reversed());
    }
}
