package deps

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
)

// Look says how the text report shall look.
type Look struct {
	Color   bool
	Quiet   bool
	Verbose bool
}

// WriteText writes the audit for people: what is dangerous, by package, worst first, with what to
// type; then what else was found, what is not pinned, and what could not be read.
func (a *Audit) WriteText(out io.Writer, findings []finding.Finding, look Look) error {
	t := &texter{look: look}
	byPackage := a.byPackage()
	for _, group := range byPackage {
		t.packageBlock(group)
	}
	t.findings(findings)
	if !look.Quiet {
		t.unpinned(a)
	}
	t.problems(a, look.Verbose)
	if !look.Quiet {
		t.summary(a, byPackage)
	}
	_, err := io.WriteString(out, t.b.String())
	return err
}

type texter struct {
	b    strings.Builder
	look Look
}

func (t *texter) line(format string, arguments ...any) {
	fmt.Fprintf(&t.b, format+"\n", arguments...)
}

// Colours of a terminal.
const (
	red, yellow, green, blue, bold, dim = "31", "33", "32", "36", "1", "2"
)

func (t *texter) paint(colour, text string) string {
	if !t.look.Color || text == "" {
		return text
	}
	return "\x1b[" + colour + "m" + text + "\x1b[0m"
}

func severityColour(s finding.Severity) string {
	switch s {
	case finding.Critical, finding.High:
		return red
	case finding.Medium:
		return yellow
	}
	return blue
}

// byPackage groups vulnerabilities by package and version: the worst group first.
func (a *Audit) byPackage() [][]*Vulnerable {
	var groups [][]*Vulnerable
	index := map[string]int{}
	for _, v := range a.Vulnerabilities {
		key := v.Package.Name + "\x00" + v.Package.Version + "\x00" + v.Package.Specifier
		at, known := index[key]
		if !known {
			at = len(groups)
			index[key] = at
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], v)
	}
	for _, group := range groups {
		slices.SortStableFunc(group, func(x, y *Vulnerable) int {
			return cmp.Or(-cmp.Compare(x.Severity, y.Severity), -cmp.Compare(x.Score, y.Score), strings.Compare(x.ID, y.ID))
		})
	}
	slices.SortStableFunc(groups, func(x, y []*Vulnerable) int {
		return cmp.Or(cmp.Compare(allAllowed(x), allAllowed(y)), -cmp.Compare(x[0].Severity, y[0].Severity), -cmp.Compare(len(x), len(y)), strings.Compare(x[0].Package.Name, y[0].Package.Name))
	})
	return groups
}

func allAllowed(group []*Vulnerable) int {
	return flag(!slices.ContainsFunc(group, func(v *Vulnerable) bool { return v.State == finding.New }))
}

func (t *texter) packageBlock(group []*Vulnerable) {
	p := group[0].Package
	t.line("%s  %s", t.paint(bold, p.Title()), t.paint(dim, whereFrom(p)))
	width := 0
	for _, v := range group {
		width = max(width, len(v.ID))
	}
	for _, v := range group {
		t.vulnerability(v, width)
	}
	if step := whatToType(group); step != "" {
		t.line("  %s %s", t.paint(green, "→"), step)
	}
	t.line("")
}

func whereFrom(p *inventory.Package) string {
	group := p.Group
	if p.GroupName != "" && p.GroupName != p.Group {
		group += " " + p.GroupName
	}
	how := "direct"
	if !p.Direct {
		how = "transitive"
		if len(p.Path) > 0 {
			how = "needed by " + strings.Join(p.Path, " › ")
		}
	}
	return fmt.Sprintf("%s:%d · %s, %s", p.Source(), p.Line(), group, how)
}

func (t *texter) vulnerability(v *Vulnerable, width int) {
	severity := fmt.Sprintf("%-8s", v.Severity)
	if v.State != finding.New {
		severity = t.paint(dim, fmt.Sprintf("%-8s", v.State))
	} else {
		severity = t.paint(severityColour(v.Severity), severity)
	}
	var notes []string
	for _, id := range v.Aliases {
		if strings.HasPrefix(id, "CVE-") {
			notes = append(notes, id)
			break
		}
	}
	if v.Malicious {
		notes = append(notes, "known malicious package")
	} else if len(v.Fixed) > 0 {
		notes = append(notes, "fixed in "+v.Fixed[0])
	} else if v.Package.Pinned() {
		notes = append(notes, "no fixed version")
	}
	if v.Exploited != "" {
		notes = append(notes, t.paint(red, "exploited since "+v.Exploited))
	}
	if v.EPSS >= 0.1 {
		notes = append(notes, fmt.Sprintf("EPSS %.0f %%", v.EPSS*100))
	}
	if v.Reachable != "unknown" && !v.Malicious {
		notes = append(notes, map[string]string{"yes": "reached", "no path found": "no path found"}[v.Reachable])
	}
	if !v.Rated {
		notes = append(notes, "not rated")
	}
	t.line("  %s  %-*s  %s", severity, width, v.ID, strings.Join(notes, " · "))
	if v.Summary != "" {
		t.line("            %s", t.paint(dim, v.Summary))
	}
	for _, step := range v.Trace {
		if v.Reachable == "yes" {
			t.line("            %s:%d %s", step.Place.File.Path, step.Place.File.Line(step.Place.Start), step.Message)
		}
	}
	if v.State == finding.Allowed && v.Reason != "" {
		t.line("            %s", t.paint(dim, "because: "+v.Reason))
	}
}

// whatToType says how to get rid of a group's vulnerabilities, in the words of the project's tool.
func whatToType(group []*Vulnerable) string {
	p, upgrade := group[0].Package, group[0].Upgrade
	if group[0].Malicious {
		return "remove it from " + p.Source() + " and from every machine that installed it"
	}
	if upgrade == "" || allAllowed(group) == 1 {
		return ""
	}
	pinned := fmt.Sprintf("%s==%s", p.Name, upgrade)
	switch p.Format {
	case "poetry.lock":
		if p.Direct {
			return fmt.Sprintf("poetry add '%s@>=%s'", p.Name, upgrade)
		}
		return "poetry update " + p.Name + "   (to " + upgrade + " or later)"
	case "uv.lock":
		return "uv lock --upgrade-package '" + pinned + "'"
	case "pdm.lock":
		return "pdm update " + p.Name + "   (to " + upgrade + " or later)"
	case "pipfile.lock", "pipfile":
		return "pipenv upgrade '" + pinned + "'"
	case "conda-environment", "conda-lock", "conda-meta", "conda-explicit", "conda-recipe":
		return fmt.Sprintf("conda install '%s>=%s'", p.Name, upgrade)
	case "pixi", "pixi.lock":
		return fmt.Sprintf("pixi add '%s>=%s'", p.Name, upgrade)
	case "installed":
		return fmt.Sprintf("python -m pip install '%s>=%s'", p.Name, upgrade)
	case "requirements", "pyproject", "constraints", "setup.cfg", "setup.py", "tox.ini", "script", "dockerfile", "workflow":
		if len(p.Hashes) > 0 {
			return "pip-compile --generate-hashes --upgrade-package '" + pinned + "'   (or uv pip compile)"
		}
		command := "adderstone deps fix"
		if isBreaking(p.Version, upgrade) {
			command += " --breaking"
		}
		if !p.Pinned() {
			return fmt.Sprintf("%s   (the range in %s:%d becomes one from %s on)", command, p.Source(), p.Line(), upgrade)
		}
		return fmt.Sprintf("%s   (%s:%d becomes %s)", command, p.Source(), p.Line(), pinned)
	}
	return "upgrade to " + upgrade
}

func (t *texter) findings(findings []finding.Finding) {
	first := true
	for _, f := range findings {
		if f.About == VulnerableDependency || f.About == MaliciousDependency || f.State == finding.Known || f.State == finding.Allowed && !t.look.Verbose {
			continue
		}
		if first {
			t.line("%s", t.paint(bold, "Also"))
			first = false
		}
		at := f.Place.File.Position(f.Place.Start)
		t.line("  %s  %s:%d  %s  %s", t.paint(severityColour(f.Severity), fmt.Sprintf("%-8s", f.Severity)), f.Place.File.Path, at.Line, f.Message, t.paint(dim, f.About.ID))
	}
	if !first {
		t.line("")
	}
}

// unpinned lists ranges that admit known vulnerabilities; they are no findings, because the version
// is the installer's choice.
func (t *texter) unpinned(a *Audit) {
	first := true
	hopeless := map[string]bool{} // listed above already: no version in the range is good
	for _, v := range a.Vulnerabilities {
		if !v.Package.Pinned() {
			hopeless[v.Package.Name+v.Package.Specifier] = true
		}
	}
	for _, p := range a.Packages {
		if len(p.Admits) == 0 || hopeless[p.Name+p.Specifier] {
			continue
		}
		if first {
			t.line("%s", t.paint(bold, "Not pinned, so not checked: what is installed decides"))
			first = false
		}
		t.line("  %s  %s", p.Title(), t.paint(dim, fmt.Sprintf("%s:%d · the range admits versions with %s", p.Source(), p.Line(), plural(len(p.Admits), "known vulnerability", "known vulnerabilities"))))
	}
	if !first {
		t.line("")
	}
}

func (t *texter) problems(a *Audit, verbose bool) {
	first := true
	for _, p := range a.Problems {
		if p.Verbose && !verbose {
			continue
		}
		if first {
			t.line("%s", t.paint(bold, "Problems"))
			first = false
		}
		t.line("  %s", p.String())
	}
	if !first {
		t.line("")
	}
}

func (t *texter) summary(a *Audit, groups [][]*Vulnerable) {
	sources := map[string]bool{}
	unpinned := 0
	for _, p := range a.Packages {
		sources[p.Source()] = true
		if !p.Pinned() && !p.Locked && !p.Local && p.URL == "" {
			unpinned++
		}
	}
	parts := []string{plural(len(a.Packages), "package", "packages") + " in " + plural(len(sources), "file", "files")}
	if len(a.Packages) == 0 {
		t.line("no packages declared · %s", plural(len(a.Problems), "problem", "problems"))
		return
	}
	if a.Checked {
		var counts []string
		bySeverity := map[finding.Severity]int{}
		allowed := 0
		for _, v := range a.Vulnerabilities {
			if v.State == finding.New {
				bySeverity[v.Severity]++
			} else {
				allowed++
			}
		}
		for s := finding.Critical; s > finding.None; s-- {
			if bySeverity[s] > 0 {
				counts = append(counts, t.paint(severityColour(s), fmt.Sprintf("%d %s", bySeverity[s], s)))
			}
		}
		text := t.paint(green, "no known vulnerabilities")
		if len(a.Vulnerabilities) > allowed {
			text = plural(len(a.Vulnerabilities)-allowed, "vulnerability", "vulnerabilities") + " in " + plural(len(groups), "package", "packages") + " (" + strings.Join(counts, ", ") + ")"
		}
		parts = append(parts, text)
		if allowed > 0 {
			parts = append(parts, fmt.Sprintf("%d accepted", allowed))
		}
	} else {
		parts = append(parts, t.paint(red, "not checked"))
	}
	if unpinned > 0 {
		parts = append(parts, fmt.Sprintf("%d not pinned", unpinned))
	}
	parts = append(parts, plural(len(a.Problems), "problem", "problems"))
	t.line("%s", strings.Join(parts, " · "))
	if !a.Date.IsZero() {
		age := "advisory data of " + a.Date.Format("2006-01-02")
		if a.Stale {
			t.line("%s", t.paint(yellow, age+", older than 7 days; refresh it with `adderstone db update`"))
		} else {
			t.line("%s", t.paint(dim, age))
		}
	}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
