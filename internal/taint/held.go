package taint

import (
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows of which class the objects are that a project keeps where all its functions reach them, as in flask.g:
// what one function leaves there, before the request is handled, others call.

// heldClass is the project's class of what is kept under a name of a shared variable; nil when it is not known or may be
// one of several.
func (e *engine) heldClass(o *Origin, name string) *class {
	if o.global == nil || len(o.path) > 0 || e.shared[o.global.name] != o.global {
		return nil
	}
	if e.held == nil {
		e.held = map[string]*class{}
		e.findHeld()
	}
	return e.held[o.global.name+"."+name]
}

// findHeld looks at the assignments to attributes of shared variables.
func (e *engine) findHeld() {
	for _, m := range e.program.Modules {
		for _, stmt := range m.Tree.Body {
			syntax.Walk(stmt, func(n syntax.Node) bool {
				if a, ok := n.(*syntax.Assign); ok {
					e.noteHeld(m, a)
				}
				return true
			})
		}
	}
}

func (e *engine) noteHeld(m *resolve.Module, a *syntax.Assign) {
	made, ok := a.Value.(*syntax.Call)
	if !ok {
		return
	}
	for _, t := range a.Targets {
		at, ok := t.(*syntax.Attribute)
		if !ok {
			continue
		}
		holder := e.model.canonical(m.Qualified(at.Value))
		if v := e.model.Values[holder]; v == nil || !v.Shared {
			continue
		}
		key, c := holder+"."+at.Attr, e.projectClass(m.Qualified(made.Func))
		if other, again := e.held[key]; again && other != c {
			c = nil
		}
		e.held[key] = c
	}
}
