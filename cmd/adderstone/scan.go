package main

import (
	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/policy"
)

func newScanCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "scan [PATH...]",
		Short: "Check code, secrets and dependencies of a project",
		Long: long(`Check everything below each PATH; without PATH the current folder. A PATH that is named is scanned
even where an ignore file or the rule for virtual environments would skip it.`, exitCodeHelp),
		Example: `  adderstone scan
  adderstone scan src tests --fail-on high
  adderstone scan --format sarif=out.sarif,text
  adderstone scan --only patterns,secrets
  adderstone scan --diff origin/main`,
	}
	o := addOptions(cmd)
	only := cmd.Flags().String("only", "", "do only `A,B,...`: "+joinWords(policy.Engines))
	sources := cmd.Flags().String("sources", "", "where untrusted data comes from, `A,B,...`: web, cli, library")
	completeWith(cmd, "only", policy.Engines)
	completeWith(cmd, "sources", policy.Sources)
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		s, err := o.session(cmd, paths)
		if err != nil {
			return err
		}
		if *only != "" {
			if s.Only, err = listFlag(cmd, "only", *only, policy.Engines); err != nil {
				return err
			}
		}
		if *sources != "" {
			if s.Sources, err = listFlag(cmd, "sources", *sources, policy.Sources); err != nil {
				return err
			}
		}
		return o.run(cmd, s)
	}
	return cmd
}
