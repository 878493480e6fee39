package scan

import (
	"context"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/taint"
)

// Routes lists the ways in that frameworks open to the project's code, by place of their handlers. The problems say what
// could not be read or followed, so that it is not in the list.
func (s *Session) Routes(ctx context.Context) ([]taint.Route, []finding.Problem, error) {
	parts, err := s.parts(ctx)
	if err != nil {
		return nil, nil, err
	}
	var routes []taint.Route
	var problems []finding.Problem
	for i, p := range parts {
		knowledge, err := p.linked(ctx)
		if err != nil {
			return nil, nil, err
		}
		if knowledge != nil {
			solved := taint.Solve(p.program, knowledge.model, taint.Options{})
			routes, problems = append(routes, solved.Routes...), append(problems, solved.Problems...)
		}
		problems = append(problems, p.problems...)
		parts[i] = nil // its trees
	}
	slices.SortStableFunc(routes, func(a, b taint.Route) int { return strings.Compare(a.Place.File.Path, b.Place.File.Path) })
	return routes, sortProblems(problems), nil
}
