/* What Palabre takes from ncurses, as functions that Swift can import: macros, mutable globals and `cchar_t` arrays do not
 * reach Swift. What signal handlers do is in guard.h. */
#ifndef PALABRE_CNCURSES_SHIM_H
#define PALABRE_CNCURSES_SHIM_H

/* Without it curses.h declares the narrow interface only. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <panel.h>

#include <langinfo.h>
#include <linux/kd.h>
#include <locale.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <wchar.h>

#include "guard.h"

/* Declared by term.h, whose macros (columns, lines, …) would spoil everything that comes after it. */
extern int setupterm(const char *name, int fd, int *result);

/* Loads the description of a terminal. 1: found, 0: unknown or not usable, -1: no database. */
static inline int palabre_setupterm(const char *name, int fd) {
  int result = 0;
  if (setupterm(name, fd, &result) == OK) return 1;
  return result > 0 ? 0 : result;
}

/* A capability as the terminal wants it; NULL when the terminal has none. */
static inline const char *palabre_string(const char *capability) {
  const char *text = tigetstr(capability);
  return text == (const char *)-1 ? NULL : text;
}

/* A number of the terminal; negative when it has none. */
static inline int palabre_number(const char *capability) { return tigetnum(capability); }

/* Takes the screen over; 0 when ncurses does not know the terminal. Sizes are told by palabre_resize, never by COLUMNS. */
static inline int palabre_newterm(const char *name) {
  use_env(FALSE);
  use_tioctl(TRUE);
  return newterm(name, stdout, stdin) != NULL;
}

/* The characters that the font of a Linux console has; -1 where the terminal is none. */
static inline int palabre_console_characters(int fd, uint16_t *characters, int room) {
  struct unipair pairs[4096];
  struct unimapdesc map = {sizeof pairs / sizeof *pairs, pairs};
  if (ioctl(fd, GIO_UNIMAP, &map) != 0) return -1;
  int count = map.entry_ct < room ? map.entry_ct : room;
  for (int i = 0; i < count; i++) characters[i] = pairs[i].unicode;
  return count;
}

/* Asks the terminal for presses and the wheel; ncurses takes that back at its end and at a stop. 0 when it has no mouse. */
static inline int palabre_mouse_on(void) {
  mouseinterval(0);
  return mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL) != 0;
}

/* Everything is written again at the next doupdate. */
static inline void palabre_forget(void) { clearok(curscr, TRUE); }

/* Where doupdate leaves the cursor. Windows do not move it: they are all leaveok. */
static inline void palabre_place(int row, int column) {
  leaveok(newscr, FALSE);
  wmove(newscr, row, column);
}

/* What one place of a row holds: a character, its marks, the end of both being 0; A_… attributes; a pair. */
struct palabre_cell {
  uint32_t text[CCHARW_MAX];
  uint32_t attributes;
  int32_t pair;
};

/* Puts cells on a row of a window. */
static inline void palabre_put(WINDOW *window, int row, int column, const struct palabre_cell *cells, int count) {
  cchar_t line[256];
  while (count > 0) {
    int taken = 0, width = 0;
    for (; taken < count && taken < 256; taken++) {
      wchar_t text[CCHARW_MAX + 1];
      for (int i = 0; i < CCHARW_MAX; i++) text[i] = (wchar_t)cells[taken].text[i];
      text[CCHARW_MAX] = 0;
      int pair = cells[taken].pair;
      if (setcchar(&line[taken], text, cells[taken].attributes, 0, &pair) == ERR) {
        (void)setcchar(&line[taken], L"?", cells[taken].attributes, 0, &pair);
        text[0] = L'?';
      }
      int columns = wcwidth(text[0]);
      width += columns > 1 ? columns : 1;
    }
    mvwadd_wchnstr(window, row, column, line, taken);
    cells += taken;
    count -= taken;
    column += width;
  }
}

/* Attributes, whose macros do not reach Swift: bold, dim, italic, underline, reverse. */
static inline uint32_t palabre_attribute(int which) {
  static const uint32_t all[] = {A_BOLD, A_DIM, A_ITALIC, A_UNDERLINE, A_REVERSE};
  return all[which];
}

/* Takes the character set of the environment. Its name, valid until the next call; NULL when the machine does not have the
 * locale that the environment names, and knows nothing of its character set. */
static inline const char *palabre_codeset(void) {
  if (setlocale(LC_CTYPE, "") == NULL) return NULL;
  return nl_langinfo(CODESET);
}

/* Has the program itself work in UTF-8. */
static inline void palabre_use_utf8(void) { setlocale(LC_CTYPE, "C.UTF-8"); }

/* The next character of some bytes: its scalar; -1 when it is not complete, -2 when this is none. State is kept in `state`,
 * so that the bytes of a character may come whenever they like. */
static inline int64_t palabre_decode(mbstate_t *state, uint8_t byte) {
  wchar_t wide = 0;
  char one = (char)byte;
  size_t result = mbrtowc(&wide, &one, 1, state);
  if (result == (size_t)-2) return -1;
  if (result != (size_t)-1) return (int64_t)wide;
  memset(state, 0, sizeof *state);
  return -2;
}

/* Whether the locale has a character. */
static inline int palabre_encodes(uint32_t scalar) {
  char bytes[64];
  mbstate_t state;
  memset(&state, 0, sizeof state);
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}

/* How many columns the C library, and so ncurses, gives a scalar; negative for none. */
static inline int palabre_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Columns and rows of a terminal; 0 when it is none or does not say. */
static inline int palabre_size(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 1;
}

#endif
