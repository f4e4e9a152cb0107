package io.filehost.camel.mediafire;

import java.util.Arrays;
import java.util.function.Function;

import io.filehost.camel.common.camel.option.OptionWord;
import io.filehost.camel.common.camel.task.Operation;
import io.filehost.camel.mediafire.operation.ApiCallOperation;
import io.filehost.camel.mediafire.operation.CopyOperation;
import io.filehost.camel.mediafire.operation.CreateFolderOperation;
import io.filehost.camel.mediafire.operation.DeleteOperation;
import io.filehost.camel.mediafire.operation.DownloadOperation;
import io.filehost.camel.mediafire.operation.EmptyTrashOperation;
import io.filehost.camel.mediafire.operation.FollowOperation;
import io.filehost.camel.mediafire.operation.InfoOperation;
import io.filehost.camel.mediafire.operation.LinkOperation;
import io.filehost.camel.mediafire.operation.ListOperation;
import io.filehost.camel.mediafire.operation.MoveOperation;
import io.filehost.camel.mediafire.operation.OneTimeLinkOperation;
import io.filehost.camel.mediafire.operation.OperationContext;
import io.filehost.camel.mediafire.operation.PurgeOperation;
import io.filehost.camel.mediafire.operation.QuotaOperation;
import io.filehost.camel.mediafire.operation.RenameOperation;
import io.filehost.camel.mediafire.operation.RequestAccessOperation;
import io.filehost.camel.mediafire.operation.RestoreOperation;
import io.filehost.camel.mediafire.operation.RestoreVersionOperation;
import io.filehost.camel.mediafire.operation.SearchOperation;
import io.filehost.camel.mediafire.operation.ShareOperation;
import io.filehost.camel.mediafire.operation.StatusOperation;
import io.filehost.camel.mediafire.operation.UnfollowOperation;
import io.filehost.camel.mediafire.operation.UnshareOperation;
import io.filehost.camel.mediafire.operation.UpdateContentOperation;
import io.filehost.camel.mediafire.operation.UploadOperation;
import io.filehost.camel.mediafire.operation.WebUploadOperation;
import io.filehost.camel.mediafire.operation.ZipOperation;

/** What a producer can do. A new operation is a class and a line here. */
public enum MediaFireOperation {

    /** The body becomes a file. */
    UPLOAD(UploadOperation::new),
    /** The service fetches a file from the address in the body. */
    WEB_UPLOAD(WebUploadOperation::new),
    /** The body becomes the content of a file that is there. */
    UPDATE_CONTENT(UpdateContentOperation::new),
    /** A file becomes the body. */
    DOWNLOAD(DownloadOperation::new),
    /** The files and folders of a folder. */
    LIST(ListOperation::new),
    /** The files and folders whose names hold a text. */
    SEARCH(SearchOperation::new),
    /** The records of files or folders. */
    INFO(InfoOperation::new),
    /** A folder, and those above it that are missing. */
    CREATE_FOLDER(CreateFolderOperation::new),
    /** Files or folders are copied to a folder. */
    COPY(CopyOperation::new),
    /** Files or folders are moved to a folder. */
    MOVE(MoveOperation::new),
    /** A file or folder gets another name. */
    RENAME(RenameOperation::new),
    /** Files or folders go to the trash. */
    DELETE(DeleteOperation::new),
    /** Files or folders are deleted for ever. */
    PURGE(PurgeOperation::new),
    /** Files or folders leave the trash for a folder. */
    RESTORE(RestoreOperation::new),
    /** An older revision of a file becomes the current one. */
    RESTORE_VERSION(RestoreVersionOperation::new),
    /** Everything in the trash is deleted for ever. */
    EMPTY_TRASH(EmptyTrashOperation::new),
    /** Files or folders are shared with contacts. */
    SHARE(ShareOperation::new),
    /** Shares are withdrawn. */
    UNSHARE(UnshareOperation::new),
    /** Files or folders of others are followed. */
    FOLLOW(FollowOperation::new),
    /** Files or folders of others are followed no longer. */
    UNFOLLOW(UnfollowOperation::new),
    /** The owners of files or folders are asked for access. */
    REQUEST_ACCESS(RequestAccessOperation::new),
    /** The links of files. */
    LINK(LinkOperation::new),
    /** A link to a file that works once. */
    ONE_TIME_LINK(OneTimeLinkOperation::new),
    /** Files and folders as one archive. */
    ZIP(ZipOperation::new),
    /** How far the account is, and whether it is busy. */
    STATUS(StatusOperation::new),
    /** Space and bandwidth of the account. */
    QUOTA(QuotaOperation::new),
    /** One call of any method of the API. */
    CALL(ApiCallOperation::new);

    private final Function<OperationContext, Operation> maker;

    MediaFireOperation(Function<OperationContext, Operation> maker) {
        this.maker = maker;
    }

    /** The operation, ready to work in this context. */
    Operation in(OperationContext context) {
        return maker.apply(context);
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
    public static MediaFireOperation of(String word) {
        return OptionWord.find(MediaFireOperation.class, word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown operation %s; there are %s".formatted(
                                word, Arrays.stream(values()).map(MediaFireOperation::word).toList())));
    }
}
