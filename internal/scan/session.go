// Package scan is the pipeline from files to findings. A Session names the project and what to do;
// Run reads it and returns a Result. Commands, tests and the editor all go through it.
package scan

import (
	"context"

	"github.com/adderstone/adderstone/internal/finding"
)

// A Session is a project being examined.
type Session struct {
	Paths []string // as named on the command line; none means the current folder
}

// A Result is what Run found, in order of place.
type Result struct {
	Findings []finding.Finding
	Problems []finding.Problem
	Files    int
	Lines    int
}

// Run examines the project once.
func (s *Session) Run(ctx context.Context) (*Result, error) {
	return &Result{}, nil
}
