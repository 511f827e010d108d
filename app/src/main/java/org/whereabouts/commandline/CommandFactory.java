package org.whereabouts.commandline;

import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Gives picocli the bean of a command when it is about to run, and not before.
final class CommandFactory implements IFactory {

    private final BeanFactory beans;
    private final IFactory others = CommandLine.defaultFactory();

    CommandFactory(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        K bean = beans.getBeanProvider(type).getIfAvailable();
        return bean == null ? others.create(type) : bean;
    }
}
