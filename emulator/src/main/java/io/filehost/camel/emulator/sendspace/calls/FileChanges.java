package io.filehost.camel.emulator.sendspace.calls;

import java.util.Optional;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.sendspace.state.Account;
import io.filehost.camel.emulator.sendspace.state.Filing;
import io.filehost.camel.emulator.sendspace.state.Names;
import io.filehost.camel.emulator.sendspace.state.StoredFile;
import io.filehost.camel.emulator.sendspace.state.StoredFolder;

/**
 * What {@code files.setInfo} shall change. What is absent stays as it is; what is empty is cleared, but for the folder,
 * which stays too (our reading). All values are looked at before the first file changes.
 */
final class FileChanges {

    private final Filing filing;
    private final Optional<String> name;
    private final Optional<String> description;
    private final Optional<String> password;
    private final Optional<StoredFolder> folder;
    private final LimitChanges limits;

    private FileChanges(Call call, Account account) {
        this.filing = account.filing();
        this.name = call.given("name").map(Names::checked);
        this.description = call.given("description");
        this.password = call.given("password");
        this.folder = call.text("folder_id").map(account.tree()::folder);
        this.limits = LimitChanges.of(call, account);
    }

    static FileChanges of(Call call, Account account) {
        return new FileChanges(call, account);
    }

    /** The file as it is afterwards. */
    StoredFile apply(StoredFile file) {
        name.ifPresent(text -> filing.rename(file, text));
        description.ifPresent(text -> filing.describe(file, text));
        password.ifPresent(text -> filing.protect(file, text));
        folder.ifPresent(target -> filing.move(file, target));
        limits.apply(file);
        return file;
    }
}
