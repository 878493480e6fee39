package deps

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/git"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// A Pin is a version to look for; "" means every version of the name.
type Pin struct{ Name, Version string }

// ParsePin reads NAME or NAME==VERSION.
func ParsePin(text string) (Pin, error) {
	name, version, pinned := strings.Cut(text, "==")
	name, version = strings.TrimSpace(name), strings.TrimSpace(version)
	if !pep440.IsName(name) || pinned && version == "" {
		return Pin{}, fmt.Errorf("expected NAME==VERSION or NAME, got %q", text)
	}
	return Pin{pep440.Normalize(name), version}, nil
}

func (pin Pin) matches(p *inventory.Package) bool {
	if p.Name != pin.Name || p.Ecosystem == "python" {
		return false
	}
	if pin.Version == "" || p.Version == pin.Version {
		return true
	}
	v, err := pep440.Parse(p.Version)
	w, err2 := pep440.Parse(pin.Version)
	return err == nil && err2 == nil && v.Compare(w) == 0
}

// A Sighting is a place where a swept version is, or in a commit was.
type Sighting struct {
	Package *inventory.Package
	Commit  string // "" for the tree as it is
	Date    string // of the commit
}

// Sweep looks for versions below a folder, in virtual environments too, and in the git history of
// its manifests and lock files. Without git, or outside a repository, only the tree is swept.
func Sweep(ctx context.Context, root string, pins []Pin) ([]Sighting, []finding.Problem, error) {
	inv, err := inventory.CollectDeep(root)
	if err != nil {
		return nil, nil, err
	}
	var seen []Sighting
	for _, p := range inv.Packages {
		if slices.ContainsFunc(pins, func(pin Pin) bool { return pin.matches(p) }) {
			seen = append(seen, Sighting{Package: p})
		}
	}
	old, problem := sweepHistory(ctx, root, pins)
	problems := inv.Problems
	if problem != "" {
		problems = append(problems, finding.Problem{Kind: finding.ProblemData, Path: filepath.ToSlash(root), Message: problem})
	}
	return append(seen, old...), problems, nil
}

// Bounds of what is read from a repository's history.
const (
	maxCommits = 5000
	maxBlob    = 32 << 20
)

// sweepHistory asks git for the commits that changed a line with one of the names, and reads the
// manifests as they were then.
func sweepHistory(ctx context.Context, root string, pins []Pin) (seen []Sighting, problem string) {
	if _, err := exec.LookPath("git"); err != nil {
		return nil, "the history was not swept: git is not installed"
	}
	if _, err := runGit(ctx, root, "rev-parse", "--git-dir"); err != nil {
		return nil, "" // no repository, no history
	}
	log, err := runGit(ctx, root, "log", "--all", "--no-renames", "--no-textconv", "--no-ext-diff", "--diff-filter=AM", "--format=commit %H %cs", "--name-only", "-i",
		fmt.Sprintf("--max-count=%d", maxCommits), "-G", linePattern(pins), "--", ".")
	if err != nil {
		return nil, "the history was not swept: " + err.Error()
	}
	reported := map[string]bool{}
	commit, date := "", ""
	lines := bufio.NewScanner(bytes.NewReader(log))
	for lines.Scan() {
		line := lines.Text()
		if rest, ok := strings.CutPrefix(line, "commit "); ok {
			commit, date, _ = strings.Cut(rest, " ")
			continue
		}
		if line == "" || !inventory.IsText(line) {
			continue
		}
		text, err := runGit(ctx, root, "cat-file", "blob", commit+":"+line)
		if err != nil || len(text) > maxBlob {
			continue
		}
		for _, p := range inventory.ReadText(line, text).Packages {
			key := line + "\x00" + p.Name + "\x00" + p.Version
			if !reported[key] && slices.ContainsFunc(pins, func(pin Pin) bool { return pin.matches(p) }) {
				reported[key] = true
				seen = append(seen, Sighting{p, commit, date})
			}
		}
	}
	return seen, ""
}

// linePattern matches lines with one of the names, however written, or one of the versions: in some
// lock files an upgrade changes no line that has the name.
func linePattern(pins []Pin) string {
	var parts []string
	for _, pin := range pins {
		parts = append(parts, strings.ReplaceAll(pin.Name, "-", "[-_.]+"))
		if pin.Version != "" {
			parts = append(parts, strings.NewReplacer(".", "[.]", "+", "[+]").Replace(pin.Version))
		}
	}
	return strings.Join(parts, "|")
}

// runGit returns what git prints.
func runGit(ctx context.Context, folder string, arguments ...string) ([]byte, error) {
	out, err := git.Command(ctx, folder, false, arguments...).Output()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return nil, errors.New(firstLine(failed.Stderr))
	}
	return out, err
}

// firstLine cuts what git says down to what fits a report.
func firstLine(text []byte) string {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return string(bytes.TrimSpace(line))
}
