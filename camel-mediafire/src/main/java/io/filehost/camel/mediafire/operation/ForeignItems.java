package io.filehost.camel.mediafire.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.camel.item.PartlyDoneException;
import io.filehost.camel.common.error.ApiException;
import io.filehost.camel.common.error.FileHostException;
import io.filehost.camel.common.error.LostReplyException;
import io.filehost.camel.mediafire.client.api.SharedParams;
import io.filehost.camel.mediafire.client.model.Done;

/**
 * A call that takes one item of others at a time.
 *
 * @param name    what is done, for people
 * @param method  the call
 * @param reached codes that say that it was done before; with one the call may be made again after a lost reply
 * @param context of the operation
 */
record ForeignItems(String name, ApiMethod<Done> method, Set<Integer> reached, OperationContext context) {

    /**
     * Does it for each item, in their order.
     *
     * @throws PartlyDoneException naming those that are done and those that are not, when one fails after others
     * @throws FileHostException   when none is done
     */
    void run(List<String> keys) {
        List<String> done = new ArrayList<>();
        for (String key : keys) {
            try {
                one(key);
            } catch (FileHostException failure) {
                throw done.isEmpty() && (keys.size() == 1 || failure instanceof ApiException)
                        ? failure
                        : new PartlyDoneException(name, done, keys.subList(done.size(), keys.size()), failure);
            }
            done.add(key);
        }
    }

    private void one(String key) {
        try {
            attempt(key);
        } catch (LostReplyException lost) {
            if (reached.isEmpty()) {
                throw lost;
            }
            attempt(key);
        }
    }

    private void attempt(String key) {
        try {
            context.client().call(method, Params.params(SharedParams.RESOURCE, key));
        } catch (ApiException refused) {
            if (!reached.contains(refused.code())) {
                throw refused;
            }
        }
    }
}
