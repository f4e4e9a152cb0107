package io.filehost.camel.mediafire.conformance;

import java.util.List;
import java.util.Map;

import io.filehost.camel.common.api.Params;
import io.filehost.camel.common.testing.conformance.Behaviour;
import io.filehost.camel.common.testing.conformance.EmulatorOnly;
import io.filehost.camel.mediafire.client.api.UserMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.EXAMPLE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Evidence.OUR_READING;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.FAILURE;
import static io.filehost.camel.common.testing.conformance.Behaviour.Outcome.SUCCESS;
import static io.filehost.camel.common.testing.conformance.Refused.refused;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.ADD_DEVICE;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.DEVICE_TOKEN;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.DEVICE_TYPE;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.GET_STATUS;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.REMOVED_DEVICE;
import static io.filehost.camel.mediafire.client.api.DeviceMethods.REMOVE_DEVICE;
import static io.filehost.camel.mediafire.client.api.SharedParams.DEVICE_ID;
import static io.filehost.camel.mediafire.client.api.SharedParams.DISPLAY_NAME;
import static org.assertj.core.api.Assertions.assertThat;

/** Devices that an account knows besides the cloud. */
@EmulatorOnly("registers devices with the account")
class DeviceRegistrationConformanceTest {

    @RegisterExtension
    final Target target = Target.mediafire();

    @Test
    @Behaviour(method = "device/add_device", outcome = SUCCESS, known = EXAMPLE, source = "device_add_device_1.json")
    @Behaviour(method = "user/get_devices", outcome = SUCCESS, known = OUR_READING,
               source = "the answer is inferred from device/add_device")
    void aRegisteredDeviceIsListedAndKnown() {
        Map<?, ?> device = add("mobile-android", "Telephone");

        assertThat(Members.text(device, "device_token")).hasSize(40);
        assertThat(names()).containsExactly("Telephone");
        assertThat(target.client().call(GET_STATUS, Params.params(DEVICE_ID, Members.text(device, "device_id"))).revision())
                .isEqualTo(target.client().changes().status().revision());
    }

    @Test
    @Behaviour(method = "device/add_device", outcome = FAILURE, known = OUR_READING, source = "129 is likely", codes = 129)
    void aDeviceOfAnUnknownTypeIsNotRegistered() {
        refused(129, () -> add("toaster", "Toaster"));

        assertThat(names()).isEmpty();
    }

    @Test
    @Behaviour(method = "device/remove_device", outcome = SUCCESS, known = OUR_READING,
               source = "the parameters are inferred from errors 266 and 267 and from device/add_device")
    void aRemovedDeviceIsUnknownAndTheOthersStay() {
        String id = Members.text(add("mobile-android", "Telephone"), "device_id");
        String token = Members.text(add("tablet-ipad", "Tablet"), "device_token");
        add("desktop-mac", "Desk");

        target.client().call(REMOVE_DEVICE, Params.params(REMOVED_DEVICE, id));
        target.client().call(REMOVE_DEVICE, Params.params(DEVICE_TOKEN, token));

        assertThat(names()).containsExactly("Desk");
        refused(141, () -> target.client().call(GET_STATUS, Params.params(DEVICE_ID, id)));
    }

    @Test
    @Behaviour(method = "device/remove_device", outcome = FAILURE, known = OUR_READING,
               source = "266 and 267 by their texts", codes = { 266, 267 })
    void whatIsNotNamedOrNotRegisteredIsNotRemoved() {
        add("mobile-android", "Telephone");

        refused(266, () -> target.client().call(REMOVE_DEVICE, Params.none()));
        refused(267, () -> target.client().call(REMOVE_DEVICE, Params.params(REMOVED_DEVICE, 4711)));

        assertThat(names()).containsExactly("Telephone");
    }

    private Map<?, ?> add(String type, String name) {
        return Members.object(
                target.client().call(ADD_DEVICE, Params.params(DEVICE_TYPE, type).with(DISPLAY_NAME, name)), "device");
    }

    private List<String> names() {
        return Members.texts(target.client().call(UserMethods.GET_DEVICES, Params.none()), "devices", "display_name");
    }
}
