package io.filehost.camel.emulator.kernel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * One way to misbehave. Some faults need no service: they stand in the place of the answer or spoil it. The others are
 * read by the service, which knows what an error code, a token or a key is.
 */
public sealed interface Fault {

    /** What is sent without asking the service. */
    default Optional<Answer> instead() {
        return Optional.empty();
    }

    /** What becomes of the answer of the service. */
    default Answer spoil(Answer answer) {
        return answer;
    }

    /** The service has to do something for this fault; it says so when it did. */
    default boolean needsService() {
        return false;
    }

    /** The word for it in the journal and at the control door. */
    String word();

    /** The connection is closed and nothing was done. */
    record Drop() implements Fault {
        @Override
        public Optional<Answer> instead() {
            return Optional.of(Answer.none());
        }

        @Override
        public String word() {
            return "drop";
        }
    }

    /** Everything was done, then the connection is closed without an answer. */
    record LoseReply() implements Fault {
        @Override
        public Answer spoil(Answer answer) {
            return Answer.none();
        }

        @Override
        public String word() {
            return "loseReply";
        }
    }

    /** The call is handled later than usual. */
    record Delay(Duration time) implements Fault {
        @Override
        public String word() {
            return "delay";
        }
    }

    /** A proxy in front answers with an HTTP status and a page of its own; nothing was done. */
    record Status(int status, Optional<Integer> retryAfterSeconds) implements Fault {
        @Override
        public Optional<Answer> instead() {
            Answer page = Answer.text(status, "text/html", "<html><body><h1>%d</h1></body></html>".formatted(status));
            return Optional.of(retryAfterSeconds.map(seconds -> page.withHeader("Retry-After", seconds.toString()))
                    .orElse(page));
        }

        @Override
        public String word() {
            return "status";
        }
    }

    /** A page for people, with status 200; nothing was done. */
    record Html(String text) implements Fault {
        @Override
        public Optional<Answer> instead() {
            return Optional.of(Answer.text(200, "text/html",
                    "<!DOCTYPE html><html><body>%s</body></html>".formatted(text)));
        }

        @Override
        public String word() {
            return "html";
        }
    }

    /** Everything was done; the body breaks off in the middle. */
    record Truncate() implements Fault {
        @Override
        public Answer spoil(Answer answer) {
            return answer.withBody(out -> answer.body().writeTo(new FirstBytes(out, answer.length() / 2)));
        }

        @Override
        public String word() {
            return "truncate";
        }
    }

    /** Everything was done; the body has its length, and its first byte is another. An envelope becomes unreadable. */
    record WrongBytes() implements Fault {
        @Override
        public Answer spoil(Answer answer) {
            return answer.withBody(out -> answer.body().writeTo(new FirstByteFlipped(out)));
        }

        @Override
        public String word() {
            return "wrongBytes";
        }
    }

    /** The service refuses with this error code in the place of doing its work. */
    record ErrorCode(int code) implements Fault {
        @Override
        public boolean needsService() {
            return true;
        }

        @Override
        public String word() {
            return "error";
        }
    }

    /** The token of the call is no longer good. */
    record ExpireToken() implements Fault {
        @Override
        public boolean needsService() {
            return true;
        }

        @Override
        public String word() {
            return "expireToken";
        }
    }

    /** The service moved the key of the session on and the client was not told. */
    record DesynchroniseKey() implements Fault {
        @Override
        public boolean needsService() {
            return true;
        }

        @Override
        public String word() {
            return "desynchroniseKey";
        }
    }

    /** Lets the first bytes through and loses the others. */
    final class FirstBytes extends FilterOutputStream {

        private long left;

        FirstBytes(OutputStream out, long count) {
            super(out);
            this.left = count;
        }

        @Override
        public void write(int next) throws IOException {
            if (left > 0) {
                left--;
                out.write(next);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int count = (int) Math.min(left, length);
            left -= count;
            out.write(bytes, offset, count);
        }
    }

    /** Inverts all bits of the first byte. */
    final class FirstByteFlipped extends FilterOutputStream {

        private boolean done;

        FirstByteFlipped(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int next) throws IOException {
            out.write(done ? next : ~next);
            done = true;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!done && length > 0) {
                write(bytes[offset]);
                out.write(bytes, offset + 1, length - 1);
            } else {
                out.write(bytes, offset, length);
            }
        }
    }
}
