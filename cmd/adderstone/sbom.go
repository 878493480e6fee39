package main

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/policy"
)

var sbomFormats = []string{"cyclonedx", "spdx", "spdx-3"}

func newSBOMCommand() *cobra.Command {
	o := &depsOptions{options: &options{failOn: "never", profile: "default", color: "auto"}, offline: true}
	var bill deps.Bill
	cmd := &cobra.Command{
		Use:   "sbom [PATH...]",
		Short: "Write a software bill of materials",
		Long: long(`Write what each PATH (without PATH the current folder) declares as CycloneDX 1.7, SPDX 2.3 or SPDX 3.0
in JSON: packages with licences, hashes, package URLs and the dependency graph, as far as lock files and
metadata tell them. The same project gives the same bytes; SOURCE_DATE_EPOCH sets the date.`, simpleExitCodeHelp),
		Example: `  adderstone sbom --output bom.json
  adderstone sbom --format spdx --output shop.spdx.json
  adderstone sbom --vulnerabilities --db advisories.jsonl.gz`,
	}
	flags := cmd.Flags()
	flags.StringVarP(&o.format, "format", "f", "cyclonedx", "write `FORMAT`: cyclonedx, spdx (2.3), spdx-3 (3.0)")
	flags.StringVarP(&o.output, "output", "o", "", "write to `FILE`")
	flags.StringVar(&bill.Name, "name", "", "`NAME` of the project; without it that of its folder")
	flags.BoolVar(&bill.Findings, "vulnerabilities", false, "add known vulnerabilities and what is known about them (CycloneDX)")
	flags.StringArrayVar(&o.db, "db", nil, "advisory data in `FILE|FOLDER` (repeatable)")
	flags.StringArrayVar(&o.exclude, "exclude", nil, "leave out files that match `GLOB` (repeatable)")
	flags.StringVar(&o.config, "config", "", "read the configuration from `FILE`")
	completeWith(cmd, "format", sbomFormats)
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		format := o.format
		if err := policy.OneOf("--format", format, sbomFormats); err != nil {
			return usageError(cmd, err)
		}
		o.format = "text" // the bill's format is checked above; a session knows those of reports
		output := o.output
		o.output = ""
		audit, s, err := o.audit(cmd, paths)
		if err != nil {
			return err
		}
		bill.Today, bill.ToolVersion = s.Today, s.Version
		if bill.Name == "" {
			bill.Name = projectName(s.Dir, paths)
		}
		write := func(w io.Writer) error {
			switch format {
			case "spdx":
				return audit.WriteSPDX(w, bill)
			case "spdx-3":
				return audit.WriteSPDX3(w, bill)
			}
			return audit.WriteCycloneDX(w, bill)
		}
		if output != "" {
			err = writeAtomically(output, write)
		} else {
			err = write(cmd.OutOrStdout())
		}
		if err != nil {
			return fmt.Errorf("write bill of materials: %w", err)
		}
		return nil
	}
	return cmd
}

// projectName is the name of the folder that a command line speaks of.
func projectName(dir string, paths []string) string {
	if len(paths) > 0 {
		if abs, err := filepath.Abs(paths[0]); err == nil {
			dir = abs
		}
	}
	return filepath.Base(dir)
}
