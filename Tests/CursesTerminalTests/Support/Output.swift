import Testing

/// What is written for a terminal. One test at a time: ncurses fills parameters in in one place of its memory.
@Suite(.serialized) struct Output {}
