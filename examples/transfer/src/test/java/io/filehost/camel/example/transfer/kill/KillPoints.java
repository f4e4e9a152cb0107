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

    private static final Map<String, Moment> AFTER_STEP
            = Map.of("localLeg.sent", Moment.UPLOADED, "archiveLeg.completed", Moment.DELIVERED);
    private static final Map<String, Moment> BEFORE_STEP
            = Map.of("forwardLeg.sent", Moment.FORWARDED, "forwardLeg.mailed", Moment.MAILED);

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
    public TransferListener aroundForwarding(TransferListener own) {
        return new ForwardKillingListener(own, killer);
    }

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode definition, Processor target, Processor next) {
        if (!(definition instanceof BeanDefinition bean)) {
            return target;
        }
        String step = bean.getRef() + "." + bean.getMethod();
        if (AFTER_STEP.get(step) == killer.moment()) {
            return exchange -> {
                target.process(exchange);
                killer.at(killer.moment());
            };
        }
        if (BEFORE_STEP.get(step) == killer.moment()) {
            return exchange -> {
                killer.at(killer.moment());
                target.process(exchange);
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
