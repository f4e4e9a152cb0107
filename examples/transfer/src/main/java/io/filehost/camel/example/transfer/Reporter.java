package io.filehost.camel.example.transfer;

/** Tells the person at the terminal what happens. */
public interface Reporter {

    /** Something worth a line of its own. */
    void note(String line);

    /** How far the job is; called a few times a second. */
    void progress(Progress progress);
}
