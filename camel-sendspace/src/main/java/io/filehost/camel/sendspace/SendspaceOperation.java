package io.filehost.camel.sendspace;

import java.util.Arrays;
import java.util.function.Function;

import io.filehost.camel.common.camel.option.OptionWord;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.sendspace.operation.ApiCallOperation;
import io.filehost.camel.sendspace.operation.CreateFolderOperation;
import io.filehost.camel.sendspace.operation.DeleteOperation;
import io.filehost.camel.sendspace.operation.DownloadOperation;
import io.filehost.camel.sendspace.operation.InfoOperation;
import io.filehost.camel.sendspace.operation.LinkOperation;
import io.filehost.camel.sendspace.operation.ListOperation;
import io.filehost.camel.sendspace.operation.MoveOperation;
import io.filehost.camel.sendspace.operation.OperationContext;
import io.filehost.camel.sendspace.operation.QuotaOperation;
import io.filehost.camel.sendspace.operation.RenameOperation;
import io.filehost.camel.sendspace.operation.SendMailOperation;
import io.filehost.camel.sendspace.operation.ShareOperation;
import io.filehost.camel.sendspace.operation.UploadOperation;

/** What a producer can do. A new operation is a class and a line here. */
public enum SendspaceOperation {

    /** The body becomes a file. */
    UPLOAD(UploadOperation::new),
    /** A file becomes the body. */
    DOWNLOAD(DownloadOperation::new),
    /** The files and folders of a folder. */
    LIST(ListOperation::new),
    /** The records of files or folders. */
    INFO(InfoOperation::new),
    /** A folder, and those above it that are missing. */
    CREATE_FOLDER(CreateFolderOperation::new),
    /** Files or folders are moved to a folder. */
    MOVE(MoveOperation::new),
    /** A file or folder gets another name. */
    RENAME(RenameOperation::new),
    /** Files or empty folders are deleted for ever. */
    DELETE(DeleteOperation::new),
    /** Folders become public, or private again. */
    SHARE(ShareOperation::new),
    /** The links of files or public folders are mailed. */
    SEND_MAIL(SendMailOperation::new),
    /** The links of files or public folders. */
    LINK(LinkOperation::new),
    /** Space and bandwidth of the account. */
    QUOTA(QuotaOperation::new),
    /** One call of any method of the API. */
    CALL(ApiCallOperation::new);

    private final Function<OperationContext, Operation> maker;

    SendspaceOperation(Function<OperationContext, Operation> maker) {
        this.maker = maker;
    }

    /** The operation, ready to work in this context. */
    Operation in(OperationContext context) {
        return maker.apply(context);
    }

    /** True for what can be done without an account. */
    boolean isForGuests() {
        return this == UPLOAD || this == CALL;
    }

    /** The word a route author writes, for example {@code createFolder}. */
    public String word() {
        return OptionWord.of(this);
    }

    /**
     * The operation of a word; case is ignored.
     *
     * @throws IllegalArgumentException naming the words there are
     */
    public static SendspaceOperation of(String word) {
        return OptionWord.find(SendspaceOperation.class, word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown operation %s; there are %s".formatted(
                                word, Arrays.stream(values()).map(SendspaceOperation::word).toList())));
    }
}
