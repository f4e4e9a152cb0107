package io.filehost.camel.emulator.mediafire.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.record.Drawer;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;

/**
 * The background queue of an account. Work above a number of items waits here until its time is over or its status was
 * asked for often enough; then all of it happens at once.
 */
public final class Jobs {

    private final Account account;
    private final Drawer waiting;
    private int failed;

    Jobs(Account account, Drawer waiting) {
        this.account = account;
        this.waiting = waiting;
    }

    /** Does the work now or, when it is much, later. Work that cannot be done is refused now either way. */
    public Outcome perform(Work work) {
        return perform(work, account.change());
    }

    /** As {@link #perform(Work)}; work done at once shares the number of what the call has changed already. */
    public Outcome perform(Work work, Change change) {
        work.kind().check(account, work);
        if (work.size(account) > account.options().jobs().threshold()) {
            enqueue(work);
            return new Outcome(true, OptionalLong.empty());
        }
        work.kind().run(account, work, change);
        return new Outcome(false, change.revision());
    }

    private void enqueue(Work work) {
        long reserved = account.options().has(Quirk.LATE_REVISIONS) ? account.change().number() : 0;
        waiting.put(account.newKey(KeyLength.UPLOAD), work.write()
                .put("started", account.now().toString()).put("polls", 0).put("reserved", reserved));
    }

    /** How many jobs have not ended. */
    public int count() {
        return waiting.all().size();
    }

    /** Whether a job has not ended. */
    public boolean running() {
        return !waiting.all().isEmpty();
    }

    /** Refuses a changing call with 208 while a job runs. */
    public void requireIdle() {
        if (running()) {
            throw Refusal.of(ErrorCode.ASYNC_JOB_IN_PROGRESS);
        }
    }

    /** Tells a client whether jobs run. Each answer yes brings them nearer to their end. */
    public boolean report() {
        boolean running = running();
        List.copyOf(waiting.all().entrySet()).forEach(this::countPoll);
        return running;
    }

    private void countPoll(Map.Entry<String, ObjectNode> job) {
        int polls = job.getValue().path("polls").asInt() + 1;
        waiting.put(job.getKey(), job.getValue().deepCopy().put("polls", polls));
    }

    /** Ends the jobs whose time has come. */
    void settle() {
        for (Map.Entry<String, ObjectNode> job : List.copyOf(waiting.all().entrySet())) {
            if (isDue(job.getValue())) {
                finish(job.getKey(), job.getValue());
            }
        }
    }

    private boolean isDue(ObjectNode job) {
        JobPace pace = account.options().jobs();
        Instant end = Instant.parse(job.path("started").asText()).plus(pace.duration());
        return job.path("polls").asInt() >= pace.polls() || !account.now().isBefore(end);
    }

    /** Ends all jobs now. */
    public void finishAll() {
        account.exclusively(() -> {
            Map.copyOf(waiting.all()).forEach(this::finish);
            return null;
        });
    }

    private void finish(String id, ObjectNode job) {
        waiting.remove(id);
        Work work = Work.read(job);
        try {
            work.kind().run(account, work, account.changeAt(job.path("reserved").asLong()));
        } catch (Refusal refused) {
            // An upload may have got in its way. No call tells how a job ended, so nobody is told here either.
            failed++;
        }
    }

    /** How many jobs could not be done when their time came. */
    public int failed() {
        return failed;
    }
}
