package org.unionfed.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param demo whether to load demo data
 * @param detach whether to return when all is ready
 * @param fresh whether to empty the data folder first
 * @param help whether to explain the options and do nothing
 * @param data the data folder
 * @param ports where everything listens
 */
record Options(boolean demo, boolean detach, boolean fresh, boolean help, Path data, Ports ports) {

    static final String USAGE = """
            用法 Usage: infra/up [选项 options]

              --demo               装入演示账号、学校与计划  load demo accounts, schools and plans
              --detach             全部就绪后返回  return when all is ready (infra/status, infra/down)
              --fresh              先清空数据  empty the data first
              --data=FOLDER        数据文件夹  data folder (.union-federation)
              --ports-offset=N     所有端口加 N  add N to every port
            """ + portUsage();

    /** Reads the arguments; refuses what it does not know. */
    static Options parse(List<String> arguments, Path defaultData) {
        boolean demo = false;
        boolean detach = false;
        boolean fresh = false;
        boolean help = false;
        int offset = 0;
        Path data = defaultData;
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            String value = parts.length == 2 ? parts[1] : "";
            switch (parts[0]) {
                case "--demo" -> demo = flag(argument);
                case "--detach" -> detach = flag(argument);
                case "--fresh" -> fresh = flag(argument);
                case "--help", "-h" -> help = flag(argument);
                case "--data" -> data = folder(value);
                case "--ports-offset" -> offset = number(parts[0], value);
                default -> ports.put(port(parts[0]), number(parts[0], value));
            }
        }
        return new Options(demo, detach, fresh, help, data, new Ports(offset, ports));
    }

    private static boolean flag(String argument) {
        if (argument.contains("=")) {
            throw unknown(argument);
        }
        return true;
    }

    private static Path folder(String value) {
        if (value.isBlank()) {
            throw new LaunchProblem("--data 需要一个文件夹：--data=FOLDER", "--data needs a folder: --data=FOLDER");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static Port port(String option) {
        Optional<Port> port = Arrays.stream(Port.values())
                .filter(it -> it.option().equals(option))
                .findFirst();
        return port.orElseThrow(() -> unknown(option));
    }

    private static int number(String option, String value) {
        if (!value.matches("-?\\d{1,5}")) {
            throw new LaunchProblem(option + " 需要一个数：" + option + "=N", option + " needs a number: " + option + "=N");
        }
        return Integer.parseInt(value);
    }

    private static LaunchProblem unknown(String argument) {
        return new LaunchProblem("不认识的选项 " + argument + "，见 --help", "unknown option " + argument + ", see --help");
    }

    private static String portUsage() {
        StringBuilder usage = new StringBuilder();
        for (Port port : Port.values()) {
            usage.append("  %-20s 端口 port (%d)%n".formatted(port.option() + "=N", port.usual()));
        }
        return usage.toString();
    }
}
