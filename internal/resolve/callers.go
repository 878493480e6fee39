package resolve

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// A use is what a module does with a function of its own that nobody else is meant to call.
type use struct {
	calls   []*syntax.Call
	escapes bool // handed on as a value, so that its callers are unknown
}

// callers returns all calls of a function that can only be called from its own module: one defined
// inside another function, or one whose name begins with an underscore. ok is false for any other
// function, and where the function is decorated or passed on as a value.
func (m *Module) callers(f *Function) (calls []*syntax.Call, ok bool) {
	if !f.private() {
		return nil, false
	}
	m.used.Do(m.findUses)
	u := m.uses[f.Name]
	if u == nil || u.escapes {
		return nil, false
	}
	return u.calls, true
}

func (f *Function) private() bool {
	d := f.Def()
	if d == nil || len(d.Decorators) > 0 || strings.HasPrefix(f.Name, "__") {
		return false
	}
	if f.Class != nil || f.Scope.Parent.Kind == ModuleScope {
		return strings.HasPrefix(f.Name, "_")
	}
	return f.Scope.Parent.Kind == FunctionScope
}

// findUses looks at every mention of the module's private functions. Two functions of one name share
// their uses, which errs on the side of more callers.
func (m *Module) findUses() {
	m.uses = map[string]*use{}
	for _, f := range m.Functions {
		if f.private() {
			m.uses[f.Name] = &use{escapes: m.program.privateImports[f.Name]}
		}
	}
	if len(m.uses) == 0 {
		return
	}
	var visit func(syntax.Node) bool
	visit = func(n syntax.Node) bool {
		switch e := n.(type) {
		case *syntax.Call:
			name, receiver := calledName(e)
			u := m.uses[name]
			if u == nil {
				return true
			}
			u.calls = append(u.calls, e)
			if receiver != nil {
				syntax.Walk(receiver, visit)
			}
			for _, a := range e.Args {
				syntax.Walk(a, visit)
			}
			for i := range e.Keywords {
				syntax.Walk(e.Keywords[i].Value, visit)
			}
			return false
		case *syntax.Name:
			if u := m.uses[e.ID]; u != nil && e.Ctx == syntax.Load {
				u.escapes = true
			}
		case *syntax.Attribute:
			if u := m.uses[e.Attr]; u != nil {
				u.escapes = true
			}
		}
		return true
	}
	syntax.WalkTree(m.Tree, visit)
}

// calledName is the last part of what a call calls, and the expression before it.
func calledName(e *syntax.Call) (name string, receiver syntax.Expr) {
	switch f := e.Func.(type) {
	case *syntax.Name:
		return f.ID, nil
	case *syntax.Attribute:
		return f.Attr, f.Value
	}
	return "", nil
}

// argument returns what a call passes for a parameter of f; ok is false where that cannot be told.
// The result is the default, or nil without one, where the call passes nothing.
func (f *Function) argument(call *syntax.Call, param *syntax.Arg, value syntax.Expr) (syntax.Expr, bool) {
	for _, a := range call.Args {
		if _, star := a.(*syntax.Starred); star {
			return nil, false
		}
	}
	for i := range call.Keywords {
		switch call.Keywords[i].Arg {
		case "":
			return nil, false
		case param.Name:
			return call.Keywords[i].Value, true
		}
	}
	args := f.Args()
	if param == args.Vararg || param == args.Kwarg {
		return nil, false
	}
	position := 0
	if _, receiver := calledName(call); f.Class != nil && receiver != nil {
		position = -1 // self; Class._method(obj) is not told apart, and passes one more
	}
	for _, list := range [...][]*syntax.Arg{args.PosOnly, args.Args} {
		for _, a := range list {
			if a == param {
				if position >= 0 && position < len(call.Args) {
					return call.Args[position], true
				}
				return value, value != nil
			}
			position++
		}
	}
	return value, value != nil
}

// constantParameter is the union of what all callers pass.
func (m *Module) constantParameter(q *query, f *Function, b *Binding) []Const {
	param, ok := b.Node.(*syntax.Arg)
	if f == nil || !ok {
		return nil
	}
	calls, ok := m.callers(f)
	if !ok || len(calls) == 0 || len(calls) > maxConstants*4 {
		return nil
	}
	var all []Const
	for _, call := range calls {
		e, ok := f.argument(call, param, b.Value)
		if !ok {
			return nil
		}
		values := m.constant(q, m.ScopeAt(e.Span().Start), e)
		if len(values) == 0 {
			return nil
		}
		if all = union(all, values); all == nil {
			return nil
		}
	}
	return all
}
