package org.unionfed.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionfed.launcher.server.LocalPorts;

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
          --listen=ADDRESS     让同一网络的手机也能打开，自带证书  let phones in the same network in, with a certificate of its own
          --ports-offset=N     所有端口加 N  add N to every port
        """ + portUsage();

    /** Reads the arguments; refuses what it does not know. */
    static Options parse(List<String> arguments, Path defaultData) {
        boolean demo = false;
        boolean detach = false;
        boolean fresh = false;
        boolean help = false;
        int offset = 0;
        String listen = "";
        Path data = defaultData;
        Map<Port, Integer> ports = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            String value = parts.length == 2 ? parts[1] : "";
            switch (parts[0]) {
                case "--demo" -> demo = flag(argument);
                case "--detach" -> detach = flag(argument);
                case "--fresh" -> fresh = flag(argument);
                case "--help", "-h" -> help = flag(argument);
                case "--data" -> data = folder(value);
                case "--listen" -> listen = address(value);
                case "--ports-offset" -> offset = number(parts[0], value);
                default -> ports.put(port(parts[0]), number(parts[0], value));
            }
        }
        return new Options(demo, detach, fresh, help, data, new Ports(offset, ports, listen));
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

    /** Of the fourth version or a name: those are what people type. */
    private static String address(String value) {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9.-]*") || !LocalPorts.canListenAt(value)) {
            throw new LaunchProblem(
                    "--listen 须为本机的一个地址或名称，例如 --listen=192.168.1.5",
                    "--listen needs an address or name of this computer, such as --listen=192.168.1.5");
        }
        return value;
    }

    private static Port port(String option) {
        Optional<Port> port =
                Port.ALL.stream().filter(it -> it.option().equals(option)).findFirst();
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
        for (Port port : Port.ALL) {
            usage.append("  %-20s 端口 port (%d)%n".formatted(port.option() + "=N", port.usual()));
        }
        return usage.toString();
    }
}
