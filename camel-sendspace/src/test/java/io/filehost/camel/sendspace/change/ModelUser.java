package io.filehost.camel.sendspace.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Somebody who works in the model account at random: what people do, and what limits do without a call. */
final class ModelUser {

    /** Files that were ever out of scope. */
    final Set<String> everOutside = new HashSet<>();

    private final ModelAccount account;
    private final Random random;
    private final String scope;
    private int names;

    ModelUser(ModelAccount account, Random random, String scope) {
        this.account = account;
        this.random = random;
        this.scope = scope;
        account.parents.put(scope, ModelAccount.ROOT);
    }

    void act() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> add();
            case 4 -> onFile(file -> file.folder = anyFolder());
            case 5 -> onFile(file -> file.name = "renamed" + ++names);
            case 6 -> onFile(file -> account.files.remove(file.id));
            case 7 -> account.parents.put("d" + ++names, anyFolder());
            case 8 -> moveFolder();
            default -> deleteFolder();
        }
        account.files.values().stream().filter(file -> !account.isInside(file.folder, scope))
                .forEach(file -> everOutside.add(file.id));
    }

    private void add() {
        String id = (random.nextBoolean() ? "f" : "F") + ++names;
        account.files.put(id, new ModelFile(id, anyFolder(), "file " + id));
    }

    private void onFile(Consumer<ModelFile> change) {
        if (!account.files.isEmpty()) {
            change.accept(any(List.copyOf(account.files.values())));
        }
    }

    private void moveFolder() {
        String folder = anyFolder();
        String target = anyFolder();
        if (!isFixed(folder) && !account.isInside(target, folder)) {
            account.parents.put(folder, target);
        }
    }

    /** With everything in it, as later revisions of the service do. */
    private void deleteFolder() {
        String folder = anyFolder();
        if (!isFixed(folder)) {
            account.files.values().removeIf(file -> account.isInside(file.folder, folder));
            List.copyOf(account.parents.keySet()).stream().filter(at -> account.isInside(at, folder)).toList()
                    .forEach(account.parents::remove);
        }
    }

    private boolean isFixed(String folder) {
        return folder.equals(ModelAccount.ROOT) || folder.equals(scope);
    }

    private String anyFolder() {
        List<String> folders = new ArrayList<>(account.parents.keySet());
        folders.add(ModelAccount.ROOT);
        folders.add(scope);
        return any(folders);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
