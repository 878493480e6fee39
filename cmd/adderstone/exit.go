package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/adderstone/adderstone/internal/finding"
)

// Exit codes, the same for every command (`bandit` has Bandit's own).
const (
	exitDone    = 0 // nothing new at or above --fail-on
	exitFound   = 1 // something new at or above --fail-on
	exitNotDone = 2 // wrong use, unusable path, configuration error, whole file lost
)

// A codeError ends the command with a code and without a further word: the report has said it all.
type codeError int

func (e codeError) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// exitWith is what a command returns to end with code; nil for exitDone.
func exitWith(code int) error {
	if code == exitDone {
		return nil
	}
	return codeError(code)
}

// usageError adds where to read on to a wrong command line.
func usageError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) {
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if near := finding.Nearest(unknown.GetSpecifiedName(), names, 2); near != "" && len(unknown.GetSpecifiedName()) > 2 {
			err = fmt.Errorf("%w; did you mean --%s?", err, near)
		}
	}
	return fmt.Errorf("%w (see `%s --help`)", err, cmd.CommandPath())
}

// exitCode turns what a command returned into an exit code and says an error in one line.
func exitCode(cmd *cobra.Command, err error) int {
	var code codeError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &code):
		return int(code)
	case errors.Is(err, syscall.EPIPE):
		// Whoever read our output has gone, as in `adderstone scan | head`; there is nobody to tell.
		return 128 + int(syscall.SIGPIPE)
	}
	fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: "+oneLine(err))
	return exitNotDone
}

// oneLine words an error for people: operating system errors without the name of the system call.
func oneLine(err error) string {
	text := err.Error()
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		plain := pathError.Path + ": " + pathError.Err.Error()
		text = strings.Replace(text, pathError.Error(), plain, 1)
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\n", " ")), " ")
}
