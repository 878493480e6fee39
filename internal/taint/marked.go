package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows functions by the marks that decorators leave on them: a framework that goes through all methods of an
// object takes those that have its mark.

// markable returns the functions of a value that may have an attribute of their own: those with a decorator, and those
// whose module sets it.
func markable(funcs []*callable, mark string) []*callable {
	var out []*callable
	for _, c := range funcs {
		if c.kind == functionCallable && c.unit.fn != nil && !strings.HasPrefix(mark, "__") {
			if def := c.unit.fn.Def(); def != nil && len(def.Decorators) == 0 && !strings.Contains(c.unit.mod.res.File.Text, def.Name+"."+mark+" =") {
				continue
			}
		}
		out = append(out, c)
	}
	return out
}

// isUnmarked says that a value is a function that does not have an attribute.
func isUnmarked(v, mark *Value) bool {
	name, ok := mark.text()
	return ok && v != nil && len(v.funcs) > 0 && !v.open && len(v.refs)+len(v.consts) == 0 && len(markable(v.funcs, name)) == 0
}

// narrowMarked keeps of a variable, where hasattr says that it has an attribute, the functions that may have it.
func (f *frame) narrowMarked(s *state, test *syntax.Call) {
	if fn, ok := test.Func.(*syntax.Name); !ok || fn.ID != "hasattr" || len(test.Args) != 2 {
		return
	}
	name, ok := test.Args[0].(*syntax.Name)
	if !ok {
		return
	}
	mark, ok := test.Args[1].(*syntax.Constant)
	if !ok {
		return
	}
	slot, ok := f.u.slots.find(name.ID)
	if !ok || s.vars[slot] == nil || len(s.vars[slot].funcs) == 0 {
		return
	}
	v := *s.vars[slot]
	v.funcs = markable(v.funcs, mark.Text)
	s.vars[slot] = &v
}
