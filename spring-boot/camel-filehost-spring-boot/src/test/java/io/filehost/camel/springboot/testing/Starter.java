package io.filehost.camel.springboot.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.apache.camel.util.StringHelper;

/**
 * A starter whose module the tests run in.
 *
 * @param scheme            of the component's endpoints
 * @param autoConfiguration what the starter brings
 */
public record Starter(String scheme, Class<?> autoConfiguration) {

    /** The options of the component, as its entry for Camel's catalogue lists them. */
    List<ComponentOptionModel> options() {
        String entry = "/META-INF/io/filehost/camel/%s/%s.json".formatted(scheme, scheme);
        try (InputStream json = Starter.class.getResourceAsStream(entry)) {
            return JsonMapper.generateComponentModel(new String(json.readAllBytes(), StandardCharsets.UTF_8))
                    .getComponentOptions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the names of all its properties begin with, without a dot at the end. */
    String prefix() {
        return "camel.component." + scheme;
    }

    /** The property that sets an option. */
    String property(ComponentOptionModel option) {
        return prefix() + "." + StringHelper.camelCaseToDash(option.getName());
    }
}
