package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// newDevSymtableCommand prints scopes in the form of bench/oracle_symtable.py.
func newDevSymtableCommand() *cobra.Command {
	var list string
	var hash bool
	command := &cobra.Command{
		Use:   "symtable --list FILE",
		Short: "Print the scopes of files as CPython 3.14's symtable has them",
		Long: long(`Print, for each path in FILE, a line with the path, a tab, and the scopes of the file in the form
that bench/oracle_symtable.py describes, or "SyntaxError: LINE:COLUMN message".`, simpleExitCodeHelp),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			text, err := os.ReadFile(list)
			if err != nil {
				return fmt.Errorf("read list of files: %w", err)
			}
			var paths []string
			for line := range bytes.Lines(text) {
				if path := string(bytes.TrimRight(line, "\r\n")); path != "" {
					paths = append(paths, path)
				}
			}
			w := bufio.NewWriterSize(cmd.OutOrStdout(), 1<<20)
			describe := func(path string) []byte { return describeScopes(path, hash) }
			if err := inOrder(paths, describe, func(line []byte) error { _, err := w.Write(line); return err }); err != nil {
				return err
			}
			return w.Flush()
		},
	}
	command.Flags().StringVar(&list, "list", "", "file with one path a line")
	command.Flags().BoolVar(&hash, "hash", false, "print the SHA-256 of each answer instead")
	_ = command.MarkFlagRequired("list") // fails only for a flag that does not exist
	return command
}

// describeScopes returns the line that dev symtable prints for a file.
func describeScopes(path string, hash bool) []byte {
	line := append([]byte(path), '\t')
	file, err := source.Read(path, path)
	if err != nil {
		return append(append(line, err.Error()...), '\n')
	}
	tree, fault := syntax.ParseStrict(file)
	if fault != nil {
		return append(append(line, fault.Explain(file)...), '\n')
	}
	table := resolve.Scopes(tree).Symtable()
	if hash {
		sum := sha256.Sum256([]byte(table))
		return append(hex.AppendEncode(line, sum[:]), '\n')
	}
	return append(append(line, table...), '\n')
}
