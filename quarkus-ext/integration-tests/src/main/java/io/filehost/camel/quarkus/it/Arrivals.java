package io.filehost.camel.quarkus.it;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

/** What the consumers received since the application started. */
@ApplicationScoped
class Arrivals {

    private final Map<Service, List<String>> texts = new ConcurrentHashMap<>();

    void add(Service service, String text) {
        texts.computeIfAbsent(service, none -> new CopyOnWriteArrayList<>()).add(text);
    }

    List<String> of(Service service) {
        return texts.getOrDefault(service, List.of());
    }
}
