/* What gives the terminal back when the program is ended, stopped, or crashes. Handlers may run at any instruction: all they
 * use is plain memory, filled before they are armed, and never ncurses. */
#ifndef PALABRE_GUARD_H
#define PALABRE_GUARD_H

#include <errno.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#endif
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* What handlers work on. A static variable of a header is one per object file, and an optimizer moves calls from one to
 * another: only palabre_guard_arm and the handlers that it installs use it, everybody else has it from palabre_guard_arm. */
struct palabre_guard_state {
  /* The terminal is ours, and has to be given back. */
  volatile sig_atomic_t is_taken;
  volatile sig_atomic_t is_crashing;
  /* A signal that asks for the end has been passed on; a second one does not wait for the loop. */
  volatile sig_atomic_t is_ending;
  int fd;
  int wake_fd;
  int report_fd;
  int errors_fd;
  struct termios cooked;
  char restore[256];
  size_t restore_length;
  /* The line that says that the program crashed. */
  char notice[512];
  size_t notice_length;
  /* For the handlers of crashes: an overflown stack has no room for them. */
  char stack[64 * 1024];
};

static inline struct palabre_guard_state *palabre_guard(void) {
  static struct palabre_guard_state state;
  return &state;
}

/* Whether the terminal is this job's. That of another job is left alone; in the background tcsetattr would stop us. */
static inline int palabre_guard_is_foreground(const void *state) {
  pid_t foreground = tcgetpgrp(((const struct palabre_guard_state *)state)->fd);
  return foreground <= 0 || foreground == getpgrp();
}

static inline void palabre_guard_taken(void *state, int is_taken) {
  ((struct palabre_guard_state *)state)->is_taken = is_taken;
}
static inline int palabre_guard_is_taken(const void *state) {
  return ((const struct palabre_guard_state *)state)->is_taken;
}

/* The modes that the terminal had. What was typed ahead is thrown away: the shell would take it for commands. */
static inline void palabre_guard_cook(const void *state) {
  const struct palabre_guard_state *guard = (const struct palabre_guard_state *)state;
  tcsetattr(guard->fd, TCSAFLUSH, &guard->cooked);
}

/* Gives the terminal back, once, without ncurses. */
static inline void palabre_guard_restore(void *state) {
  struct palabre_guard_state *guard = (struct palabre_guard_state *)state;
  if (!guard->is_taken) return;
  guard->is_taken = 0;
  if (!palabre_guard_is_foreground(guard)) return;
  ssize_t done = write(guard->fd, guard->restore, guard->restore_length);
  (void)done;
  palabre_guard_cook(guard);
}

static inline void palabre_guard_at_exit(void) { palabre_guard_restore(palabre_guard()); }

/* A crash: give the terminal back, leave the signal and the addresses in the report, say in one line where that is, and let
 * the signal do what it would have done, so that whoever waits for the process sees the true cause. The alarm ends a report
 * that hangs. */
static inline void palabre_guard_crash(int signal_number) {
  if (!palabre_guard()->is_crashing) {
    palabre_guard()->is_crashing = 1;
    signal(SIGALRM, SIG_DFL);
    alarm(2);
    palabre_guard_restore(palabre_guard());
    ssize_t done = write(palabre_guard()->errors_fd, palabre_guard()->notice, palabre_guard()->notice_length);
    if (palabre_guard()->report_fd >= 0) {
      char line[] = "palabre: signal 00\n";
      line[16] = (char)('0' + signal_number / 10);
      line[17] = (char)('0' + signal_number % 10);
      done = write(palabre_guard()->report_fd, line, sizeof line - 1);
#if __has_include(<execinfo.h>)
      void *frames[64];
      backtrace_symbols_fd(frames, backtrace(frames, 64), palabre_guard()->report_fd);
#endif
    }
    (void)done;
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

/* The signal ends the process as it would have without a handler, so that whoever waits for it is told. */
static inline void palabre_guard_die(int signal_number) {
  sigset_t mask;
  signal(signal_number, SIG_DFL);
  sigemptyset(&mask);
  sigaddset(&mask, signal_number);
  sigprocmask(SIG_UNBLOCK, &mask, NULL);
  raise(signal_number);
}

/* A signal that asks for the end: the loop ends in order; when it has not by the next one, it is not asked any more. */
static inline void palabre_guard_end(int signal_number) {
  if (palabre_guard()->is_ending) {
    palabre_guard_restore(palabre_guard());
    palabre_guard_die(signal_number);
  }
  palabre_guard()->is_ending = 1;
  palabre_guard_wake(signal_number);
}

/* Remembers the terminal as it is and arms the handlers; to be called once, before ncurses, which leaves alone what is
 * handled. What the other functions are given; NULL when the terminal does not say its modes. */
static inline void *palabre_guard_arm(int fd, int wake_fd, const char *restore, size_t length) {
  static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
  static const int ends[] = {SIGTERM,   SIGHUP,  SIGINT, SIGQUIT, SIGALRM, SIGUSR1,   SIGUSR2,
                             SIGVTALRM, SIGPROF, SIGIO,  SIGPWR,  SIGSTKFLT, SIGXCPU};
  static const int wakes[] = {SIGWINCH, SIGCONT, SIGTSTP};
  struct palabre_guard_state *state = palabre_guard();
  if (tcgetattr(fd, &state->cooked) != 0) return NULL;
  state->fd = fd;
  state->wake_fd = wake_fd;
  state->restore_length = length < sizeof state->restore ? length : sizeof state->restore;
  memcpy(state->restore, restore, state->restore_length);
#if __has_include(<execinfo.h>)
  /* The first call loads a library, which a handler must not. */
  void *frame[1];
  (void)backtrace(frame, 1);
#endif
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = state->stack;
  stack.ss_size = sizeof state->stack;
  sigaltstack(&stack, NULL);
  struct sigaction action;
  sigset_t wanted;
  sigemptyset(&wanted);
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = palabre_guard_crash;
  action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
  action.sa_flags = SA_RESTART;
  action.sa_handler = palabre_guard_end;
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    struct sigaction had;
    /* Under nohup a hang-up is ignored, and stays so. */
    if (sigaction(ends[i], NULL, &had) == 0 && had.sa_handler == SIG_IGN && ends[i] != SIGINT) continue;
    sigaction(ends[i], &action, NULL);
    sigaddset(&wanted, ends[i]);
  }
  action.sa_handler = palabre_guard_wake;
  for (size_t i = 0; i < sizeof wakes / sizeof *wakes; i++) {
    sigaction(wakes[i], &action, NULL);
    sigaddset(&wanted, wakes[i]);
  }
  /* A program may be started with signals blocked; those that it lives by are let through. */
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
  action.sa_handler = SIG_IGN;
  action.sa_flags = 0;
  sigaction(SIGPIPE, &action, NULL);
  sigaction(SIGXFSZ, &action, NULL);
  atexit(palabre_guard_at_exit);
  return state;
}

/* Where a crash leaves its report, and the line that says so with where the line goes. */
static inline void palabre_guard_report(void *state, int report_fd, int errors_fd, const char *notice, size_t length) {
  struct palabre_guard_state *guard = (struct palabre_guard_state *)state;
  guard->report_fd = report_fd;
  guard->errors_fd = errors_fd;
  guard->notice_length = length < sizeof guard->notice ? length : sizeof guard->notice;
  memcpy(guard->notice, notice, guard->notice_length);
}

/* Stops the whole job, as the terminal driver does for ^Z; returns when it goes on. A stop may take effect a moment after
 * kill returns: until the SIGCONT that ends it has come, the terminal is the shell's and nothing may be done to it. A job
 * that nobody can continue is not stopped at all; the wait is bounded for its sake. */
static inline void palabre_guard_stop(const void *state) {
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
  if (sigtimedwait(&continued, NULL, &patience) == SIGCONT) {
    char byte = SIGCONT;
    ssize_t done = write(((const struct palabre_guard_state *)state)->wake_fd, &byte, 1);
    (void)done;
  }
  sigaction(SIGTSTP, &saved, NULL);
  sigprocmask(SIG_SETMASK, &mask, NULL);
}

#endif
