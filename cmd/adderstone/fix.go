package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/fix"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

func newFixCommand() *cobra.Command {
	o := &options{format: "text", color: "auto"}
	var diff bool
	var choice fix.Options
	cmd := &cobra.Command{
		Use:   "fix [PATH...]",
		Short: "Mend what is safe to mend in the code",
		Long: long(`Scan like "adderstone scan --only patterns" and write the edits that rules declare for their findings:
a safe loader, a missing argument, a random number from the right module. Comments, layout, encoding and
line ends stay. A file that is changed is Python again, and a second run changes nothing.

Without --unsafe only edits are made that leave alone what anyone may rely on. --unsafe also makes
those that need a look: a stronger hash, certificates that are checked again, a timeout.
Findings that a comment allows are left alone.`, exitCodeHelp, `With --diff nothing is mended, so that everything found counts; else what is left counts.`),
		Example: `  adderstone fix --diff             # what would change
  adderstone fix                    # change it
  adderstone fix src --unsafe --rule tls-verification-off
  adderstone fix --profile audit --diff | git apply --cached`,
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.BoolVar(&diff, "diff", false, "print what would change and change nothing")
	flags.BoolVar(&choice.Unsafe, "unsafe", false, "also make edits that may change what the program does")
	flags.StringArrayVar(&choice.Rules, "rule", nil, "mend findings of this `RULE` only (repeatable)")
	flags.StringVar(&o.failOn, "fail-on", "medium", "exit with 1 from this `severity` on: low, medium, high, critical, never")
	flags.StringVar(&o.profile, "profile", "default", "which rules run: `default` or audit (everything worth a look)")
	flags.StringArrayVar(&o.exclude, "exclude", nil, "leave out files that match `GLOB` (repeatable)")
	flags.StringVar(&o.config, "config", "", "read the configuration from `FILE`")
	flags.StringArrayVar(&o.rules, "rules", nil, "add rules and models from `DIR` (repeatable)")
	flags.StringVar(&o.baseline, "baseline", "", "findings accepted in `FILE` are known, not new")
	flags.BoolVar(&o.noCache, "no-cache", false, "neither read nor write the cache")
	flags.BoolVar(&o.strict, "strict", false, "exit with 2 when there is any problem")
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "print nothing but the diff and problems")
	completeWith(cmd, "fail-on", policy.Thresholds)
	completeWith(cmd, "profile", policy.Profiles)
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		s, err := o.session(cmd, paths)
		if err != nil {
			return err
		}
		if err := knownRules(cmd, s, choice.Rules); err != nil {
			return err
		}
		bar := newProgress(cmd.ErrOrStderr(), o.quiet)
		s.Progress = bar.update
		out, err := fix.Run(cmd.Context(), s, choice)
		bar.stop()
		if err != nil {
			return err
		}
		return o.finish(cmd, out, diff)
	}
	return cmd
}

// knownRules checks the words of --rule.
func knownRules(cmd *cobra.Command, s *scan.Session, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	abouts, err := s.Abouts()
	if err != nil {
		return err
	}
	for _, id := range ids {
		if !slices.ContainsFunc(abouts, func(a *finding.About) bool { return a.ID == id || slices.Contains(a.Aliases, id) }) {
			return usageError(cmd, fmt.Errorf("no rule is called %q", id))
		}
	}
	return nil
}

// finish writes or shows the changes, says what was done and returns how the command ends.
func (o *options) finish(cmd *cobra.Command, out *fix.Outcome, diff bool) error {
	report := cmd.OutOrStdout()
	if diff {
		report = cmd.ErrOrStderr() // standard output is for the diff alone, so that it can be piped on
	}
	written := 0
	for _, change := range out.Changes {
		if diff {
			if _, err := io.WriteString(cmd.OutOrStdout(), fix.Diff(change)); err != nil {
				return err
			}
			written++
			continue
		}
		if err := rewrite(cmd.Context(), change.File, change.Text); err != nil {
			return err
		}
		written++
	}
	if !o.quiet {
		word := "fixed"
		if diff {
			word = "fixable"
		}
		for _, f := range out.Fixed {
			at := f.Place.File.Position(f.Place.Start)
			fmt.Fprintf(report, "%s:%d:%d: %s %s: %s\n", f.Place.File.Path, at.Line, at.Column, word, f.About.ID, f.Fix.Title)
		}
	}
	for _, p := range out.Problems {
		fmt.Fprintln(cmd.ErrOrStderr(), "adderstone: "+p.String())
	}
	if !o.quiet {
		fmt.Fprintln(report, summary(out, written, diff))
	}
	left := *out.Left
	left.Problems = slices.Concat(left.Problems, out.Problems)
	if diff {
		left.Findings = slices.Concat(left.Findings, out.Fixed)
	}
	return exitWith(o.code(&left))
}

// summary is the last line.
func summary(out *fix.Outcome, files int, diff bool) string {
	word := "fixed"
	if diff {
		word = "to be fixed"
	}
	line := fmt.Sprintf("%d %s in %d %s", len(out.Fixed), word, files, plural(files, "file", "files"))
	if out.Unsafe > 0 {
		line += fmt.Sprintf("; %d more with --unsafe", out.Unsafe)
	}
	if n := len(out.Problems); n > 0 {
		line += fmt.Sprintf("; %d not mended", n)
	}
	return line
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// rewrite writes a file with another text.
func rewrite(ctx context.Context, file *source.File, text string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	data, err := rewritten(file, text)
	if err != nil {
		return err
	}
	return writeAtomically(file.Abs, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// rewritten returns another text as the bytes of a file in its encoding, unless the file has changed since it was read.
func rewritten(file *source.File, text string) ([]byte, error) {
	now, err := source.Read(file.Path, file.Abs)
	if err != nil {
		return nil, fmt.Errorf("rewrite %s: %w", file.Path, err)
	}
	if now.Text != file.Text {
		return nil, fmt.Errorf("rewrite %s: the file changed while it was looked at; run again", file.Path)
	}
	data, err := now.Encode(text)
	if err != nil {
		return nil, fmt.Errorf("rewrite %s: %w", file.Path, err)
	}
	return data, nil
}
