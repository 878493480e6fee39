package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/deps"
)

func newDepsSweepCommand() *cobra.Command {
	var folder string
	cmd := &cobra.Command{
		Use:   "sweep NAME[==VERSION]...",
		Short: "Was a bad version ever locked or installed here?",
		Long: long(`Look for versions in every manifest, lock file, archive and environment below the folder, virtual
environments included, and in the git history of its manifests and lock files. This is the first
question after a package was taken over.
`, `Exit codes:
  0  none of them was seen
  1  one was seen
  2  not done: wrong use or an error`),
		Example: `  adderstone deps sweep ctx==0.2.6
  adderstone deps sweep ultralytics==8.3.41 ultralytics==8.3.42 --in ~/projects`,
		Args: cobra.MinimumNArgs(1),
	}
	cmd.Flags().StringVar(&folder, "in", ".", "sweep `FOLDER`")
	cmd.RunE = func(cmd *cobra.Command, arguments []string) error {
		var pins []deps.Pin
		for _, argument := range arguments {
			pin, err := deps.ParsePin(argument)
			if err != nil {
				return usageError(cmd, err)
			}
			pins = append(pins, pin)
		}
		seen, problems, err := deps.Sweep(cmd.Context(), folder, pins)
		if err != nil {
			return err
		}
		out := cmd.OutOrStdout()
		for _, s := range seen {
			version := s.Package.Version
			if version == "" {
				version = "(" + s.Package.Specifier + ")"
			}
			if s.Commit == "" {
				fmt.Fprintf(out, "now      %s:%d  %s %s\n", s.Package.Source(), s.Package.Line(), s.Package.Name, version)
				continue
			}
			fmt.Fprintf(out, "history  %s:%d  %s %s  in commit %.12s of %s\n", s.Package.Source(), s.Package.Line(), s.Package.Name, version, s.Commit, s.Date)
		}
		for _, p := range problems {
			fmt.Fprintln(cmd.ErrOrStderr(), "problem:", p)
		}
		if len(seen) == 0 {
			fmt.Fprintln(out, "not seen")
			return nil
		}
		return exitWith(exitFound)
	}
	return cmd
}
