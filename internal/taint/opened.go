package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file follows files of objects that the caller of a library names: whoever has a pickle opened by its name has it run.
// Only what a library's caller chooses counts. A name in a request chooses among the files of the program.

// opened is what a file holds whose name a caller chose: it does no harm but where it is turned into objects. What is known
// of the name says nothing of it.
func (f *frame) opened(s *state, name *Value, at syntax.Node) []Taint {
	if !f.e.opts.Library {
		return nil
	}
	path := f.e.model.Kind("file-path")
	var out []Taint
	for _, t := range f.deep(s, name) {
		if !t.from.real() && path != nil && !dead(t.clears, path) {
			t.clears, t.opened = 0, true
			out = append(out, t)
		}
	}
	return marked(out, f.place(at), "names a file that is read")
}
