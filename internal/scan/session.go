// Package scan is the pipeline from files to findings. A Session names the project and what to do;
// Run reads it and returns a Result. Commands, tests and the editor all go through it.
package scan

import (
	"context"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// A Session is a project being examined.
type Session struct {
	Paths []string // as named on the command line; none means the current folder
}

// A Result is what Run found. Reports read it and change nothing.
type Result struct {
	Version  string // of Adderstone
	Root     string // folder that the paths of Findings are relative to, absolute
	Findings []finding.Finding
	Problems []finding.Problem
	Abouts   []*finding.About // the rules that were in force, by id
	Files    int              // that were analysed
	Lines    int              // in those files
	Known    int              // findings that are left out of Findings because a revision had them already
	Skipped  []source.Skip    // environments and vendored trees that were left out
	Ignored  int              // files and folders that an ignore file or a glob left out
}

// Run examines the project once.
func (s *Session) Run(ctx context.Context) (*Result, error) {
	return &Result{}, nil
}
