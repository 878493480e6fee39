package scan

import (
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/taint"
)

// flows follows data through the whole program.
func (p *project) flows(k *knowledge) {
	opts := taint.Options{Sources: p.session.sources(), Library: p.session.library()}
	solved := taint.Solve(p.program, k.model, opts)
	p.problems = append(p.problems, solved.Problems...)
	for _, f := range solved.Findings(k.model, opts) {
		if m := p.program.Of(f.Place.File); m != nil && m.Role.Has(resolve.Test) && !p.session.audit() {
			continue // what tests do to themselves crosses no boundary
		}
		p.found = append(p.found, f)
	}
}

// sources are the kinds of sources that a run asks for.
func (s *Session) sources() []string {
	words := s.Sources
	if len(words) == 0 {
		words = []string{"web", "cli"}
	}
	var kinds []string
	for _, w := range words {
		switch w {
		case "web":
			kinds = append(kinds, "user-input", "model-output")
		case "cli":
			kinds = append(kinds, "cli-input")
		case "stored":
			kinds = append(kinds, "stored")
		}
	}
	return kinds
}

// library says whether parameters of public functions are sources.
func (s *Session) library() bool {
	for _, w := range s.Sources {
		if w == "library" {
			return true
		}
	}
	return false
}
