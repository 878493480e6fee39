package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inspect"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/ruletest"
	"github.com/adderstone/adderstone/internal/secret"
	"github.com/adderstone/adderstone/rules"
)

// ruleFilter is what `adderstone rules` is asked for.
type ruleFilter struct {
	families []string
	severity string
	cwe      int
	profile  string
	alias    string
}

func newRulesCommand() *cobra.Command {
	var filter ruleFilter
	var format string
	var folders []string
	cmd := &cobra.Command{
		Use:   "rules [WORD...]",
		Short: "List the rules",
		Long: long("List the rules, by id; with WORDs only those whose id, title or aliases have all of them.",
			"Rules marked \"audit\" are only reported with --profile audit.", simpleExitCodeHelp),
		Example: `  adderstone rules
  adderstone rules cookie
  adderstone rules --family crypto --severity high
  adderstone rules --alias B602
  adderstone rules --format json`,
		RunE: func(cmd *cobra.Command, words []string) error {
			abouts, err := allAbouts(folders)
			if err != nil {
				return err
			}
			if filter.severity != "" {
				if _, err := finding.ParseSeverity(filter.severity); err != nil {
					return usageError(cmd, err)
				}
			}
			abouts = slices.DeleteFunc(abouts, func(a *finding.About) bool { return !filter.admits(a, words) })
			switch format {
			case "text":
				return listRules(cmd.OutOrStdout(), abouts)
			case "json":
				return listRulesJSON(cmd.OutOrStdout(), abouts)
			}
			return usageError(cmd, fmt.Errorf("unknown format %q; text or json", format))
		},
	}
	flags := cmd.Flags()
	flags.StringSliceVar(&filter.families, "family", nil, "only rules of these `FAMILIES`: injection, web, crypto, ...")
	flags.StringVar(&filter.severity, "severity", "", "only rules of this `SEVERITY` or worse")
	flags.IntVar(&filter.cwe, "cwe", 0, "only rules for this CWE `NUMBER`")
	flags.StringVar(&filter.profile, "profile", "", "only rules of this `PROFILE`: default or audit")
	flags.StringVar(&filter.alias, "alias", "", "the rules that another tool knows as `ID`: B602, S602, py/sql-injection")
	flags.StringVar(&format, "format", "text", "`FORMAT`: text or json")
	cmd.PersistentFlags().StringArrayVar(&folders, "rules", nil, "add the rules in `DIR` (repeatable)")
	cmd.AddCommand(newRulesNewCommand(), newRulesTestCommand(), newRulesValidateCommand(), newRulesMissingCommand(), newExplainCommand())
	return cmd
}

// allAbouts returns what is known of all rules, by id: code, secrets, dependencies, comments.
func allAbouts(folders []string) ([]*finding.About, error) {
	set, err := rule.Load(rules.Files)
	if err != nil {
		return nil, err
	}
	kinds, err := secret.Load(rules.Files)
	if err != nil {
		return nil, err
	}
	var all []*finding.About
	for _, r := range set.Rules {
		all = append(all, &r.About)
	}
	for _, k := range kinds.Kinds {
		all = append(all, &k.About)
	}
	all = slices.Concat(all, deps.Abouts, inspect.Abouts, policy.Abouts)
	for _, folder := range folders {
		more, err := rule.Load(os.DirFS(folder))
		if err != nil {
			return nil, err
		}
		for _, r := range more.Rules {
			all = append(all, &r.About)
		}
	}
	slices.SortStableFunc(all, func(a, b *finding.About) int { return strings.Compare(a.ID, b.ID) })
	return all, nil
}

func (f *ruleFilter) admits(a *finding.About, words []string) bool {
	if len(f.families) > 0 && !slices.Contains(f.families, a.Family) {
		return false
	}
	if least, err := finding.ParseSeverity(f.severity); err == nil && a.Severity < least {
		return false
	}
	if f.cwe != 0 && a.CWE != f.cwe && !slices.Contains(a.Related, f.cwe) {
		return false
	}
	if f.profile == "default" && a.Audit || f.profile == "audit" && !a.Audit {
		return false
	}
	if f.alias != "" && !slices.ContainsFunc(a.Aliases, func(alias string) bool { return strings.EqualFold(alias, f.alias) }) {
		return false
	}
	text := strings.ToLower(a.ID + " " + a.Title + " " + strings.Join(a.Aliases, " "))
	return !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(text, strings.ToLower(word)) })
}

func listRules(out io.Writer, abouts []*finding.About) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, a := range abouts {
		profile := ""
		if a.Audit {
			profile = "audit"
		}
		fmt.Fprintf(table, "%s\t%s\tCWE-%d\t%s\t%s\n", a.ID, a.Severity, a.CWE, profile, a.Title)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "%d rules; `adderstone explain ID` says more\n", len(abouts))
	return err
}

// ruleJSON is one rule of `adderstone rules --format json`.
type ruleJSON struct {
	ID         string   `json:"id"`
	Family     string   `json:"family"`
	Title      string   `json:"title"`
	Severity   string   `json:"severity"`
	Confidence string   `json:"confidence"`
	CWE        int      `json:"cwe"`
	Related    []int    `json:"related,omitempty"`
	OWASP      string   `json:"owasp,omitempty"`
	Aliases    []string `json:"aliases,omitempty"`
	Audit      bool     `json:"audit"`
	Why        string   `json:"why"`
	Fix        string   `json:"fix"`
	Links      []string `json:"links,omitempty"`
}

func listRulesJSON(out io.Writer, abouts []*finding.About) error {
	list := struct {
		Version int        `json:"version"`
		Rules   []ruleJSON `json:"rules"`
	}{1, make([]ruleJSON, 0, len(abouts))}
	for _, a := range abouts {
		list.Rules = append(list.Rules, ruleJSON{a.ID, a.Family, a.Title, a.Severity.String(), a.Confidence.String(), a.CWE, a.Related,
			a.OWASP, a.Aliases, a.Audit, a.Why, a.Fix, a.Links})
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(list)
}

func newRulesNewCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "new FAMILY/ID",
		Short: "Begin a rule: write its file and its fixture",
		Long: long("Write FAMILY/ID.yaml and FAMILY/ID.py below the current folder, ready to be filled in.",
			"The id names the problem and reads after \"allow\": yaml-unsafe-load, not use-safe-load.", simpleExitCodeHelp),
		Example: "  adderstone rules new web/session-without-expiry",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			family, id := filepath.Split(filepath.Clean(args[0]))
			family = filepath.Clean(family)
			if family == "." || strings.Contains(family, "..") || !regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`).MatchString(id) {
				return usageError(cmd, fmt.Errorf("%q is not FAMILY/ID in lower-case words joined by hyphens", args[0]))
			}
			if err := os.MkdirAll(family, 0o755); err != nil {
				return err
			}
			for name, text := range map[string]string{id + ".yaml": newRuleText, id + ".py": strings.ReplaceAll(newFixtureText, "ID", id)} {
				path := filepath.Join(family, name)
				file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
				if err != nil {
					return err
				}
				_, err = io.WriteString(file, text)
				if err := errors.Join(err, file.Close()); err != nil {
					return err
				}
			}
			_, err := fmt.Fprintf(cmd.OutOrStdout(), "wrote %s.yaml and .py; try `adderstone rules test .`\n", filepath.Join(family, id))
			return err
		},
	}
}

const newRuleText = `title: What is wrong, in a few words
severity: medium
confidence: medium
cwe: [0]
aliases: []
why: What somebody can do with it, in one or two sentences.
fix: What to write instead.
match:
  call: [module.function]
  arguments: {0: {constant: false}}
`

const newFixtureText = `import module

def bad(value):
    module.function(value)  # want: ID

def good():
    module.function("constant")  # ok: nobody can change it
`

func newRulesTestCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "test DIR...",
		Short: "Run the fixtures of the rules below each DIR",
		Long: long("Read the rules DIR/FAMILY/ID.yaml and check that each reports the lines of ID.py beside it that say",
			"\"# want: ID\", and no others.", `
Exit codes:
  0  every fixture holds
  1  some do not
  2  not done: a rule file that cannot be read`),
		Example: "  adderstone rules test ./security-rules",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			count, failed := 0, 0
			for _, folder := range args {
				files, set, err := loadFolder(folder)
				if err != nil {
					return err
				}
				count += len(set.Rules)
				for _, failure := range ruletest.Run(files, set, ruletest.Options{}) {
					failed++
					fmt.Fprintln(cmd.OutOrStdout(), failure)
				}
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d rules, %d failures\n", count, failed)
			if failed > 0 {
				return exitWith(exitFound)
			}
			return nil
		},
	}
}

func newRulesValidateCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "validate DIR...",
		Short: "Check that the rules and models below each DIR can be read",
		Long: long("Read every rule and model below DIR and name each mistake with path, line and column.",
			simpleExitCodeHelp),
		Example: "  adderstone rules validate ./security-rules",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			for _, folder := range args {
				files, set, err := loadFolder(folder)
				if err != nil {
					return err
				}
				if _, err := rule.LoadModel(set, rules.Files, files); err != nil {
					return err
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%s: %d rules\n", folder, len(set.Rules))
			}
			return nil
		},
	}
}

func loadFolder(folder string) (fs.FS, *rule.Set, error) {
	if _, err := os.ReadDir(folder); err != nil {
		return nil, nil, err
	}
	files := os.DirFS(folder)
	set, err := rule.Load(files)
	return files, set, err
}
