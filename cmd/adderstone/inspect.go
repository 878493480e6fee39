package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inspect"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/report"
	"github.com/adderstone/adderstone/internal/scan"
)

type inspectOptions struct {
	*options
	offline bool
	against string
	source  string
	from    *inspect.Package // source, once it is open
}

func newInspectCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "inspect PACKAGE|FILE|FOLDER...",
		Short: "Judge whether a package is malicious",
		Long: long(`Unpack each wheel, source distribution or folder (also a whole environment) within bounds, without
running anything, and judge its code by what it does and when: at installation, at import, or when
called. Model files are read opcode by opcode and never loaded. A name that is no path, PACKAGE or
PACKAGE==VERSION, is downloaded from the index that pip or uv is configured for.

The score is that of the worst finding; without --fail-on, a high one ends with 1.`, exitCodeHelp),
		Example: `  adderstone inspect dist/shop-1.0-py3-none-any.whl
  adderstone inspect shop-1.1.tar.gz --against shop-1.0.tar.gz
  adderstone inspect dist/shop-1.1-py3-none-any.whl --source .
  adderstone inspect .venv --format json`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usageError(cmd, errors.New("inspect needs a PACKAGE, FILE or FOLDER"))
			}
			return nil
		},
	}
	o := &inspectOptions{options: addOptions(cmd)}
	cmd.Flags().Lookup("fail-on").DefValue = "high"
	o.failOn = "high"
	cmd.Flags().BoolVar(&o.offline, "offline", false, "never use the network: every argument is a path")
	cmd.Flags().StringVar(&o.against, "against", "", "report what the package can do that `OLDER`, a package, file or folder, could not")
	cmd.Flags().StringVar(&o.source, "source", "", "report what of the package is not in `SOURCE`: a checkout of its repository, or its source distribution")
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return o.runInspect(cmd, args) }
	return cmd
}

func (o *inspectOptions) runInspect(cmd *cobra.Command, args []string) error {
	if o.diff != "" {
		return usageError(cmd, errors.New("--diff compares revisions of a scan; --against compares packages"))
	}
	s, err := o.session(cmd, nil)
	if err != nil {
		return err
	}
	if !o.failOnSaid {
		o.failOn, o.failOnSaid = "high", true // the configuration's word is for scans
	}
	var older *inspect.Report
	if o.against != "" {
		if older, err = o.inspect(cmd, o.against); err != nil {
			return err
		}
	}
	if o.source != "" {
		if o.from, err = inspect.Open(o.source, o.source); err != nil {
			return err
		}
	}
	result := &scan.Result{Version: s.Version, Root: s.Dir, Abouts: inspect.Abouts}
	var reports []*inspect.Report
	for _, arg := range args {
		r, err := o.inspect(cmd, arg)
		if err != nil {
			return err
		}
		if older != nil {
			r.Findings = append(r.Findings, inspect.NewCapabilities(older, r)...)
		}
		slices.SortStableFunc(r.Findings, func(a, b finding.Finding) int { return cmp.Compare(a.Place.File.Path, b.Place.File.Path) })
		r.Findings = o.decidedAbout(s, r.Findings)
		reports = append(reports, r)
		result.Findings = append(result.Findings, r.Findings...)
		result.Problems = append(result.Problems, r.Problems...)
		result.Files += r.Files
		result.Lines += r.Lines
	}
	result.Findings = policy.Sort(result.Findings)
	return o.reportInspection(cmd, result, reports)
}

// decidedAbout gives fingerprints and applies severities and the baseline. Comments of the inspected code
// allow nothing: they are the attacker's.
func (o *inspectOptions) decidedAbout(s *scan.Session, findings []finding.Finding) []finding.Finding {
	found := decided(s, findings)
	for i := range found {
		if found[i].State == finding.Allowed {
			found[i].State, found[i].Reason = finding.New, ""
		}
	}
	return found
}

// examine judges a package, and compares it with the source that was named.
func (o *inspectOptions) examine(p *inspect.Package) *inspect.Report {
	r := inspect.Examine(p)
	if o.from != nil {
		r.Findings = append(r.Findings, inspect.Differences(p, o.from)...)
	}
	return r
}

var packageName = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?(==[A-Za-z0-9.!+_-]+)?$`)

// inspect judges one argument: a path, or else a package of the configured index.
func (o *inspectOptions) inspect(cmd *cobra.Command, arg string) (*inspect.Report, error) {
	if _, err := os.Stat(arg); err == nil || o.offline || !packageName.MatchString(arg) {
		p, err := inspect.Open(arg, arg)
		if err != nil {
			return nil, err
		}
		return o.examine(p), nil
	}
	folder, err := os.MkdirTemp("", "adderstone-inspect-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	client, err := configuredIndex(cmd, &inventory.Inventory{})
	if err != nil {
		return nil, err
	}
	files, err := inspect.Fetch(cmd.Context(), client, arg, folder)
	if err != nil {
		return nil, err
	}
	whole := &inspect.Report{Name: arg}
	var wheel, sdist *inspect.Package
	for _, part := range []struct {
		path, kind string
		into       **inspect.Package
	}{{files.Wheel, "wheel", &wheel}, {files.Sdist, "sdist", &sdist}} {
		if part.path == "" {
			continue
		}
		p, err := inspect.Open(arg+"/"+part.kind, part.path)
		if err != nil {
			return nil, err
		}
		*part.into = p
		r := o.examine(p)
		whole.Findings = append(whole.Findings, r.Findings...)
		whole.Problems = append(whole.Problems, r.Problems...)
		whole.Capabilities = append(whole.Capabilities, r.Capabilities...)
		whole.Files, whole.Lines, whole.Bytes = whole.Files+r.Files, whole.Lines+r.Lines, whole.Bytes+r.Bytes
	}
	if wheel != nil && sdist != nil {
		whole.Findings = append(whole.Findings, inspect.Differences(wheel, sdist)...)
	}
	return whole, nil
}

// reportInspection writes the reports of a scan, with verdicts: a line each before the text, further keys in JSON.
func (o *inspectOptions) reportInspection(cmd *cobra.Command, result *scan.Result, reports []*inspect.Report) error {
	all, err := o.destinations()
	if err != nil {
		return usageError(cmd, err)
	}
	for _, d := range all {
		write := func(color bool) func(io.Writer) error {
			return func(w io.Writer) error {
				look := report.Look{Color: color, Quiet: o.quiet, Verbose: o.verbose}
				switch d.format {
				case "json":
					return writeInspectionJSON(w, result, reports)
				case "text":
					for _, r := range reports {
						if _, err := fmt.Fprintf(w, "%s: %s (score: %s)\n", r.Name, r.Verdict(), r.Score()); err != nil {
							return err
						}
						for _, c := range r.Capabilities {
							if !o.verbose {
								break
							}
							if _, err := fmt.Fprintf(w, "  %s %s (%s:%d)\n", c.What, c.When, c.Place.File.Path, c.Place.File.Line(c.Place.Start)); err != nil {
								return err
							}
						}
					}
				}
				return report.Formats[d.format](w, result, look)
			}
		}
		if d.file != "" {
			err = writeAtomically(d.file, write(o.color == "always"))
		} else {
			err = write(o.colorOn(cmd.OutOrStdout()))(cmd.OutOrStdout())
		}
		if err != nil {
			return fmt.Errorf("write report: %w", err)
		}
	}
	return exitWith(o.code(result))
}

// writeInspectionJSON is the JSON of a scan with the worst verdict and score, and what is known of
// each package.
func writeInspectionJSON(w io.Writer, result *scan.Result, reports []*inspect.Report) error {
	type capability struct {
		What string `json:"what"`
		When string `json:"when"`
		Path string `json:"path"`
		Line int    `json:"line"`
	}
	type inspected struct {
		Name         string       `json:"name"`
		Verdict      string       `json:"verdict"`
		Score        string       `json:"score"`
		Capabilities []capability `json:"capabilities"`
	}
	worst := reports[0]
	list := make([]inspected, 0, len(reports))
	for _, r := range reports {
		if r.Score() > worst.Score() {
			worst = r
		}
		one := inspected{r.Name, r.Verdict(), r.Score().String(), make([]capability, 0, len(r.Capabilities))}
		for _, c := range r.Capabilities {
			one.Capabilities = append(one.Capabilities, capability{c.What, c.When, c.Place.File.Path, c.Place.File.Line(c.Place.Start)})
		}
		list = append(list, one)
	}
	var b bytes.Buffer
	if err := report.JSON(&b, result, report.Look{}); err != nil {
		return err
	}
	more, err := json.MarshalIndent(struct {
		Verdict  string      `json:"verdict"`
		Score    string      `json:"score"`
		Packages []inspected `json:"packages"`
	}{worst.Verdict(), worst.Score().String(), list}, "", "  ")
	if err != nil {
		return err
	}
	head := bytes.TrimRight(bytes.TrimSuffix(bytes.TrimSpace(b.Bytes()), []byte("}")), " \n")
	_, err = fmt.Fprintf(w, "%s,%s\n", head, more[1:])
	return err
}
