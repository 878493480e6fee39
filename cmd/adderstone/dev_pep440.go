package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/pep440"
)

func newDevPEP440Command() *cobra.Command {
	return &cobra.Command{
		Use:   "pep440",
		Short: "Say which versions satisfy which specifiers",
		Long: long(`Read lines VERSION<TAB>SPECIFIER from standard input and print true, false or invalid for each, as
packaging's SpecifierSet(SPECIFIER).contains(Version(VERSION), prereleases=True) answers.`, simpleExitCodeHelp),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return answerPEP440(cmd.InOrStdin(), cmd.OutOrStdout())
		},
	}
}

func answerPEP440(in io.Reader, out io.Writer) error {
	lines := bufio.NewReader(in)
	answers := bufio.NewWriter(out)
	for {
		line, err := lines.ReadString('\n')
		if line == "" && err == io.EOF {
			return answers.Flush()
		}
		if err != nil && err != io.EOF {
			return fmt.Errorf("read standard input: %w", err)
		}
		fmt.Fprintln(answers, satisfies(strings.TrimRight(line, "\r\n")))
	}
}

func satisfies(line string) string {
	version, specifier, ok := strings.Cut(line, "\t")
	v, err := pep440.Parse(version)
	if err != nil || !ok {
		return "invalid"
	}
	set, err := pep440.ParseSpecifiers(specifier)
	if err != nil {
		return "invalid"
	}
	return fmt.Sprint(set.Contains(v))
}
