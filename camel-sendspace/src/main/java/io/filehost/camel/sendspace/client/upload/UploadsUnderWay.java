package io.filehost.camel.sendspace.client.upload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.filehost.camel.sendspace.client.model.FileId;

/**
 * The uploads that a client is making. Two at the same time of the same name, size and folder make files that nobody
 * can tell apart, so each is told what became of the other. Safe for many threads.
 */
final class UploadsUnderWay {

    private final List<Running> running = new ArrayList<>();

    /** An upload begins; to be closed when it has ended, in whatever way. */
    synchronized Running begin(UploadRequest request) {
        Running upload = new Running(request);
        running.add(upload);
        return upload;
    }

    private synchronized boolean hasRival(Running upload) {
        return upload.lostRival || running.stream().anyMatch(other -> !other.isSettled && other.isRivalOf(upload));
    }

    private synchronized boolean isOfAnother(Running upload, FileId file) {
        return upload.others.contains(file);
    }

    private synchronized void settle(Running upload, FileId file) {
        upload.isSettled = true;
        running.stream().filter(upload::isRivalOf).forEach(other -> other.others.add(file));
    }

    private synchronized void end(Running upload) {
        running.remove(upload);
        if (!upload.isSettled) {
            running.stream().filter(upload::isRivalOf).forEach(other -> other.lostRival = true);
        }
    }

    /** One upload; what it remembers is guarded by the whole. */
    final class Running implements AutoCloseable {

        private final UploadRequest request;
        private final long size;
        private final Set<FileId> others = new HashSet<>();
        private boolean lostRival;
        private boolean isSettled;

        private Running(UploadRequest request) {
            this.request = request;
            this.size = request.source().length();
        }

        private boolean isRivalOf(Running other) {
            UploadRequest its = other.request;
            return other != this && request.name().equals(its.name()) && request.folder().equals(its.folder())
                    && size == other.size;
        }

        /** The upload made this file. */
        void made(FileId file) {
            settle(this, file);
        }

        /** True for a file that another upload made meanwhile. */
        boolean isOfAnother(FileId file) {
            return UploadsUnderWay.this.isOfAnother(this, file);
        }

        /** True while a new file could just as well be that of another upload. */
        boolean hasRival() {
            return UploadsUnderWay.this.hasRival(this);
        }

        @Override
        public void close() {
            end(this);
        }
    }
}
