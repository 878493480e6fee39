package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/adderstone/adderstone/internal/bandit"
)

// banditOptions are the flags of `adderstone bandit`, which are Bandit's.
type banditOptions struct {
	recursive, verbose, debug, quiet, ignoreNosec, exitZero  bool
	aggregate, config, profile, tests, skips, format, output string
	template, exclude, baseline, ini                         string
	severityName, confidenceName                             string
	lines, severity, confidence                              int
}

// banditFlags are the long names, of which Bandit takes any unique beginning.
var banditFlags = []string{
	"recursive", "aggregate", "number", "configfile", "profile", "tests", "skip", "level", "severity-level",
	"confidence", "confidence-level", "format", "msg-template", "output", "verbose", "debug", "quiet", "silent",
	"ignore-nosec", "exclude", "baseline", "ini", "exit-zero", "version", "help",
}

func newBanditCommand() *cobra.Command {
	var o banditOptions
	command := &cobra.Command{
		Use:   "bandit [flags] TARGET...",
		Short: "Report what Bandit " + bandit.Version + " reports, with its command line",
		Long: long(`Take Bandit's command line and configuration and write Bandit's report: the same results in the
same order, with issue texts of our own. What Bandit gets wrong is wrong here too; adderstone scan knows better.`, `
Exit codes:
  0  no results, or --exit-zero
  1  results at or above -l and -i
  2  not done: wrong use, or a configuration that cannot be read`),
		Example: `  adderstone bandit -r src
  adderstone bandit -r src -ll -f json -o report.json`,
		Version: bandit.Version,
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, targets []string) error {
			return runBandit(cmd, &o, targets)
		},
	}
	command.SetVersionTemplate("{{.Version}}\n")
	f := command.Flags()
	f.SetNormalizeFunc(banditName)
	f.SortFlags = false
	f.BoolVarP(&o.recursive, "recursive", "r", false, "find and check files in subfolders")
	f.StringVarP(&o.aggregate, "aggregate", "a", "file", "order results by file or vuln (test)")
	f.IntVarP(&o.lines, "number", "n", 3, "lines of code shown for each result")
	f.StringVarP(&o.config, "configfile", "c", "", "configuration, YAML or TOML")
	f.StringVarP(&o.profile, "profile", "p", "", "profile of the configuration")
	f.StringVarP(&o.tests, "tests", "t", "", "ids of the tests to run, with commas")
	f.StringVarP(&o.skips, "skip", "s", "", "ids of the tests to skip, with commas")
	f.CountVarP(&o.severity, "level", "l", "least severity: -l low, -ll medium, -lll high")
	f.StringVar(&o.severityName, "severity-level", "", "least severity: all, low, medium, high")
	f.CountVarP(&o.confidence, "confidence", "i", "least confidence: -i low, -ii medium, -iii high")
	f.StringVar(&o.confidenceName, "confidence-level", "", "least confidence: all, low, medium, high")
	f.StringVarP(&o.format, "format", "f", "", "format of the report: "+joinWords(bandit.FormatNames()))
	f.StringVar(&o.template, "msg-template", "", "template of a line, with --format custom")
	f.StringVarP(&o.output, "output", "o", "", "write the report to this file")
	f.BoolVarP(&o.verbose, "verbose", "v", false, "name the files that were checked and left out")
	f.BoolVarP(&o.debug, "debug", "d", false, "say more on standard error")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "say nothing unless something is wrong")
	f.BoolVar(&o.ignoreNosec, "ignore-nosec", false, "do not heed nosec comments")
	f.StringVarP(&o.exclude, "exclude", "x", bandit.DefaultExclude, "paths and globs to leave out, with commas")
	f.StringVarP(&o.baseline, "baseline", "b", "", "JSON report whose results are known")
	f.StringVar(&o.ini, "ini", "", "a .bandit file with command line arguments")
	f.BoolVar(&o.exitZero, "exit-zero", false, "exit with 0 also when there are results")
	command.MarkFlagsMutuallyExclusive("level", "severity-level")
	command.MarkFlagsMutuallyExclusive("confidence", "confidence-level")
	command.MarkFlagsMutuallyExclusive("verbose", "quiet")
	return command
}

// banditName completes a flag's name as Python's argparse does.
func banditName(_ *pflag.FlagSet, name string) pflag.NormalizedName {
	if !slices.Contains(banditFlags, name) {
		var meant []string
		for _, full := range banditFlags {
			if strings.HasPrefix(full, name) {
				meant = append(meant, full)
			}
		}
		if len(meant) == 1 {
			name = meant[0]
		}
	}
	if name == "silent" {
		name = "quiet"
	}
	return pflag.NormalizedName(name)
}

// A banditRun is one run of the command.
type banditRun struct {
	*banditOptions
	cmd     *cobra.Command
	folders bandit.Folders
}

func (r *banditRun) log(level, module, format string, values ...any) {
	if r.quiet && (level == "INFO" || level == "DEBUG") {
		return
	}
	fmt.Fprintf(r.cmd.ErrOrStderr(), "[%s]\t%s\t%s\n", module, level, fmt.Sprintf(format, values...))
}

// fail logs an error as Bandit does and ends with its code for that.
func (r *banditRun) fail(err error) error {
	r.log("ERROR", "main", "%s", err)
	return exitWith(exitNotDone)
}

func runBandit(cmd *cobra.Command, o *banditOptions, targets []string) error {
	r := &banditRun{banditOptions: o, cmd: cmd}
	if err := r.check(); err != nil {
		return usageError(cmd, err)
	}
	if cmd.Flags().Changed("msg-template") && o.format != "custom" { // that of a .bandit file is not held to it
		return usageError(cmd, errors.New("--msg-template can only be used with --format custom"))
	}
	targets, err := r.readIni(targets)
	if err != nil {
		return r.fail(err)
	}
	config, err := bandit.ReadConfig(o.config)
	if err != nil {
		return r.fail(err)
	}
	if len(targets) == 0 {
		fmt.Fprintln(cmd.OutOrStdout(), cmd.UsageString())
		return exitWith(exitNotDone)
	}
	profile, err := r.readProfile(config)
	if err != nil {
		return r.fail(err)
	}
	if os.Getenv("GOGC") == "" {
		// A tree is garbage as soon as its file is tested: some 100 MB of it cost less than collecting often.
		debug.SetGCPercent(800)
	}
	checker := bandit.New(config, profile, o.ignoreNosec, o.lines)
	baseline, err := r.readBaseline()
	if err != nil {
		r.log("WARNING", "main", "%s", err)
		return exitWith(exitNotDone)
	}
	if o.format != "json" {
		if o.config != "" {
			r.log("INFO", "main", "using config: %s", o.config)
		}
		r.log("INFO", "main", "reading as Python 3.14")
	}
	files, left, warnings := config.Discover(&r.folders, targets, o.recursive, o.exclude)
	for _, w := range warnings {
		r.log("WARNING", "manager", "%s", w)
	}
	if checker.Empty() {
		return r.fail(bandit.Complaint("No tests would be run, please check the profile."))
	}
	report := &bandit.Report{
		Excluded: left, ByTest: o.aggregate == "vuln", Verbose: o.verbose, Made: time.Now(),
		Severity: bandit.Level(o.severity), Confidence: bandit.Level(o.confidence),
	}
	if cmd.Flags().Changed("msg-template") {
		report.Template = &o.template
	}
	err = inOrder(files, func(path string) *bandit.FileReport { return checkFile(checker, path, cmd.InOrStdin()) }, func(f *bandit.FileReport) error {
		for _, line := range f.Log {
			r.log(line.Level, line.Module, "%s", line.Text)
		}
		report.Files = append(report.Files, f)
		return nil
	})
	if err != nil {
		return err
	}
	report.Collect(baseline)
	if quiet := o.quiet && (o.format == "txt" || o.format == "screen"); !quiet || len(report.Results) > 0 {
		if err := r.write(report); err != nil {
			return err
		}
	}
	if len(report.Results) > 0 && !o.exitZero {
		return exitWith(exitFound)
	}
	return nil
}

var banditLevels = map[string]int{"all": 0, "low": 1, "medium": 2, "high": 3}

// check validates what argparse would, and settles the levels and the format.
func (r *banditRun) check() error {
	if r.aggregate != "file" && r.aggregate != "vuln" {
		return fmt.Errorf("--aggregate is file or vuln, not %q", r.aggregate)
	}
	if r.format == "" {
		r.format = "txt"
		if file, ok := r.cmd.OutOrStdout().(*os.File); ok && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(file) {
			r.format = "screen"
		}
	}
	if _, ok := bandit.Formats[r.format]; !ok {
		return fmt.Errorf("--format is one of %s, not %q", joinWords(bandit.FormatNames()), r.format)
	}
	for _, choice := range []struct {
		flag, name string
		level      *int
	}{{"--severity-level", r.severityName, &r.severity}, {"--confidence-level", r.confidenceName, &r.confidence}} {
		if choice.name != "" {
			level, ok := banditLevels[choice.name]
			if !ok {
				return bandit.Complaint(fmt.Sprintf("%s is all, low, medium or high, not %q", choice.flag, choice.name))
			}
			*choice.level = level
		}
		if *choice.level > 3 {
			return errors.New("-l and -i can be given three times at most")
		}
	}
	return nil
}

func checkFile(checker *bandit.Checker, path string, stdin io.Reader) *bandit.FileReport {
	var data []byte
	var err error
	if path == "-" {
		path = bandit.Stdin
		data, err = io.ReadAll(stdin)
	} else {
		data, err = os.ReadFile(path)
	}
	if err != nil {
		return &bandit.FileReport{Name: path, Error: strerror(err)}
	}
	return checker.Check(path, data)
}

// strerror words an operating system's error as Python does.
func strerror(err error) string {
	var number syscall.Errno
	text := err.Error()
	if errors.As(err, &number) {
		text = number.Error()
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

func (r *banditRun) readProfile(config *bandit.Config) (bandit.Profile, error) {
	profile, err := config.Profile(r.profile)
	if err != nil {
		return profile, err
	}
	r.log("INFO", "main", "profile include tests: %s", orNone(strings.Join(profile.Include, ",")))
	r.log("INFO", "main", "profile exclude tests: %s", orNone(strings.Join(profile.Exclude, ",")))
	r.log("INFO", "main", "cli include tests: %s", orNone(r.tests))
	r.log("INFO", "main", "cli exclude tests: %s", orNone(r.skips))
	if r.tests != "" {
		profile.Include = append(profile.Include, strings.Split(r.tests, ",")...)
	}
	if r.skips != "" {
		profile.Exclude = append(profile.Exclude, strings.Split(r.skips, ",")...)
	}
	warnings, err := profile.Validate()
	for _, w := range warnings {
		r.log("WARNING", "extension_loader", "%s", w)
	}
	return profile, err
}

func orNone(text string) string {
	if text == "" {
		return "None"
	}
	return text
}

func (r *banditRun) readBaseline() ([]bandit.BaselineIssue, error) {
	if r.baseline == "" {
		return nil, nil
	}
	data, err := os.ReadFile(r.baseline)
	if err != nil {
		return nil, bandit.Complaint(fmt.Sprintf("Could not open baseline report: %s", r.baseline))
	}
	issues, err := bandit.ReadBaseline(data)
	if err != nil {
		r.log("WARNING", "manager", "Failed to load baseline data: %s", err)
	}
	if !bandit.Formats[r.format].Baseline {
		return nil, bandit.Complaint("Baseline must be used with one of the following formats: custom, html, json, screen, txt")
	}
	return issues, nil
}

func (r *banditRun) write(report *bandit.Report) error {
	write := bandit.Formats[r.format].Write
	if r.output == "" || r.format == "screen" { // Bandit writes that format nowhere else
		return write(r.cmd.OutOrStdout(), report)
	}
	file, err := os.Create(r.output)
	if err != nil {
		return err
	}
	if err := write(file, report); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

// readIni applies a .bandit file: the one given, or the only one below the targets. What the
// command line says holds.
func (r *banditRun) readIni(targets []string) ([]string, error) {
	path := r.ini
	if path == "" {
		found := r.folders.Ini(targets)
		if len(found) > 1 {
			return nil, bandit.Complaint(fmt.Sprintf("Multiple .bandit files found - scan separately or choose one with --ini\n\t%s", strings.Join(found, ", ")))
		}
		if len(found) == 0 {
			return targets, nil
		}
		path = found[0]
		r.log("INFO", "main", "Found project level .bandit file: %s", path)
	}
	data, err := os.ReadFile(path)
	options, ok := bandit.ParseIni(string(data))
	if err != nil || !ok {
		r.log("WARNING", "utils", "Unable to parse config file %s or missing [bandit] section", path)
		return targets, nil
	}
	return r.applyIni(options, targets)
}

// applyIni sets the flags that were not given.
func (r *banditRun) applyIni(options map[string]string, targets []string) ([]string, error) {
	names := map[string]string{
		"configfile": "configfile", "exclude": "exclude", "skips": "skip", "tests": "tests", "aggregate": "aggregate",
		"profile": "profile", "format": "format", "msg-template": "msg-template", "output": "output", "baseline": "baseline",
		"number": "number",
	}
	for _, option := range slices.Sorted(maps.Keys(names)) {
		value := options[option]
		if value == "" || r.cmd.Flags().Changed(names[option]) {
			continue
		}
		if err := r.cmd.Flags().Set(names[option], value); err != nil {
			return nil, err
		}
	}
	for option, target := range map[string]*bool{
		"recursive": &r.recursive, "verbose": &r.verbose, "debug": &r.debug, "quiet": &r.quiet, "ignore-nosec": &r.ignoreNosec,
	} {
		*target = *target || options[option] != "" // Bandit takes any text for yes, "false" too
	}
	for option, level := range map[string]*int{"level": &r.severity, "confidence": &r.confidence} {
		// Bandit counts from 1, and takes the text of the file as a number; it fails on it.
		if options[option] != "" && *level == 0 {
			return nil, fmt.Errorf("unsupported operand type(s) for -: 'str' and 'int' (%s in the .bandit file)", option)
		}
	}
	if len(targets) == 0 && options["targets"] != "" {
		targets = strings.Split(options["targets"], ",")
	}
	return targets, r.check()
}
