package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file says which functions the users of a library call: those with public names, those that a public module imports
// from a private one under a public name, and what public classes inherit from private ones.

// offers reports whether the users of a library call a function.
func (e *engine) offers(fn *resolve.Function) bool {
	if isPublic(fn) {
		return true
	}
	if e.offered == nil {
		e.offered = e.findOffered()
	}
	return e.offered[fn]
}

// calledBack says that nothing in the project calls a private method of a class that is derived from a library's: the library
// does, which has others write `_run` or `_retrieve` and calls it from a public method of its own.
func (e *engine) calledBack(u *unit) bool {
	if u.called || u.class == nil || u.fn.Def() == nil || strings.HasPrefix(u.fn.Name, "__") || !u.class.foreign() || len(u.fn.Def().Decorators) > 0 {
		return false // whoever decorates a method says who calls it
	}
	return u.class.res == nil || !hasPrivatePart(u.class.res.Qualified)
}

func (e *engine) findOffered() map[*resolve.Function]bool {
	exported := map[string]bool{}
	for _, m := range e.program.Modules {
		if m.Role.Has(resolve.Test|resolve.Setup|resolve.Docs|resolve.Example|resolve.Generated) || hasPrivatePart(m.Name) {
			continue
		}
		for i := range m.Scope.Symbols {
			for _, b := range m.Scope.Symbols[i].Bindings {
				if b.Kind == resolve.BindImport && hasPrivatePart(b.Target) && !hasPrivatePart(m.Scope.Symbols[i].Name) {
					exported[b.Target] = true
				}
			}
		}
	}
	offered := map[*resolve.Function]bool{}
	for _, m := range e.program.Modules {
		for _, fn := range m.Functions {
			if fn.Class == nil && fn.Def() != nil && exported[fn.Qualified] {
				offered[fn] = true
			}
		}
	}
	for _, c := range e.classOrder {
		if c.res == nil || hasPrivatePart(c.res.Qualified) && !exported[c.res.Qualified] {
			continue
		}
		for _, a := range c.ancestors() {
			if a.res == nil || !hasPrivatePart(a.res.Qualified) {
				continue
			}
			for _, fn := range a.res.Methods {
				if !hasPrivatePart(fn.Name) || isProtocol(fn.Name) {
					offered[fn] = true
				}
			}
		}
	}
	return offered
}

// takesHarmless says that a function asks its callers for a number, a date or the like in a parameter.
func (e *engine) takesHarmless(u *unit, input int) bool {
	ann := u.params[input].annotation
	return ann != nil && (&frame{e: e}).harmlessType(ann, u.mod)
}

// holdsHarmless says that data comes out of a field which its class declares to be a number, a date or the like, of what a
// function asks its callers for in a parameter.
func (e *engine) holdsHarmless(o *Origin) bool {
	if len(o.path) == 0 {
		return false
	}
	for _, name := range e.typeNames(o.unit.params[o.input].annotation, o.unit.mod, 0) {
		c := e.projectClass(name)
		if c == nil {
			continue
		}
		for _, a := range c.ancestors() {
			for _, stmt := range a.node.Body {
				if field, ok := stmt.(*syntax.AnnAssign); ok && isName(field.Target, o.path[0]) {
					return (&frame{e: e}).harmlessType(field.Annotation, a.mod)
				}
			}
		}
	}
	return false
}

// hasPrivatePart says that a dotted name has a part that begins with an underscore.
func hasPrivatePart(name string) bool {
	return strings.HasPrefix(name, "_") || strings.Contains(name, "._")
}
