package scan

import (
	"cmp"
	"context"
	"slices"
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
	var out []MissingModel
	problems, err := s.eachLinked(ctx, func(p *project, k *knowledge) []finding.Problem {
		missing, problems := p.unmodelled(k)
		out = append(out, missing...)
		return problems
	})
	if err != nil {
		return nil, nil, err
	}
	return together(out), problems, nil
}

// together adds up what is missing under one name in several projects.
func together(all []MissingModel) []MissingModel {
	var out []MissingModel
	at := map[string]int{}
	for _, m := range all {
		i, known := at[m.Name]
		if !known {
			at[m.Name] = len(out)
			out = append(out, m)
			continue
		}
		out[i].Calls, out[i].In, out[i].Through = out[i].Calls+m.Calls, out[i].In+m.In, out[i].Through+m.Through
	}
	slices.SortStableFunc(out, func(a, b MissingModel) int {
		return cmp.Or(cmp.Compare(b.In+b.Through, a.In+a.Through), strings.Compare(a.Name, b.Name))
	})
	return out
}

// unmodelled lists the calls of one project.
func (p *project) unmodelled(knowledge *knowledge) ([]MissingModel, []finding.Problem) {
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
	return out, solved.Problems
}
