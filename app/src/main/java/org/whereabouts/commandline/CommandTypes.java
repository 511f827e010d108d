package org.whereabouts.commandline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;
import picocli.CommandLine.Command;

/// The commands among the beans, found without looking at the beans that are not of the house.
final class CommandTypes {

    private static final String HOUSE = "org.whereabouts.";
    /// Asking every bean of the house for its annotations takes a quarter of a second; a name takes nothing.
    private static final String NAMED = "Command";

    private CommandTypes() {}

    /// The commands by the names of their beans.
    static Map<String, Class<?>> in(ConfigurableListableBeanFactory beans) {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            String type = bean.getBeanClassName();
            if (type != null && type.startsWith(HOUSE) && type.endsWith(NAMED) && bean.getFactoryMethodName() == null) {
                Class<?> one = ClassUtils.resolveClassName(type, Objects.requireNonNull(beans.getBeanClassLoader()));
                if (one.isAnnotationPresent(Command.class)) {
                    commands.put(name, one);
                }
            }
        }
        return commands;
    }
}
