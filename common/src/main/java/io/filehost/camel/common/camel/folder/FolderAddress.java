package io.filehost.camel.common.camel.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A folder as a person names it: by the way from the root, or by its key. Says nothing about whether it exists.
 *
 * @param top   where the way begins: the key of a folder; empty for the root
 * @param names one name per folder on the way; empty for the top itself
 */
public record FolderAddress(String top, List<String> names) {

    /** The root of the account. */
    public static final FolderAddress ROOT = new FolderAddress("", List.of());

    /** What an address by key begins with. */
    static final String KEY = "key:";

    public FolderAddress {
        Objects.requireNonNull(top, "top");
        names = List.copyOf(names);
    }

    /**
     * The names of a way, checked one by one. A backslash is an ordinary character of a name here; whoever writes to a
     * local disk has to look at names again.
     *
     * @throws IllegalArgumentException when a name is empty, {@code .}, {@code ..} or holds control characters
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
        return names.isEmpty() && isFromRoot();
    }

    /** True when the way begins at the root of the account. */
    public boolean isFromRoot() {
        return top.isEmpty();
    }

    /** The way from the top: no slash in front. */
    public String way() {
        return String.join("/", names);
    }

    @Override
    public String toString() {
        if (isFromRoot()) {
            return "/" + way();
        }
        return names.isEmpty() ? KEY + top : KEY + top + "/" + way();
    }
}
