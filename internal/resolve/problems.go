package resolve

import (
	"fmt"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// SyntaxProblems says what of a file is not Python. A file in another language than it claims has
// hundreds of errors, so after some the rest is only counted.
func SyntaxProblems(tree *syntax.Tree) []finding.Problem {
	const most = 5
	var problems []finding.Problem
	add := func(at source.Range, message string) {
		cell, position := tree.File.At(at.Start)
		problems = append(problems, finding.Problem{Kind: finding.ProblemSyntax, Path: tree.File.Path, Cell: cell,
			Line: position.Line, Column: position.Column, Message: message})
	}
	if tree.Python2 {
		at := source.Range{}
		if len(tree.Errors) > 0 {
			at = tree.Errors[0].Range
		}
		add(at, "this is Python 2; it was analysed as far as it could be read")
		return problems
	}
	for i, e := range tree.Errors {
		if i == most-1 && len(tree.Errors) > most {
			add(e.Range, fmt.Sprintf("%s (and %d more errors below)", e.Message, len(tree.Errors)-most))
			break
		}
		add(e.Range, e.Message)
	}
	return problems
}
