package org.whereabouts.commandline;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/// Keeps a command, and everything that only it needs, from being made before somebody asks for it.
@Component
class CommandsOnDemand implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        CommandTypes.in(beans)
                .keySet()
                .forEach(name -> beans.getBeanDefinition(name).setLazyInit(true));
    }
}
