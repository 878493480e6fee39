package deps

import (
	"cmp"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// An Upgrade is the smallest step that frees one declaration of a package from all its known
// vulnerabilities.
type Upgrade struct {
	Package  *inventory.Package
	To       string
	Clears   int           // vulnerabilities
	Breaking bool          // the first number of the version that counts changes
	Edit     *finding.Edit // nil when the file is not for hands to edit
	Command  []string      // what the project's own tool is asked, for lock files; nil when nothing is
	Why      string        // why there is no edit
}

// Upgrades returns one upgrade for each declaration that has one, in order of place.
func (a *Audit) Upgrades() []Upgrade {
	var upgrades []Upgrade
	for _, group := range a.byPackage() {
		first := group[0]
		if first.Upgrade == "" || allAllowed(group) == 1 || first.Malicious {
			continue
		}
		for _, p := range append([]*inventory.Package{first.Package}, first.Others...) {
			u := Upgrade{Package: p, To: first.Upgrade, Clears: len(group), Breaking: isBreaking(p.Version, first.Upgrade)}
			u.Command = lockCommand(p, u.To)
			u.Edit, u.Why = editOf(p, u.To)
			upgrades = append(upgrades, u)
		}
	}
	slices.SortStableFunc(upgrades, func(x, y Upgrade) int {
		return cmp.Or(strings.Compare(x.Package.Source(), y.Package.Source()), cmp.Compare(x.Package.Place.Start, y.Package.Place.Start))
	})
	return upgrades
}

// isBreaking judges by the numbers: below 1.0 the second one says what breaks, then the first one.
func isBreaking(from, to string) bool {
	v, err := pep440.Parse(from)
	w, err2 := pep440.Parse(to)
	if err != nil || err2 != nil {
		return true
	}
	return v.Major() != w.Major() || v.Major() == "0" && v.Minor() != w.Minor()
}

// lockCommand is how the tool that owns a lock file upgrades one package in it.
func lockCommand(p *inventory.Package, to string) []string {
	pinned := p.Name + "==" + to
	switch p.Format {
	case "uv.lock":
		return []string{"uv", "lock", "--upgrade-package", pinned}
	case "poetry.lock":
		return []string{"poetry", "update", "--lock", p.Name}
	case "pdm.lock":
		return []string{"pdm", "update", "--no-sync", p.Name}
	case "pipfile.lock":
		return []string{"pipenv", "upgrade", pinned}
	case "pixi.lock":
		return []string{"pixi", "update", p.Name}
	}
	return nil
}

// editable are the formats whose declarations people write.
var editable = map[string]bool{
	"requirements": true, "constraints": true, "pyproject": true, "pipfile": true, "setup.cfg": true, "setup.py": true, "tox.ini": true,
	"script": true, "pixi": true, "dockerfile": true, "workflow": true, "conda-environment": true, "vendored": false,
}

// editOf replaces the version where it stands and leaves everything else as it is.
func editOf(p *inventory.Package, to string) (*finding.Edit, string) {
	file := p.Place.File
	switch {
	case !editable[p.Format]:
		return nil, "written by a tool"
	case len(p.Hashes) > 0:
		return nil, "its hashes belong to the old version: lock again (pip-compile --generate-hashes --upgrade-package " + p.Name + "==" + to + ")"
	case p.URL != "":
		return nil, "it comes from a URL"
	}
	text := file.Text[p.Spec.Start:p.Spec.End]
	at := versionIn(text, p.Version)
	if at < 0 {
		return nil, "the version does not stand in one piece in the file"
	}
	start := p.Spec.Start + int32(at)
	return &finding.Edit{
		Place: source.Place{File: file, Range: source.Range{Start: start, End: start + int32(len(p.Version))}}, Text: to,
	}, ""
}

// versionIn finds the pinned version in the text of a declaration: behind ==, or alone.
func versionIn(text, version string) int {
	quoted := regexp.QuoteMeta(version)
	if match := regexp.MustCompile(`={1,3}\s*(` + quoted + `)(?:[^0-9A-Za-z.!+_-]|$)`).FindStringSubmatchIndex(text); match != nil {
		return match[2]
	}
	if match := regexp.MustCompile(`^["']?\s*(` + quoted + `)\s*["']?$`).FindStringSubmatchIndex(text); match != nil {
		return match[2]
	}
	return -1
}

// Edited returns the new text of each file that the edits change, by path on disk. A file that is
// not UTF-8 on disk, or has changed since it was read, is an error: its bytes are not ours to guess.
func Edited(edits []finding.Edit) (map[string]string, error) {
	byFile := map[*source.File][]finding.Edit{}
	for _, e := range edits {
		byFile[e.Place.File] = append(byFile[e.Place.File], e)
	}
	changed := map[string]string{}
	for file, edits := range byFile {
		onDisk, err := os.ReadFile(file.Abs)
		if err != nil {
			return nil, err
		}
		mark, ok := strings.CutSuffix(string(onDisk), file.Text)
		if !ok || mark != "" && mark != "\xef\xbb\xbf" {
			return nil, fmt.Errorf("edit %s: the file is not UTF-8 or has changed meanwhile", file.Path)
		}
		changed[file.Abs] = mark + replaceAll(file.Text, edits)
	}
	return changed, nil
}

func replaceAll(text string, edits []finding.Edit) string {
	slices.SortFunc(edits, func(a, b finding.Edit) int { return cmp.Compare(b.Place.Start, a.Place.Start) })
	last := int32(len(text)) + 1
	for _, e := range edits {
		if e.Place.End > last || e.Place.Start == last {
			continue // the same piece twice, as when two groups share a line
		}
		text = text[:e.Place.Start] + e.Text + text[e.Place.End:]
		last = e.Place.Start
	}
	return text
}

// Diff returns the change of a file as a unified diff with three lines around each change. Edits
// keep the number of lines, so lines compare one to one.
func Diff(path, before, after string) string {
	const around = 3
	old, new := strings.SplitAfter(before, "\n"), strings.SplitAfter(after, "\n")
	var b strings.Builder
	fmt.Fprintf(&b, "--- a/%s\n+++ b/%s\n", path, path)
	for i := 0; i < len(old); i++ {
		if old[i] == new[i] {
			continue
		}
		start, end := max(0, i-around), i+1
		for j := i; j < len(old) && j <= end+2*around; j++ {
			if old[j] != new[j] {
				end = j + 1
			}
		}
		stop := min(len(old), end+around)
		if stop == len(old) && old[stop-1] == "" {
			stop-- // what follows the last line end is no line
		}
		fmt.Fprintf(&b, "@@ -%d,%d +%d,%d @@\n", start+1, stop-start, start+1, stop-start)
		for j := start; j < stop; j++ {
			if old[j] == new[j] {
				b.WriteString(" " + withLineEnd(old[j]))
				continue
			}
			b.WriteString("-" + withLineEnd(old[j]))
			b.WriteString("+" + withLineEnd(new[j]))
		}
		i = stop - 1
	}
	return b.String()
}

func withLineEnd(line string) string {
	if strings.HasSuffix(line, "\n") {
		return line
	}
	return line + "\n\\ No newline at end of file\n"
}
