package io.filehost.camel.example.transfer.kill;

import java.nio.file.Path;
import java.util.Map;

import io.filehost.camel.common.body.TransferListener;
import io.filehost.camel.example.transfer.Hooks;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.spi.InterceptStrategy;

/** Leads a killer to its moment: around the steps of the routes, in the transfers, beside the state file. */
final class KillPoints extends MainListenerSupport implements InterceptStrategy, Hooks {

    private static final Map<String, Moment> AFTER_STEP = Map.of("sent", Moment.UPLOADED, "completed", Moment.DELIVERED);

    private final Killer killer;

    KillPoints(Killer killer) {
        this.killer = killer;
    }

    @Override
    public void beforeConfigure(BaseMainSupport main) {
        main.getCamelContext().getCamelContextExtension().addInterceptStrategy(this);
    }

    @Override
    public void prepare(Main camel) {
        camel.addMainListener(this);
    }

    @Override
    public TransferListener around(TransferListener own) {
        return new KillingListener(own, killer);
    }

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode definition, Processor target, Processor next) {
        if (definition instanceof BeanDefinition bean && AFTER_STEP.get(bean.getMethod()) == killer.moment()) {
            return exchange -> {
                target.process(exchange);
                killer.at(killer.moment());
            };
        }
        return target;
    }

    /** Watches the state file of the feed until it grows. */
    void watch(Path stateFile) {
        Thread watcher = new Thread(() -> {
            long before = stateFile.toFile().length();
            while (true) {
                long now = stateFile.toFile().length();
                if (now > before) {
                    killer.at(Moment.STORE_WRITE);
                }
                before = now;
                Thread.onSpinWait();
            }
        }, "state file watcher");
        watcher.setDaemon(true);
        watcher.start();
    }
}
