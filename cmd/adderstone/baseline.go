package main

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/policy"
)

// defaultBaseline is where `baseline` writes unless it is told otherwise.
const defaultBaseline = "adderstone-baseline.json"

func newBaselineCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "baseline [PATH...]",
		Short: "Accept today's findings, so that only new ones count",
		Long: long(`Scan like "adderstone scan" and write what was found to a baseline: to --output FILE, else to the
file of --baseline or of the configuration, else to `+defaultBaseline+`. A later scan with
--baseline FILE reports these findings as known.

An entry accepts one finding and is bound to its code: rule, enclosing definition and statement, and
for a flow its sources. It survives moved lines and renamed files, and nothing else: when the
statement changes, or a second one like it appears, the finding is new.`, simpleExitCodeHelp),
		Example: `  adderstone baseline
  adderstone scan --baseline adderstone-baseline.json`,
	}
	o := addOptions(cmd)
	only := cmd.Flags().String("only", "", "do only `A,B,...`: "+joinWords(policy.Engines))
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		file := cmp.Or(o.output, o.baseline)
		o.output, o.baseline, o.noBaseline = "", "", true // what was accepted before is accepted again, as it is now
		s, err := o.session(cmd, paths)
		if err != nil {
			return err
		}
		if *only != "" {
			if s.Only, err = listFlag(cmd, "only", *only, policy.Engines); err != nil {
				return err
			}
		}
		if file == "" && s.Config.Baseline != "" {
			file = filepath.Join(s.Config.Dir, filepath.FromSlash(s.Config.Baseline))
		}
		file = cmp.Or(file, defaultBaseline)
		result, err := o.examine(cmd, s)
		if err != nil {
			return err
		}
		b := policy.NewBaseline(result.Findings)
		if file == "-" {
			err = b.Write(cmd.OutOrStdout())
		} else {
			err = writeAtomically(file, func(w io.Writer) error { return b.Write(w) })
		}
		if err != nil {
			return fmt.Errorf("write baseline: %w", err)
		}
		if !o.quiet {
			fmt.Fprintf(cmd.ErrOrStderr(), "adderstone: %d %s accepted in %s\n", b.Len(), plural(b.Len(), "finding", "findings"), file)
		}
		o.failOn, o.failOnSaid = "never", true
		return exitWith(o.code(result))
	}
	return cmd
}
