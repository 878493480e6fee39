// Package guard judges what pip or uv would install before it is installed.
//
// Pip and UV let the real tool resolve, in a way that runs no code of the packages: wheels only. What
// has no wheel is fetched, inspected, and only then allowed to be built. The Guard asks the advisory
// data, the index and the inspection about the resolved set; whoever called shows the Verdict and
// decides. The tool then installs what was judged: pip from the files that were inspected, uv pinned to
// the versions that were inspected. Start with Guard.Judge, then pip.go.
package guard

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inspect"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// A Resolved is one package that the installer would install.
type Resolved struct {
	Name    string
	Version string
	License string
	Path    string // the file or unpacked folder to inspect; "" when it could not be had
	Direct  bool   // somebody asked for it by name
	file    index.File
}

// A Guard judges sets of packages.
type Guard struct {
	Database *advisory.Database
	Index    *index.Client // nil: no index is asked
	Options  deps.Options
	Inspect  bool         // read the code of the packages
	Folder   string       // where downloads go; the caller removes it
	Say      func(string) // progress, for people
}

// A Verdict is what is to be said about a set of packages.
type Verdict struct {
	Packages []Resolved
	Findings []finding.Finding // worst first
	Problems []finding.Problem
	Hopeless bool // known or found to be malicious: nothing to ask anybody
}

// Judge examines a set of packages.
func (g *Guard) Judge(ctx context.Context, packages []Resolved) *Verdict {
	audit := deps.Examine(inventoryOf(packages), g.Database, g.Options)
	if g.Index != nil {
		g.Say("asking the index about " + counted(len(packages)))
		if err := audit.AskIndex(ctx, g.Index, g.Options); err != nil {
			audit.Problems = append(audit.Problems, finding.Problem{Kind: finding.ProblemData, Path: "package index", Message: err.Error()})
		}
	}
	v := &Verdict{Packages: packages, Problems: audit.Problems}
	for _, f := range audit.Findings {
		if !f.About.Audit && f.About != deps.Outdated {
			v.Findings = append(v.Findings, f)
			v.Hopeless = v.Hopeless || f.About == deps.MaliciousDependency && f.State == finding.New
		}
	}
	if g.Inspect {
		for _, p := range packages {
			v.inspect(p)
		}
	}
	slices.SortStableFunc(v.Findings, func(a, b finding.Finding) int { return int(b.Severity) - int(a.Severity) })
	return v
}

// Names judges the names that somebody typed, before anything is resolved: whoever asks for a name
// that was only ever malicious, or is a slip away from the one that was meant, need not go on.
func (g *Guard) Names(asked *inventory.Inventory) *Verdict {
	v := &Verdict{}
	for _, f := range deps.Examine(asked, g.Database, g.Options).Findings {
		if f.About == deps.MaliciousDependency || f.About == deps.Typosquat {
			v.Findings = append(v.Findings, f)
			v.Hopeless = v.Hopeless || f.About == deps.MaliciousDependency && f.State == finding.New
		}
	}
	return v
}

// inspect reads the code of one package.
func (v *Verdict) inspect(p Resolved) {
	title := p.Name + "==" + p.Version
	if p.Path == "" {
		v.Problems = append(v.Problems, finding.Problem{Kind: finding.ProblemUnreadable, Path: title, Message: "could not be had, so its code was not inspected"})
		return
	}
	opened, err := inspect.Open(title, p.Path)
	if err != nil {
		v.Problems = append(v.Problems, finding.Problem{Kind: finding.ProblemUnreadable, Path: title, Message: err.Error()})
		return
	}
	report := inspect.Examine(opened)
	v.Problems = append(v.Problems, report.Problems...)
	v.Hopeless = v.Hopeless || report.Score() >= finding.High
	for _, f := range report.Findings {
		if f.Severity >= finding.Medium {
			v.Findings = append(v.Findings, f)
		}
	}
}

// inventoryOf lists packages as if a file did, one a line.
func inventoryOf(packages []Resolved) *inventory.Inventory {
	var text strings.Builder
	for _, p := range packages {
		text.WriteString(p.Name + "==" + p.Version + "\n")
	}
	file := source.NewFile("what would be installed", text.String())
	inv := &inventory.Inventory{}
	for i, p := range packages {
		at := file.LineRange(i + 1)
		inv.Packages = append(inv.Packages, &inventory.Package{
			Name: pep440.Normalize(p.Name), Written: p.Name, Version: p.Version, License: p.License, Ecosystem: "pypi", Group: inventory.Runtime,
			Direct: p.Direct, Format: "install", Place: source.Place{File: file, Range: at}, Spec: at,
		})
	}
	return inv
}

// pins writes the resolved versions as constraints and returns the file.
func (g *Guard) pins(packages []Resolved) (string, error) {
	file, err := os.CreateTemp(g.Folder, "judged-*.txt")
	if err != nil {
		return "", err
	}
	for _, p := range packages {
		fmt.Fprintf(file, "%s==%s\n", p.Name, p.Version)
	}
	return file.Name(), file.Close()
}

// run runs the installer and returns what it printed. Its own words go into the error.
func run(ctx context.Context, command []string, environment ...string) (out, complaint string, err error) {
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Env = append(os.Environ(), environment...)
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err = cmd.Run()
	return stdout.String(), stderr.String(), err
}

// fetchSource downloads and judges the source archive of a package that has no wheel, so that the
// installer may build it. allowed are the versions that were asked for.
func (g *Guard) fetchSource(ctx context.Context, name string, allowed func(pep440.Version) bool) (Resolved, *Verdict, error) {
	if g.Index == nil {
		return Resolved{}, nil, fmt.Errorf("%s has no wheel for this Python, and without an index its source cannot be inspected before it is built", name)
	}
	g.Say(name + " has no wheel; inspecting its source before it is built")
	project, err := g.Index.Project(ctx, name)
	if err != nil {
		return Resolved{}, nil, fmt.Errorf("ask the package index about %s: %w", name, err)
	}
	if project.Missing {
		return Resolved{}, nil, fmt.Errorf("the package index does not know %s; whoever registers the name decides what is installed", name)
	}
	version := project.Newest(allowed)
	for _, f := range project.Release(version) {
		if f.IsWheel() {
			continue
		}
		path, err := g.Index.Download(ctx, &f, g.Folder)
		if err != nil {
			return Resolved{}, nil, err
		}
		p := Resolved{Name: pep440.Normalize(name), Version: version, Path: path, file: f}
		return p, g.Judge(ctx, []Resolved{p}), nil
	}
	return Resolved{}, nil, errors.New("the package index has neither a wheel nor a source archive of " + name + " that fits")
}

// An UnsafeSourceError says that the source of a package was refused before anything was built.
type UnsafeSourceError struct {
	Package Resolved
	Verdict *Verdict
}

func (e *UnsafeSourceError) Error() string {
	return fmt.Sprintf("the source of %s %s is not to be built", e.Package.Name, e.Package.Version)
}
