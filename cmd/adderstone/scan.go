package main

import (
	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/scan"
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
  adderstone scan --only patterns,secrets`,
	}
	o := addOptions(cmd)
	only := cmd.Flags().String("only", "", "do only `A,B,...`: patterns, flows, deps, secrets, malicious, access")
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		_ = only
		session := &scan.Session{Paths: paths}
		result, err := session.Run(cmd.Context())
		if err != nil {
			return err
		}
		if err := report.Formats[o.format](cmd.OutOrStdout(), result); err != nil {
			return err
		}
		return nil
	}
	return cmd
}
