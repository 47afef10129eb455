Entrance.run(Array(CommandLine.arguments.dropFirst()))
