package io.filehost.camel.mediafire.conformance;

import java.util.Set;
import java.util.stream.Stream;

import io.filehost.camel.common.testing.Component;
import io.filehost.camel.common.testing.conformance.CoverageRules;
import io.filehost.camel.common.testing.conformance.CoverageSubject;
import io.filehost.camel.mediafire.MediaFireOperation;
import io.filehost.camel.mediafire.client.api.MediaFireCatalog;

/** {@code docs/coverage.md} is current, and the conformance tests show what they have to. */
class CoverageTest implements CoverageRules {

    /** Tables of the service, not of an account. */
    private static final Set<String> FIXED = Set.of("billing/cancel_plan", "billing/change_plan", "billing/get_invoice",
            "billing/get_plans", "billing/get_products", "billing/purchase_plan", "system/get_editable_media",
            "system/get_info", "system/get_limits", "system/get_mime_types", "system/get_status",
            "system/get_supported_media", "system/get_version");
    /** They cost money or tell about it. */
    private static final Set<String> BILLING = Set.of("billing/cancel_plan", "billing/change_plan", "billing/get_invoice",
            "billing/get_plans", "billing/get_products", "billing/purchase_plan");

    @Override
    public CoverageSubject subject() {
        return new CoverageSubject(
                "MediaFire", new Component("mediafire"), "coverage.md", MediaFireCatalog::find,
                Stream.of(MediaFireOperation.values()).map(MediaFireOperation::word).toList(), FIXED, BILLING);
    }
}
