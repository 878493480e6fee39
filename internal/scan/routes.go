package scan

import (
	"context"

	"github.com/adderstone/adderstone/internal/taint"
)

// Routes lists the ways in that frameworks open to the project's code, by place of their handlers.
func (s *Session) Routes(ctx context.Context) ([]taint.Route, error) {
	if s.Config == nil {
		if err := s.Configure(); err != nil {
			return nil, err
		}
	}
	program, err := s.Program(ctx)
	if err != nil {
		return nil, err
	}
	knowledge, err := s.load()
	if err != nil {
		return nil, err
	}
	return taint.Solve(program, knowledge.model, taint.Options{}).Routes, nil
}
