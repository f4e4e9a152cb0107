package io.filehost.camel.quarkus.build;

import java.util.List;

import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.ExtensionSslNativeSupportBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourcePatternsBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

/** What follows from having a component, native programs included. */
final class ComponentProcessor {

    @BuildStep
    void features(List<ComponentBuildItem> components, BuildProducer<FeatureBuildItem> features) {
        components.forEach(component -> features.produce(new FeatureBuildItem(component.feature())));
    }

    @BuildStep
    void https(List<ComponentBuildItem> components, BuildProducer<ExtensionSslNativeSupportBuildItem> https) {
        components.forEach(component -> https.produce(new ExtensionSslNativeSupportBuildItem(component.feature())));
    }

    @BuildStep
    void answers(
            List<ComponentBuildItem> components, CombinedIndexBuildItem index,
            BuildProducer<ReflectiveClassBuildItem> classes) {
        for (ComponentBuildItem component : components) {
            String[] names = component.answers(index.getIndex()).types().stream().map(Class::getName).toArray(String[]::new);
            classes.produce(ReflectiveClassBuildItem.builder(names).constructors().methods().fields()
                    .reason("messages of " + component.feature() + " written as JSON").build());
        }
    }

    /** The tables of error codes lie beside the classes that read them. */
    @BuildStep
    void tables(List<ComponentBuildItem> components, BuildProducer<NativeImageResourcePatternsBuildItem> resources) {
        components.forEach(component -> resources.produce(NativeImageResourcePatternsBuildItem.builder()
                .includeGlobs(under(component, "csv"), under(component, "properties")).build()));
    }

    private static String under(ComponentBuildItem component, String extension) {
        return "io/filehost/camel/%s/**.%s".formatted(component.scheme(), extension);
    }
}
