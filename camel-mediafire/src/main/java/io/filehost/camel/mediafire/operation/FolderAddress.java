package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.filehost.camel.mediafire.client.model.FolderKey;

/**
 * A folder as a person names it: by the way from the root, or by its key. Says nothing about whether it exists.
 *
 * @param top   where the way begins: the root, or a folder known by its key
 * @param names one name per folder on the way; empty for the top itself
 */
public record FolderAddress(FolderKey top, List<String> names) {

    /** The root of the account. */
    public static final FolderAddress ROOT = new FolderAddress(FolderKey.ROOT, List.of());

    private static final String KEY = "key:";

    public FolderAddress {
        Objects.requireNonNull(top, "top");
        names = List.copyOf(names);
    }

    /**
     * Reads what a route author writes: {@code /} for the root, {@code /a/b} or {@code a/b} for a path, {@code key:abc}
     * for a key.
     *
     * @throws IllegalArgumentException when nothing is written, or a name is empty, {@code .}, {@code ..} or holds
     *                                  control characters
     */
    public static FolderAddress parse(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A folder is required; the root is written /");
        }
        if (text.toLowerCase(Locale.ROOT).startsWith(KEY)) {
            return of(new FolderKey(text.substring(KEY.length())));
        }
        String way = text.startsWith("/") ? text.substring(1) : text;
        return way.isEmpty() ? ROOT : ROOT.resolve(names(way));
    }

    /** The folder of a key. */
    public static FolderAddress of(FolderKey key) {
        return new FolderAddress(key, List.of());
    }

    /**
     * The names of a way, checked one by one. A backslash is an ordinary character of a name here; whoever writes to a
     * local disk has to look at names again.
     *
     * @throws IllegalArgumentException as with {@link #parse}
     */
    public static List<String> names(String way) {
        List<String> names = List.of(way.split("/", -1));
        names.forEach(name -> check(name, way));
        return names;
    }

    private static void check(String name, String way) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw new IllegalArgumentException("Empty names, . and .. are not allowed in a path: " + way);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Control characters are not allowed in a path");
        }
    }

    /** A folder below this one. */
    public FolderAddress resolve(List<String> more) {
        List<String> longer = new ArrayList<>(names);
        longer.addAll(more);
        return new FolderAddress(top, longer);
    }

    /** The folder above; only where {@link #names} is not empty. */
    public FolderAddress parent() {
        return new FolderAddress(top, names.subList(0, names.size() - 1));
    }

    /** The last name; only where {@link #names} is not empty. */
    public String name() {
        return names.get(names.size() - 1);
    }

    /** True when there is no way to walk: the key is all there is to know. */
    public boolean isKey() {
        return names.isEmpty();
    }

    /** True for the root of the account. */
    public boolean isRoot() {
        return names.isEmpty() && top.isRoot();
    }

    /** The way from the top as the API writes it: no slash in front. */
    public String way() {
        return String.join("/", names);
    }

    @Override
    public String toString() {
        if (top.isRoot()) {
            return "/" + way();
        }
        return names.isEmpty() ? KEY + top : KEY + top + "/" + way();
    }
}
