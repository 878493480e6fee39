package scan

import (
	"context"
	"strings"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/taint"
)

// A MissingModel is a call that a model is missing for.
type MissingModel struct {
	taint.Unmodelled
	Package string // the distribution it comes with, stdlib for the standard library, "" where nobody knows
}

// Missing lists the calls without a model that data from outside goes into, the most important first. Sources and tests
// count as in a scan. The problems say what could not be read or followed, so that it is not in the list.
func (s *Session) Missing(ctx context.Context) ([]MissingModel, []finding.Problem, error) {
	p, err := s.link(ctx)
	if err != nil {
		return nil, nil, err
	}
	knowledge, err := s.load()
	if err != nil {
		return nil, nil, err
	}
	opts := p.flowOptions()
	opts.Missing = true
	own := map[string]bool{"": true} // an empty top stands before the dot of a method of something unknown
	for _, m := range p.program.Modules {
		top, _, _ := strings.Cut(m.Name, ".")
		own[top] = true // what is not at hand below it is the project's own all the same
	}
	solved := taint.Solve(p.program, knowledge.model, opts)
	var out []MissingModel
	for _, u := range solved.Missing {
		m := MissingModel{Unmodelled: u}
		switch top, _, _ := strings.Cut(u.Name, "."); {
		case own[top]:
		case top == "builtins", resolve.IsStdlib(top):
			m.Package = "stdlib"
		default:
			m.Package = deps.PackageOf(u.Name)
		}
		out = append(out, m)
	}
	return out, sortProblems(append(p.problems, solved.Problems...)), nil
}
