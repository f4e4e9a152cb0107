package io.filehost.camel.emulator.sendspace.calls;

import java.util.function.Supplier;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.sendspace.links.SitePages;
import io.filehost.camel.emulator.sendspace.rule.Quirk;
import io.filehost.camel.emulator.sendspace.rule.Rules;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

/** Addresses of pages, all of them on the emulator's own host: none leads out of the sandbox. */
final class SiteAddresses {

    private final Supplier<Rules> rules;

    SiteAddresses(Supplier<Rules> rules) {
        this.rules = rules;
    }

    /** The page of a file. */
    String page(Call call, StoredFile file) {
        return SitePages.file(site(call), file.id());
    }

    /** The page of a folder, which shows a shared one only. */
    String page(Call call, StoredFolder folder) {
        return SitePages.folder(site(call), folder.id());
    }

    /**
     * The direct link of a file, empty when accounts have none; its path is that of the web site and not confirmed for
     * the API.
     */
    String direct(Call call, StoredFile file) {
        return rules.get().has(Quirk.NO_DIRECT_LINKS) ? "" : SitePages.direct(site(call), file.id());
    }

    /** The page of a shared folder; empty for a private one. */
    String publicPage(Call call, StoredFolder folder) {
        return folder.shared() ? page(call, folder) : "";
    }

    /** The feed of a shared folder, whose path is a guess of ours; empty for a private one. */
    String feed(Call call, StoredFolder folder) {
        return folder.shared() ? SitePages.feed(site(call), folder.id()) : "";
    }

    private String site(Call call) {
        return SitePages.site(call.origin(), rules.get());
    }
}
