package io.filehost.camel.sendspace.change;

/** A file of the model account. Mutable: the model changes it while a sweep is looking. */
final class ModelFile {

    final String id;
    String folder;
    String name;

    ModelFile(String id, String folder, String name) {
        this.id = id;
        this.folder = folder;
        this.name = name;
    }
}
