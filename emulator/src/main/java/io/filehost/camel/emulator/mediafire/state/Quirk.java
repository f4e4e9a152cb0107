package io.filehost.camel.emulator.mediafire.state;

/** A behaviour of the accounts that was reported, or that no source rules out, and that is off unless asked for. */
public enum Quirk {

    /** Purging and emptying the trash answer Success and leave everything as it was (protocol 20, C43). */
    PURGE_WITHOUT_EFFECT,

    /** Moving an item out of the trash is refused with 211 (protocol 20). */
    TRASH_KEEPS_ITEMS,

    /** {@code file/restore} without a revision takes a file out of the trash instead of answering 128 (protocol 20). */
    RESTORE_UNDELETES,

    /** Each item of a call takes a revision of its own; by default they share one (protocol 19.1). */
    SEPARATE_REVISIONS,

    /**
     * A background job reserves its revision when it starts, and its items show it only when it ends: they turn up in
     * the feed below the device revision (protocol 10). By default the revision is taken when the job ends.
     */
    LATE_REVISIONS,

    /**
     * A new version of a file is listed by {@code file/get_versions} five minutes late, as was reported (protocol 13).
     */
    LATE_VERSIONS,

    /**
     * Replacing content with {@code version_control=none} leaves no version behind, as {@code keep_revision} does
     * (protocol 25.11: what the words mean is not known).
     */
    NONE_DROPS_VERSIONS,

    /** {@code device/get_updates} lists only steps for which somebody sent a patch (no source says). */
    STEPS_NEED_PATCHES,

    /** File names shorter than three characters are accepted (protocol C53). */
    SHORT_NAMES,

    /** Folders with more than 1000 files can be deleted; by default that is error 242 (protocol 23). */
    LARGE_DELETES,

    /** Archives are refused with 148: they are for premium accounts, and every account has the free plan. */
    FREE_ACCOUNTS_CANNOT_ZIP,

    /** A one-time key whose download breaks off stays good; by default it is spent when the download begins. */
    BROKEN_DOWNLOADS_SPARE_KEYS,

    /**
     * Uploads answer 208 while a background job runs, as other changing calls do. Protocol 10 says only that changing
     * calls may; by default data is taken at any time.
     */
    UPLOADS_WAIT_FOR_JOBS
}
