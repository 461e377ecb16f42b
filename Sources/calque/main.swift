import Generator

let code = Tool.run(Array(CommandLine.arguments.dropFirst()), console: .system)
Terminal.exit(code.rawValue)
