package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// astOptions are the flags of `adderstone dev ast`.
type astOptions struct {
	list  string
	hash  bool
	count bool
}

func newDevASTCommand() *cobra.Command {
	var options astOptions
	command := &cobra.Command{
		Use:   "ast --list FILE",
		Short: "Print the trees of files as CPython 3.14 prints them",
		Long: long(`Print, for each path in FILE, a line with the path, a tab, and what CPython 3.14 prints with
ast.dump(ast.parse(source), include_attributes=True), or "SyntaxError: LINE:COLUMN message".`, simpleExitCodeHelp),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			text, err := os.ReadFile(options.list)
			if err != nil {
				return fmt.Errorf("read list of files: %w", err)
			}
			var paths []string
			for line := range bytes.Lines(text) {
				if path := string(bytes.TrimRight(line, "\r\n")); path != "" {
					paths = append(paths, path)
				}
			}
			if options.count {
				return countTrees(cmd.OutOrStdout(), paths)
			}
			return printTrees(cmd.OutOrStdout(), paths, options.hash)
		},
	}
	command.Flags().StringVar(&options.list, "list", "", "file with one path a line")
	command.Flags().BoolVar(&options.hash, "hash", false, "print the SHA-256 of each tree instead")
	command.Flags().BoolVar(&options.count, "count", false, "only parse, as scan does, and print totals")
	_ = command.MarkFlagRequired("list") // fails only for a flag that does not exist
	return command
}

// inOrder calls work for each path on all cores and hands the results to use in the paths' order.
// At most a few results for each core wait for their turn.
func inOrder[T any](paths []string, work func(path string) T, use func(T) error) error {
	type job struct {
		path string
		done chan T
	}
	workers := runtime.GOMAXPROCS(0)
	jobs := make(chan job)
	turns := make(chan job, 4*workers)
	for range workers {
		go func() {
			for j := range jobs {
				j.done <- work(j.path)
			}
		}()
	}
	stop := make(chan struct{})
	go func() {
		defer close(turns)
		defer close(jobs)
		for _, path := range paths {
			j := job{path, make(chan T, 1)}
			select {
			case turns <- j:
				jobs <- j
			case <-stop:
				return
			}
		}
	}()
	defer close(stop)
	for j := range turns {
		if err := use(<-j.done); err != nil {
			return err
		}
	}
	return nil
}

func printTrees(out io.Writer, paths []string, hash bool) error {
	w := bufio.NewWriterSize(out, 1<<20)
	err := inOrder(paths, func(path string) []byte { return describeTree(path, hash) }, func(line []byte) error {
		_, err := w.Write(line)
		return err
	})
	if err != nil {
		return err
	}
	return w.Flush()
}

// describeTree returns the line that dev ast prints for a file.
func describeTree(path string, hash bool) []byte {
	line := append([]byte(path), '\t')
	file, err := source.Read(path, path)
	if err != nil {
		return append(append(line, err.Error()...), '\n')
	}
	tree, fault := syntax.ParseStrict(file)
	switch {
	case fault != nil:
		line = append(line, fault.Explain(file)...)
	case hash:
		sum := sha256.Sum256(syntax.Dump(nil, tree))
		line = hex.AppendEncode(line, sum[:])
	default:
		line = syntax.Dump(line, tree)
	}
	return append(line, '\n')
}

// parsed is what countTrees adds up.
type parsed struct{ bytes, broken int }

func countTrees(out io.Writer, paths []string) error {
	start := time.Now()
	var total parsed
	work := func(path string) (n parsed) {
		file, err := source.Read(path, path)
		if err != nil {
			return parsed{broken: 1}
		}
		tree := syntax.Parse(file)
		if len(tree.Errors) > 0 {
			n.broken = 1
		}
		n.bytes = len(file.Text)
		return n
	}
	err := inOrder(paths, work, func(n parsed) error {
		total.bytes += n.bytes
		total.broken += n.broken
		return nil
	})
	if err != nil {
		return err
	}
	seconds := time.Since(start).Seconds()
	_, err = fmt.Fprintf(out, "%d files, %d bytes, %d with errors, %.2f s, %.1f MB/s\n",
		len(paths), total.bytes, total.broken, seconds, float64(total.bytes)/1e6/seconds)
	return err
}
