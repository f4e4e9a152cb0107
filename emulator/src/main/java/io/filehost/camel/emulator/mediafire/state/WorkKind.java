package io.filehost.camel.emulator.mediafire.state;

/** The kinds of work that may go on in the background (protocol 10): what is refused, how much it is, what it does. */
public enum WorkKind {

    COPY_FOLDERS {
        @Override
        void check(Account account, Work work) {
            account.copying().checkFolders(work.folders(account), work.targetFolder(account));
        }

        @Override
        void run(Account account, Work work, Change change) {
            account.copying().folders(work.folders(account), work.newKeys(), work.targetFolder(account), change);
        }
    },

    MOVE_FOLDERS {
        @Override
        void check(Account account, Work work) {
            account.moving().checkFolders(work.folders(account), work.targetFolder(account));
        }

        @Override
        void run(Account account, Work work, Change change) {
            account.moving().folders(work.folders(account), work.targetFolder(account), change);
        }
    },

    DELETE_FOLDERS {
        @Override
        void check(Account account, Work work) {
            account.trash().checkDelete(work.folders(account));
        }

        @Override
        void run(Account account, Work work, Change change) {
            account.trash().deleteFolders(work.folders(account), change);
        }
    },

    PURGE_FOLDERS {
        @Override
        void check(Account account, Work work) {
            work.folders(account).forEach(Moving::requireOrdinary);
        }

        @Override
        void run(Account account, Work work, Change change) {
            account.trash().purge(work.folders(account), change);
        }
    },

    EMPTY_TRASH {
        @Override
        void check(Account account, Work work) {
            // Nothing can be wrong: an empty can is emptied as well.
        }

        @Override
        void run(Account account, Work work, Change change) {
            account.trash().empty(change);
        }
    },

    /** Gives folders and everything in them the privacy named by the detail. */
    SET_PRIVACY {
        @Override
        void check(Account account, Work work) {
            work.folders(account).forEach(account.filing()::requireAlive);
        }

        @Override
        void run(Account account, Work work, Change change) {
            Privacy privacy = Privacy.of(work.detail()).orElseThrow();
            for (StoredFolder folder : work.folders(account)) {
                account.filing().setPrivacy(folder, privacy, change);
                account.tree().below(folder).forEach(item -> account.filing().setPrivacy(item, privacy, change));
            }
        }
    },

    /** Makes the version numbered by the detail the current one. */
    RESTORE_VERSION {
        @Override
        void check(Account account, Work work) {
            account.filing().checkRestore(work.file(account), Long.parseLong(work.detail()));
        }

        @Override
        void run(Account account, Work work, Change change) {
            account.filing().restore(work.file(account), Long.parseLong(work.detail()), change);
        }
    };

    /** Refuses what cannot be done, before anything is. */
    abstract void check(Account account, Work work);

    abstract void run(Account account, Work work, Change change);
}
