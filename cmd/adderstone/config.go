package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

func newConfigCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show the configuration",
		Long:  long("Show what the configuration means.", simpleExitCodeHelp),
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newConfigShowCommand())
	return cmd
}

func newConfigShowCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "show FILE",
		Short: "Every rule in force for FILE, its severity, and where that was said",
		Long: long(`List the rules that hold for FILE with their severity, and for both where that was said: built in,
by the profile, or by a line of the configuration. --all lists the rules that are off as well.`, simpleExitCodeHelp),
		Example: `  adderstone config show src/shop/db.py
  adderstone config show --all --format json tests/test_db.py`,
		Args: cobra.ExactArgs(1),
	}
	format := cmd.Flags().StringP("format", "f", "text", "`text` or json")
	file := cmd.Flags().String("config", "", "read the configuration from `FILE`")
	profile := cmd.Flags().String("profile", "default", "which rules run: `default` or audit")
	all := cmd.Flags().Bool("all", false, "also rules that are off")
	rules := cmd.Flags().StringArray("rules", nil, "add rules and models from `DIR` (repeatable)")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := policy.OneOf("format", *format, []string{"text", "json"}); err != nil {
			return usageError(cmd, err)
		}
		if err := policy.OneOf("profile", *profile, policy.Profiles); err != nil {
			return usageError(cmd, err)
		}
		dir, err := os.Getwd()
		if err != nil {
			return fmt.Errorf("find the current folder: %w", err)
		}
		s := &scan.Session{Dir: dir, Paths: args, ConfigFile: *file, RuleFolders: *rules}
		if cmd.Flags().Changed("profile") {
			s.Profile = *profile
		}
		if err := s.Configure(); err != nil {
			return err
		}
		abs, err := filepath.Abs(args[0])
		if err != nil {
			return err
		}
		if _, err := os.Stat(abs); err != nil {
			return err
		}
		abouts, err := s.Abouts()
		if err != nil {
			return err
		}
		path := s.Config.Relative(&source.File{Path: filepath.ToSlash(args[0]), Abs: abs})
		var rows []configRow
		for _, about := range abouts {
			d := s.Config.For(path, about)
			if d.On || *all {
				rows = append(rows, configRow{about.ID, d.On, d.Severity.String(), d.SaidOn, d.SaidSeverity})
			}
		}
		return writeConfig(cmd, *format, path, s.Config.File, rows)
	}
	return cmd
}

// A configRow is one rule in the answer of `config show`.
type configRow struct {
	Rule         string `json:"rule"`
	On           bool   `json:"on"`
	Severity     string `json:"severity"`
	SaidOn       string `json:"on_said_by"`
	SaidSeverity string `json:"severity_said_by"`
}

func writeConfig(cmd *cobra.Command, format, path, file string, rows []configRow) error {
	w := bufio.NewWriter(cmd.OutOrStdout())
	if format == "json" {
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		if err := e.Encode(map[string]any{"version": 1, "path": path, "config": file, "rules": rows}); err != nil {
			return err
		}
		return w.Flush()
	}
	if file == "" {
		file = "none"
	}
	fmt.Fprintf(w, "file           %s\nconfiguration  %s\n\n", path, file)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "RULE\tON\tSAID BY\tSEVERITY\tSAID BY")
	for _, row := range rows {
		on := "yes"
		if !row.On {
			on = "no"
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", row.Rule, on, row.SaidOn, row.Severity, row.SaidSeverity)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	return w.Flush()
}
