package io.filehost.camel.common.feed;

/** One thing that reading the feed brought about. Steps of one record count together or not at all. */
public sealed interface ReadStep {

    /** A change is to be delivered; it replaces an older one of the item. */
    record Opened(String key, long revision, ItemKind kind) implements ReadStep {
        public Opened {
            ItemKey.checked(key);
        }

        @Override
        public void applyTo(FeedState state) {
            state.open(key, revision, kind);
        }

        @Override
        public String text() {
            return "+" + key + ":" + revision + ":" + kind.code();
        }
    }

    /** Nothing of the item is to be delivered any more, and what was known and delivered of it is forgotten. */
    record Dropped(String key) implements ReadStep {
        public Dropped {
            ItemKey.checked(key);
        }

        @Override
        public void applyTo(FeedState state) {
            state.drop(key);
        }

        @Override
        public String text() {
            return "-" + key;
        }
    }

    /** A folder is in scope and its content was looked at, or its parent is another one now. */
    record FolderEntered(String folder, String parent) implements ReadStep {
        public FolderEntered {
            ItemKey.checked(folder);
            ItemKey.checked(parent);
        }

        @Override
        public void applyTo(FeedState state) {
            state.enter(folder, parent);
        }

        @Override
        public String text() {
            return ">" + folder + ":" + parent;
        }
    }

    /** An item is in scope and looks like this; it stays known until it is dropped. */
    record Sighted(String key, KnownItem item) implements ReadStep {
        public Sighted {
            ItemKey.checked(key);
        }

        @Override
        public void applyTo(FeedState state) {
            state.sight(key, item);
        }

        @Override
        public String text() {
            return "*" + key + ":" + item.folder() + ":" + item.fingerprint();
        }
    }

    /** A folder is out of scope. */
    record FolderLeft(String folder) implements ReadStep {
        public FolderLeft {
            ItemKey.checked(folder);
        }

        @Override
        public void applyTo(FeedState state) {
            state.leave(folder);
        }

        @Override
        public String text() {
            return "<" + folder;
        }
    }

    /** Changes the state accordingly. */
    void applyTo(FeedState state);

    /** The step as a word of the record. */
    String text();

    /** Reads what {@link #text()} wrote. */
    static ReadStep parse(String word) {
        String[] parts = word.substring(1).split(":", -1);
        return switch (word.charAt(0)) {
            case '+' -> new Opened(parts[0], Long.parseLong(parts[1]), ItemKind.of(parts[2]));
            case '-' -> new Dropped(parts[0]);
            case '>' -> new FolderEntered(parts[0], parts[1]);
            case '<' -> new FolderLeft(parts[0]);
            case '*' -> new Sighted(parts[0], new KnownItem(parts[1], parts[2]));
            default -> throw new IllegalArgumentException("Unknown step: " + word);
        };
    }
}
