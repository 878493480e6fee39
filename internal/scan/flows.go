package scan

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/taint"
)

// flows follows data through the whole program.
func (p *project) flows(k *knowledge) {
	defer func() { // the last defence: taint itself recovers function by function
		if crash := recover(); crash != nil {
			p.problems = append(p.problems, crashed(".", "following data through the program", crash))
		}
	}()
	defer collectLess()()
	opts := p.flowOptions()
	if p.session.wants("patterns") {
		// What running them has shown of calls helps the rules that look at single calls.
		p.program.Seen = resolve.NewSeen()
		opts.Seen = p.program.Seen
		opts.Calls, opts.Methods = k.rules.Select(p.environment(), p.session.audit()).Calls()
	}
	solved := taint.Solve(p.program, k.model, opts)
	p.problems = append(p.problems, solved.Problems...)
	for _, f := range solved.Findings(k.model, opts) {
		if m := p.program.Of(f.Place.File); m != nil && m.Role.Has(resolve.Test) && !p.session.audit() {
			continue // what tests do to themselves crosses no boundary
		}
		p.found = append(p.found, f)
	}
}

// flowOptions is what a session asks of flows.
func (p *project) flowOptions() taint.Options {
	library := p.library()
	return taint.Options{
		Sources: p.session.sources(), Library: library, Named: len(p.session.sourceWords()) > 0, NoTests: !p.session.audit(), Pages: p.pages(), Watch: p.session.Watch,
		Admits: func(name, version string) bool { return p.admits(name, version, library) },
	}
}

// sources are the kinds of sources that a run asks for.
func (s *Session) sources() []string {
	words := s.sourceWords()
	if len(words) == 0 {
		words = []string{"web", "cli"}
	}
	var kinds []string
	for _, w := range words {
		switch w {
		case "web":
			kinds = append(kinds, "user-input", "remote-input", "model-output", "tool-input")
		case "cli":
			kinds = append(kinds, "cli-input")
		case "stored":
			kinds = append(kinds, "stored")
		}
	}
	return kinds
}

// sourceWords is what the command line, else the configuration, says about sources.
func (s *Session) sourceWords() []string {
	if len(s.Sources) > 0 {
		return s.Sources
	}
	return s.Config.Sources
}

// library says whether parameters of public functions are sources: where that was asked for, and,
// unless sources were named, in a tree that others import.
func (p *project) library() bool {
	words := p.session.sourceWords()
	return slices.Contains(words, "library") || len(words) == 0 && p.isDistribution()
}

// isDistribution reports whether the tree is meant to be installed and imported by others: a wheel,
// an sdist, site-packages, or a project whose metadata names a package to build and no program.
func (p *project) isDistribution() bool {
	if strings.Contains(filepath.ToSlash(p.session.root())+"/", "/site-packages/") {
		return true
	}
	for _, e := range p.list.Entries {
		base, folder := path.Base(e.Path), path.Base(path.Dir(e.Path))
		switch {
		case base == "PKG-INFO", base == "METADATA" && strings.HasSuffix(folder, ".dist-info"):
			return true
		case base == "pyproject.toml" && source.IsLibrary(e.Abs):
			return true
		}
	}
	return false
}
