package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/pep440"
)

func newDevMarkerCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "marker",
		Short: "Say which environment markers hold",
		Long: long(`Read lines MARKER<TAB>ENVIRONMENT from standard input, ENVIRONMENT a JSON object of texts, and print true,
false or invalid for each, as packaging's Marker(MARKER).evaluate(ENVIRONMENT) answers.`, simpleExitCodeHelp),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return answerMarkers(cmd.InOrStdin(), cmd.OutOrStdout())
		},
	}
}

func answerMarkers(in io.Reader, out io.Writer) error {
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
		fmt.Fprintln(answers, holds(strings.TrimRight(line, "\r\n")))
	}
}

func holds(line string) string {
	text, environment, _ := strings.Cut(line, "\t")
	marker, err := pep440.ParseMarker(text)
	if err != nil {
		return "invalid"
	}
	values := map[string]string{}
	if json.Unmarshal([]byte(environment), &values) != nil {
		return "invalid"
	}
	answer, err := marker.Holds(pep440.Environment{Values: values})
	if err != nil {
		return "invalid"
	}
	return fmt.Sprint(answer)
}
