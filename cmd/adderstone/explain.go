package main

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
)

func newExplainCommand() *cobra.Command {
	var color, trace string
	cmd := &cobra.Command{
		Use:   "explain ID | explain --trace FILE:LINE [PATH...]",
		Short: "Say what a rule finds, or why a line is reported or is not",
		Long: long(`Explain one rule. ID is a rule's own id, or the id by which another tool knows it (B602, S602,
py/sql-injection); where several rules share that id, all of them are explained.`,
			`With --trace, say why a line is reported or is not: which data arrives, what makes it harmless, which
branch is not run, which call no model describes. The project is PATH, or the current folder.`, simpleExitCodeHelp),
		Example: `  adderstone explain sql-injection
  adderstone explain B602
  adderstone explain --trace shop/orders.py:41`,
		Args: func(cmd *cobra.Command, args []string) error {
			if trace != "" {
				return nil
			}
			return cobra.ExactArgs(1)(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if trace != "" {
				return explainLine(cmd, trace, color, args)
			}
			folders, _ := cmd.Flags().GetStringArray("rules")
			abouts, err := allAbouts(folders)
			if err != nil {
				return err
			}
			chosen := rulesNamed(abouts, args[0])
			if len(chosen) == 0 {
				ids := make([]string, len(abouts))
				for i, a := range abouts {
					ids[i] = a.ID
				}
				if near := nearestID(args[0], ids); near != "" {
					return fmt.Errorf("there is no rule %q; did you mean %q?", args[0], near)
				}
				return fmt.Errorf("there is no rule %q; `adderstone rules` lists them", args[0])
			}
			if !slices.Contains([]string{"auto", "always", "never"}, color) {
				return usageError(cmd, fmt.Errorf("unknown --color %q; auto, always or never", color))
			}
			e := explainer{out: cmd.OutOrStdout(), color: (&options{color: color}).colorOn(cmd.OutOrStdout())}
			for i, a := range chosen {
				if i > 0 {
					fmt.Fprintln(e.out)
				}
				e.explain(a)
			}
			return nil
		},
	}
	cmd.ValidArgsFunction = func(_ *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		abouts, err := allAbouts(nil)
		if err != nil || len(args) > 0 || trace != "" {
			return nil, cobra.ShellCompDirectiveDefault
		}
		var ids []string
		for _, a := range abouts {
			if strings.HasPrefix(a.ID, begun) {
				ids = append(ids, a.ID)
			}
		}
		return ids, cobra.ShellCompDirectiveNoFileComp
	}
	cmd.Flags().StringVar(&color, "color", "auto", "use colours: `WHEN` is auto, always or never")
	cmd.Flags().StringVar(&trace, "trace", "", "say why the line `FILE:LINE` is reported or is not")
	return cmd
}

// rulesNamed returns the rule with an id, or those that other tools know by it.
func rulesNamed(abouts []*finding.About, name string) []*finding.About {
	var chosen []*finding.About
	for _, a := range abouts {
		if a.ID == name {
			return []*finding.About{a}
		}
		if slices.ContainsFunc(a.Aliases, func(alias string) bool { return strings.EqualFold(alias, name) }) {
			chosen = append(chosen, a)
		}
	}
	return chosen
}

// nearestID returns the id that a misspelt one is nearly, or the one that shares the most words with it.
func nearestID(name string, ids []string) string {
	if near := finding.Nearest(name, ids, len(name)/5); near != "" {
		return near
	}
	best, most := "", 0
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' || r == ' ' })
	for _, id := range ids {
		shared := 0
		for _, w := range words {
			if len(w) > 2 && strings.Contains(id, w) {
				shared++
			}
		}
		if shared > most {
			best, most = id, shared
		}
	}
	return best
}

// An explainer prints what is known of a rule for people.
type explainer struct {
	out   io.Writer
	color bool
}

func (e explainer) paint(code, text string) string {
	if !e.color {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

var severityPaint = [...]string{finding.None: "2", finding.Low: "34", finding.Medium: "33", finding.High: "31", finding.Critical: "1;31"}

func (e explainer) explain(a *finding.About) {
	fmt.Fprintf(e.out, "%s\n%s\n\n", e.paint("1", a.Title), e.paint("2", strings.Repeat("─", min(len([]rune(a.Title)), 78))))
	profile := ""
	if a.Audit {
		profile = "  ·  reported with --profile audit"
	}
	e.row("rule", a.ID+e.paint("2", profile))
	e.row("severity", e.paint(severityPaint[a.Severity], a.Severity.String())+e.paint("2", "  ·  confidence "+a.Confidence.String()))
	e.row("category", e.category(a))
	if len(a.Aliases) > 0 {
		e.row("also", wrapTo(strings.Join(describeAliases(a.Aliases), ", "), 66))
	}
	fmt.Fprintln(e.out)
	e.row("why", wrapTo(a.Why, 66))
	fmt.Fprintln(e.out)
	e.row("fix", wrapTo(a.Fix, 66))
	if len(a.Links) > 0 {
		fmt.Fprintln(e.out)
		e.row("more", strings.Join(a.Links, "\n"))
	}
	fmt.Fprintln(e.out)
	e.row("accept", e.paint("2", "# adderstone: allow["+a.ID+"] and a reason, on the line"))
}

func (e explainer) category(a *finding.About) string {
	parts := []string{fmt.Sprintf("CWE-%d", a.CWE)}
	for _, n := range a.Related {
		parts = append(parts, fmt.Sprintf("CWE-%d", n))
	}
	text := strings.Join(parts, ", ")
	if a.OWASP != "" {
		text += e.paint("2", "  ·  OWASP "+a.OWASP)
	}
	return text + e.paint("2", "  ·  "+a.Family)
}

// row prints a label in the margin and a text of one or more lines beside it.
func (e explainer) row(label, text string) {
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			label = ""
		}
		fmt.Fprintf(e.out, "  %s  %s\n", e.paint("32", fmt.Sprintf("%-8s", label)), line)
	}
}

// wrapTo breaks a text into lines of at most width columns.
func wrapTo(text string, width int) string {
	var out strings.Builder
	column := 0
	for _, word := range strings.Fields(text) {
		if column > 0 && column+1+len([]rune(word)) > width {
			out.WriteByte('\n')
			column = 0
		} else if column > 0 {
			out.WriteByte(' ')
			column++
		}
		out.WriteString(word)
		column += len([]rune(word))
	}
	return out.String()
}

// aliasTools tells from an id which tool it belongs to.
var aliasTools = []struct {
	tool string
	form *regexp.Regexp
}{
	{"Bandit", regexp.MustCompile(`^B\d{3}$`)},
	{"Ruff", regexp.MustCompile(`^(S\d{3}|BLE\d+|DJ\d+|PL[EWR]\d+)$`)},
	{"Pylint", regexp.MustCompile(`^[WE]\d{4}$`)},
	{"dlint", regexp.MustCompile(`^DUO\d{3}$`)},
	{"CodeQL", regexp.MustCompile(`^py/`)},
	{"Sonar", regexp.MustCompile(`^S\d{4}$`)},
	{"Bearer", regexp.MustCompile(`^(lang|django)_`)},
	{"Django", regexp.MustCompile(`^security\.[WE]\d+$`)},
}

// describeAliases groups the ids of other tools by tool.
func describeAliases(aliases []string) []string {
	var out []string
	for _, t := range aliasTools {
		var own []string
		for _, alias := range aliases {
			if t.form.MatchString(alias) {
				own = append(own, alias)
			}
		}
		if len(own) > 0 {
			out = append(out, t.tool+" "+strings.Join(own, " "))
		}
	}
	for _, alias := range aliases {
		if !slices.ContainsFunc(out, func(s string) bool { return slices.Contains(strings.Fields(s), alias) }) {
			out = append(out, alias)
		}
	}
	return out
}
