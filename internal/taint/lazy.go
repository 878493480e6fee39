package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows what a module variable holds that begins as None and that some function fills: a library that is imported, or a
// client that is made, when it is first asked for.

// filled is what the functions of a module put into a variable, or nil where it is nothing of a library or not always the same.
func (e *engine) filled(m *module, name string) *Value {
	var out *Value
	said, same := "", true
	var visit func(s *resolve.Scope)
	visit = func(s *resolve.Scope) {
		if sym := s.Symbol(name); sym != nil && sym.Has(resolve.DeclaredGlobal) {
			for i := range sym.Bindings {
				v, what := e.putIn(m, &sym.Bindings[i])
				if v == nil {
					continue
				}
				same = same && (said == "" || said == what)
				out, said = v, what
			}
		}
		for _, c := range s.Children {
			visit(c)
		}
	}
	visit(m.res.Scope)
	if !same {
		return nil
	}
	return out
}

// putIn is what one binding gives a variable, with the names of what it is.
func (e *engine) putIn(m *module, b *resolve.Binding) (*Value, string) {
	switch {
	case b.Kind == resolve.BindImport:
		return e.ofLibrary(b.Target)
	case b.Kind == resolve.BindAssign && b.Part == 0 && !b.Iter:
		return e.written(m, b.Value)
	}
	return nil, ""
}

// written is what an expression gives that names things of libraries or makes them.
func (e *engine) written(m *module, x syntax.Expr) (*Value, string) {
	switch x := x.(type) {
	case *syntax.Name, *syntax.Attribute:
		return e.ofLibrary(m.res.Qualified(x))
	case *syntax.Call:
		name := e.model.canonical(m.res.Qualified(x.Func))
		if c := e.model.Calls[name]; c != nil && c.Returns != "" {
			return &Value{open: true, typ: c.Returns}, name + "()"
		}
	case *syntax.Tuple:
		parts, names := make([]*Value, len(x.Elts)), make([]string, len(x.Elts))
		some := false
		for i, elt := range x.Elts {
			parts[i], names[i] = e.written(m, elt)
			some = some || parts[i] != nil
		}
		if some {
			return &Value{refs: []*loc{{frozen: &object{kind: tupleObject, exact: true, elems: parts}, shared: true}}}, strings.Join(names, ",")
		}
	}
	return nil, ""
}

// ofLibrary is the thing of a library with a dotted name.
func (e *engine) ofLibrary(name string) (*Value, string) {
	top, _, _ := strings.Cut(name, ".")
	if name == "" || e.program.Module(top) != nil {
		return nil, ""
	}
	return e.libraryThing(name, nil, source.Place{}), name
}
