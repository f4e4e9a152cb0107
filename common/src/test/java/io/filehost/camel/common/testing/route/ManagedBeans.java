package io.filehost.camel.common.testing.route;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import org.apache.camel.CamelContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be seen of a Camel context through the MBean server of the platform.
 *
 * @param context the context
 */
public record ManagedBeans(CamelContext context) {

    /**
     * An attribute of the one bean of a kind.
     *
     * @param kind for example {@code type=producers,name=SendspaceProducer*}
     */
    public Object attribute(String kind, String attribute) throws JMException {
        Set<ObjectName> names = server().queryNames(name(kind), null);
        assertThat(names).as(kind).hasSize(1);
        return server().getAttribute(names.iterator().next(), attribute);
    }

    /** Every name and attribute of every bean, as text. */
    public List<String> everything() throws JMException {
        List<String> texts = new ArrayList<>();
        for (ObjectName name : server().queryNames(name("*"), null)) {
            texts.add(name.getCanonicalName());
            for (MBeanAttributeInfo info : server().getMBeanInfo(name).getAttributes()) {
                for (Attribute attribute : server().getAttributes(name, new String[] { info.getName() }).asList()) {
                    texts.add(name + " " + attribute);
                }
            }
        }
        return texts;
    }

    private ObjectName name(String rest) throws JMException {
        return new ObjectName("org.apache.camel:context=" + context.getManagementName() + "," + rest);
    }

    private static MBeanServer server() {
        return ManagementFactory.getPlatformMBeanServer();
    }
}
