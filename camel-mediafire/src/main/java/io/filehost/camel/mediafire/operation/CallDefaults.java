package io.filehost.camel.mediafire.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;
import io.filehost.camel.common.camel.folder.FolderAddress;
import io.filehost.camel.mediafire.client.api.FileMethods;
import io.filehost.camel.mediafire.client.api.FolderMethods;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.FolderKey;
import org.apache.camel.Exchange;

/**
 * What the endpoint gives to a call that says nothing of its own: its folder, only where the service would take the
 * root (never as the subject of a deletion); the kinds of links; the device; what to do with a taken name.
 */
record CallDefaults(OperationContext context) {

    /** A folder parameter and the one that says the same as a path. */
    private record Pair(ApiParam key, ApiParam path) {
    }

    private static final List<Pair> FOLDERS = List.of(
            new Pair(SharedParams.TARGET_FOLDER_KEY, SharedParams.TARGET_FOLDER_PATH),
            new Pair(FolderMethods.PARENT_KEY, FolderMethods.PARENT_PATH),
            new Pair(FolderMethods.TARGET_KEY, FolderMethods.TARGET_PATH));

    /** The values, completed. */
    Map<String, Object> addTo(Map<String, Object> given, ApiMethod<?> method, Exchange exchange) {
        Map<String, Object> values = new LinkedHashMap<>(given);
        addFolder(values, method, exchange);
        if (takes(method, FileMethods.LINK_TYPE)) {
            values.putIfAbsent(FileMethods.LINK_TYPE.name(),
                    context.options().linkTypes().stream().map(LinkType::wire).toList());
        }
        if (takes(method, SharedParams.DEVICE_ID) && context.options().deviceId() != 0) {
            values.putIfAbsent(SharedParams.DEVICE_ID.name(), context.options().deviceId());
        }
        if (takes(method, SharedParams.ON_DUPLICATE) && method.name().startsWith("upload/")) {
            values.putIfAbsent(SharedParams.ON_DUPLICATE.name(), context.options().fileExist().onDuplicate().word());
        }
        return values;
    }

    private void addFolder(Map<String, Object> values, ApiMethod<?> method, Exchange exchange) {
        FolderAddress folder = context.folder(exchange);
        if (folder.isRoot() || values.containsKey("filedrop_key")) {
            return;
        }
        for (Pair pair : FOLDERS) {
            boolean said = values.containsKey(pair.key().name()) || values.containsKey(pair.path().name());
            if (!said && takes(method, pair.key())) {
                FolderKey key = context.folders().key(folder, false);
                values.put(pair.key().name(), key);
            }
        }
    }

    private static boolean takes(ApiMethod<?> method, ApiParam param) {
        return method.param(param.name()).filter(own -> own.need() == ApiParam.Need.OPTIONAL).isPresent();
    }
}
