/* What Palabre takes from ncurses and from the terminal driver, as functions that Swift can import.
 *
 * ncurses knows the terminal (terminfo); the cells are diffed and written by CursesTerminal, which handles clusters that
 * do not fit a cchar_t and true colour. Macros, variadics and mutable globals do not reach Swift, hence these wrappers. */
#ifndef PALABRE_CNCURSES_SHIM_H
#define PALABRE_CNCURSES_SHIM_H

/* Without it curses.h declares the narrow interface only. */
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include <errno.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#endif
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

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

/* Whether the terminal has a property. */
static inline int palabre_flag(const char *capability) { return tigetflag(capability) > 0; }

/* A capability with its parameters filled in; valid until the next call. */
static inline const char *palabre_parameterised(const char *capability, int first, int second) {
  return tparm(capability, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

/* Takes the character set of the environment. Its name, valid until the next call; NULL when the machine does not have the
 * locale that the environment names, and knows nothing of its character set. */
static inline const char *palabre_codeset(void) {
  if (setlocale(LC_CTYPE, "") != NULL) return nl_langinfo(CODESET);
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "C");
  return NULL;
}

/* Columns and rows of a terminal; 0 when it is none or does not say. */
static inline int palabre_size(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 1;
}

/* What the signal handlers need. They may run at any instruction, so it is plain memory, filled before they are armed.
 * All functions that touch it are called from one Swift file: a static variable of a header is one per object file. */
struct palabre_guard_state {
  volatile sig_atomic_t is_raw;
  volatile sig_atomic_t is_crashing;
  int fd;
  int wake_fd;
  int report_fd;
  struct termios cooked;
  char restore[256];
  size_t restore_length;
  /* For the handlers of crashes: an overflown stack has no room for them. */
  char stack[64 * 1024];
};

static inline struct palabre_guard_state *palabre_guard(void) {
  static struct palabre_guard_state state;
  return &state;
}

/* Gives the terminal back, once. The terminal of another job is left alone; in the background tcsetattr would stop us.
 * What was typed ahead is thrown away: the shell would take it for commands. */
static inline void palabre_guard_restore(void) {
  if (!palabre_guard()->is_raw) return;
  palabre_guard()->is_raw = 0;
  pid_t foreground = tcgetpgrp(palabre_guard()->fd);
  if (foreground > 0 && foreground != getpgrp()) return;
  ssize_t done = write(palabre_guard()->fd, palabre_guard()->restore, palabre_guard()->restore_length);
  (void)done;
  tcsetattr(palabre_guard()->fd, TCSAFLUSH, &palabre_guard()->cooked);
}

/* A crash: give the terminal back, leave the signal and the addresses in the report, and let the signal do what it would
 * have done, so that whoever waits for the process sees the true cause. The alarm ends a report that hangs. */
static inline void palabre_guard_crash(int signal_number) {
  if (!palabre_guard()->is_crashing) {
    palabre_guard()->is_crashing = 1;
    signal(SIGALRM, SIG_DFL);
    alarm(2);
    palabre_guard_restore();
    if (palabre_guard()->report_fd >= 0) {
      char line[] = "palabre: signal 00\n";
      line[16] = (char)('0' + signal_number / 10);
      line[17] = (char)('0' + signal_number % 10);
      ssize_t done = write(palabre_guard()->report_fd, line, sizeof line - 1);
      (void)done;
#if __has_include(<execinfo.h>)
      void *frames[64];
      backtrace_symbols_fd(frames, backtrace(frames, 64), palabre_guard()->report_fd);
#endif
    }
  }
  raise(signal_number);
}

static inline void palabre_guard_wake(int signal_number) {
  int saved = errno;
  char byte = (char)signal_number;
  ssize_t done = write(palabre_guard()->wake_fd, &byte, 1);
  (void)done;
  errno = saved;
}

/* Remembers the terminal as it is and arms the handlers; to be called before the terminal is made raw. */
static inline int palabre_guard_arm(int fd, int wake_fd, int report_fd, const char *restore, size_t length) {
  static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT, SIGSYS};
  static const int wakes[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGTSTP};
  if (tcgetattr(fd, &palabre_guard()->cooked) != 0) return 0;
  palabre_guard()->fd = fd;
  palabre_guard()->wake_fd = wake_fd;
  palabre_guard()->report_fd = report_fd;
  palabre_guard()->restore_length = length < sizeof palabre_guard()->restore ? length : sizeof palabre_guard()->restore;
  memcpy(palabre_guard()->restore, restore, palabre_guard()->restore_length);
#if __has_include(<execinfo.h>)
  /* The first call loads a library, which a handler must not. */
  void *frame[1];
  (void)backtrace(frame, 1);
#endif
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = palabre_guard()->stack;
  stack.ss_size = sizeof palabre_guard()->stack;
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = palabre_guard_crash;
  action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
  action.sa_handler = palabre_guard_wake;
  action.sa_flags = SA_RESTART;
  for (size_t i = 0; i < sizeof wakes / sizeof *wakes; i++) sigaction(wakes[i], &action, NULL);
  /* A program may be started with signals blocked; those that it lives by are let through. */
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t i = 0; i < sizeof wakes / sizeof *wakes; i++) sigaddset(&wanted, wakes[i]);
  sigaddset(&wanted, SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
  action.sa_handler = SIG_IGN;
  action.sa_flags = 0;
  sigaction(SIGPIPE, &action, NULL);
  sigaction(SIGXFSZ, &action, NULL);
  atexit(palabre_guard_restore);
  return 1;
}

/* Makes the terminal hand over each key as it comes, with no signals made from keys. */
static inline int palabre_guard_make_raw(void) {
  struct termios raw = palabre_guard()->cooked;
  cfmakeraw(&raw);
  /* With VMIN 0 a shell that has the terminal as a killed program left it would read its end, and end. */
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  palabre_guard()->is_raw = 1;
  return tcsetattr(palabre_guard()->fd, TCSADRAIN, &raw) == 0;
}

/* Stops the whole job, as the terminal driver does for ^Z; returns when it goes on. A stop may take effect a moment after
 * kill returns: until the SIGCONT that ends it has come, the terminal is the shell's and nothing may be done to it. A job
 * that nobody can continue is not stopped at all; the wait is bounded for its sake. */
static inline void palabre_guard_stop(void) {
  struct sigaction action, saved;
  sigset_t continued, mask;
  struct timespec patience = {0, 300000000};
  sigemptyset(&continued);
  sigaddset(&continued, SIGCONT);
  sigprocmask(SIG_BLOCK, &continued, &mask);
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, &saved);
  kill(0, SIGTSTP);
  if (sigtimedwait(&continued, NULL, &patience) == SIGCONT) palabre_guard_wake(SIGCONT);
  sigaction(SIGTSTP, &saved, NULL);
  sigprocmask(SIG_SETMASK, &mask, NULL);
}

#endif
