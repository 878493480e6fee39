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
	var routes []taint.Route
	problems, err := s.eachLinked(ctx, func(p *project, k *knowledge) []finding.Problem {
		solved := taint.Solve(p.program, k.model, taint.Options{})
		routes = append(routes, solved.Routes...)
		return solved.Problems
	})
	if err != nil {
		return nil, nil, err
	}
	slices.SortStableFunc(routes, func(a, b taint.Route) int { return strings.Compare(a.Place.File.Path, b.Place.File.Path) })
	return routes, problems, nil
}
