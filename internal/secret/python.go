package secret

import (
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A callArgument is a positional argument of a known call that is a secret, and the name to judge it by.
type callArgument struct {
	index int
	name  string
}

// Scan returns the secrets in a file, in order of place. For Python, tree is its tree.
func (r *Rules) Scan(f *source.File, tree *syntax.Tree) []Match {
	s := r.newScanner(f.Path, f.Text)
	s.run()
	return s.result()
}
