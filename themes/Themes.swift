// Themes shipped inside the program.
