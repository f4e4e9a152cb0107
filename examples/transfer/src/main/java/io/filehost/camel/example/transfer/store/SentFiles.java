package io.filehost.camel.example.transfer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;

/**
 * The local files that are done with, by path, size and modification time: sent, with the hash that was sent, or
 * refused, with the reason. One state per path is kept, the last.
 *
 * <p>
 * Camel's own {@code FileIdempotentRepository} is not used because it writes keys in the platform's charset, so that
 * under a plain {@code C} locale different names become the same question marks; because it ends a key at a line break,
 * which a file name may hold; because it reads its whole file for each new key; and because taking a key out rewrites
 * the file in place, which a kill turns into a half-empty one.
 */
public final class SentFiles extends ServiceSupport implements IdempotentRepository {

    private static final String SENT = "sent";
    private static final String REFUSED = "refused";

    private final Map<String, Entry> done = new ConcurrentHashMap<>();
    private final Map<Stamp, Entry> uncommitted = new ConcurrentHashMap<>();
    private final LineLog log;

    /**
     * What became of one state of a local file.
     *
     * @param stamp   the state
     * @param hash    SHA-256 of what was sent; empty when refused
     * @param refusal why the service refused it; empty when sent
     */
    public record Entry(Stamp stamp, String hash, String refusal) {

        public boolean isRefused() {
            return !refusal.isEmpty();
        }
    }

    /** Opens or creates the file. */
    public SentFiles(Path file) throws IOException {
        log = LineLog.open(file, this::restore);
    }

    private void restore(List<String> fields) {
        Stamp stamp = Stamp.parse(fields.get(1));
        boolean refused = fields.get(0).equals(REFUSED);
        done.put(stamp.path(), new Entry(stamp, refused ? "" : fields.get(2), refused ? fields.get(2) : ""));
    }

    /** Notes what was sent; it counts once the exchange is committed. */
    public void sent(Stamp stamp, String hash) {
        uncommitted.put(stamp, new Entry(stamp, hash, ""));
    }

    /** Notes why a file was refused; it counts once the exchange is committed. */
    public void refused(Stamp stamp, String reason) {
        uncommitted.put(stamp, new Entry(stamp, "", reason));
    }

    /** What became of this state of the file; empty while it is not done with. */
    public Optional<Entry> find(Stamp stamp) {
        return last(stamp.path()).filter(entry -> entry.stamp().equals(stamp));
    }

    /** What became of the newest state that is done with. */
    public Optional<Entry> last(String path) {
        return Optional.ofNullable(done.get(path));
    }

    @Override
    public boolean add(String key) {
        Stamp stamp = Stamp.parse(key);
        Entry entry = uncommitted.remove(stamp);
        if (entry == null) {
            return false;
        }
        log.append(entry.isRefused() ? REFUSED : SENT, key, entry.isRefused() ? entry.refusal() : entry.hash());
        done.put(stamp.path(), entry);
        return true;
    }

    @Override
    public boolean contains(String key) {
        return find(Stamp.parse(key)).isPresent();
    }

    /** Called when an exchange failed; what is done with stays so. */
    @Override
    public boolean remove(String key) {
        return uncommitted.remove(Stamp.parse(key)) != null;
    }

    @Override
    public boolean confirm(String key) {
        return contains(key);
    }

    /** Not offered: forgetting what was sent means deleting the state directory. */
    @Override
    public void clear() {
        throw new UnsupportedOperationException("Delete the state directory to forget what was sent");
    }

    @Override
    protected void doShutdown() throws Exception {
        log.close();
    }
}
