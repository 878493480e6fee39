// Command adderstone checks Python projects for security.
//
// Each subcommand is one file with one constructor; the table in commands.go lists them. A command
// parses its flags, asks internal/scan (or another engine) to work, hands the result to
// internal/report and returns. Exit codes are decided here, in one place: see exit.go.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	os.Exit(run(os.Args[1:]))
}

// run executes one command line and returns its exit code.
func run(args []string) int {
	ctx, stop := endOnSignal(context.Background())
	defer stop()
	root := newRootCommand()
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	return exitCode(cmd, err)
}

// endOnSignal ends the process at once on Ctrl-C or a request to terminate. Nothing needs to be
// undone: reports and caches are written to a temporary file first, which is removed here, and
// renamed into place when they are complete.
func endOnSignal(parent context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(parent)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		select {
		case got := <-signals:
			removeTemporaries()
			code := 128 + int(syscall.SIGINT)
			if number, ok := got.(syscall.Signal); ok {
				code = 128 + int(number)
			}
			os.Exit(code)
		case <-ctx.Done():
		}
	}()
	return ctx, func() { signal.Stop(signals); cancel() }
}
