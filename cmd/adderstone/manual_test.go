package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// TestManualOfCommandsIsUpToDate compares docs/commands.md with the help of every command, hidden ones
// apart; `make update` rewrites it.
func TestManualOfCommandsIsUpToDate(t *testing.T) {
	const page = "../../docs/commands.md"
	var b bytes.Buffer
	b.WriteString("# Commands\n\nWhat `adderstone help COMMAND` prints. This page is made by `make update`.\n")
	root := newRootCommand()
	root.InitDefaultHelpFlag()
	describe(t, &b, root)
	if os.Getenv("ADDERSTONE_UPDATE") != "" {
		if err := os.WriteFile(page, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("%s is out of date: run make update", page)
	}
}

func describe(t *testing.T, b *bytes.Buffer, cmd *cobra.Command) {
	t.Helper()
	for _, sub := range cmd.Commands() {
		if sub.Hidden || sub.Name() == "help" || sub.Name() == "completion" {
			continue
		}
		var help bytes.Buffer
		sub.SetOut(&help)
		if err := sub.Help(); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(b, "\n## %s\n\n```\n%s```\n", sub.CommandPath(), strings.TrimLeft(help.String(), "\n"))
		describe(t, b, sub)
	}
}

// TestEveryCommandHasHelp keeps the promise of the contract: examples, and exit codes.
func TestEveryCommandHasHelp(t *testing.T) {
	var check func(cmd *cobra.Command)
	check = func(cmd *cobra.Command) {
		for _, sub := range cmd.Commands() {
			if sub.Hidden || sub.Name() == "help" || sub.Name() == "completion" {
				continue
			}
			if sub.Short == "" || !strings.Contains(sub.Long, "Exit codes:") {
				t.Errorf("%s: the help does not list its exit codes", sub.CommandPath())
			}
			if sub.Runnable() && !sub.HasSubCommands() && sub.Example == "" {
				t.Errorf("%s: the help has no example", sub.CommandPath())
			}
			check(sub)
		}
	}
	check(newRootCommand())
}
