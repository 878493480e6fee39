package scan

import (
	"context"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/taint"
)

// Routes lists the ways in that frameworks open to the project's code, by place of their handlers. The problems say what
// could not be read or followed, so that it is not in the list.
func (s *Session) Routes(ctx context.Context) ([]taint.Route, []finding.Problem, error) {
	p, err := s.link(ctx)
	if err != nil {
		return nil, nil, err
	}
	knowledge, err := s.load()
	if err != nil {
		return nil, nil, err
	}
	solved := taint.Solve(p.program, knowledge.model, taint.Options{})
	return solved.Routes, sortProblems(append(p.problems, solved.Problems...)), nil
}
