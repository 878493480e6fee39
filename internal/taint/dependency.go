package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file runs what a framework runs for a parameter: Depends(f).

// defaultCall is the call that a parameter has for its default, and the module that it stands in: where the default is a name, here or
// in another module, what the name is bound to.
func (e *engine) defaultCall(q *param, mod *module) (*syntax.Call, *module) {
	switch def := q.def.(type) {
	case *syntax.Call:
		return def, mod
	case *syntax.Name, *syntax.Attribute:
		span := def.Span()
		if d, ok := mod.res.Program().Lookup(mod.res.Name + "." + mod.res.File.Text[span.Start:span.End]); ok && d.Symbol != nil && len(d.Symbol.Bindings) == 1 {
			call, _ := d.Symbol.Bindings[0].Value.(*syntax.Call)
			return call, e.moduleOf(d.Module)
		}
	}
	return nil, mod
}

// dependency evaluates Depends(f), given as default or inside Annotated.
func (e *engine) dependency(f *frame, s *state, q *param, mod *module) (*Value, bool) {
	call, home := e.defaultCall(q, mod)
	declared := q.annotation
	if call == nil && q.annotation != nil {
		if sub, ok := q.annotation.(*syntax.Subscript); ok {
			if tup, ok := sub.Slice.(*syntax.Tuple); ok && len(tup.Elts) > 1 {
				call, _ = tup.Elts[1].(*syntax.Call)
			}
		} else if d, ok := mod.res.Program().Lookup(mod.res.Name + "." + mod.res.File.Text[q.annotation.Span().Start:q.annotation.Span().End]); ok && d.Symbol != nil && len(d.Symbol.Bindings) == 1 {
			// An alias, here or in another module: CurrentUser = Annotated[User, Depends(get_user)].
			if sub, ok := d.Symbol.Bindings[0].Value.(*syntax.Subscript); ok {
				if tup, ok := sub.Slice.(*syntax.Tuple); ok && len(tup.Elts) > 1 {
					call, _ = tup.Elts[1].(*syntax.Call)
					mod, declared = e.moduleOf(d.Module), sub
					home = mod
				}
			}
		}
	}
	if call == nil {
		return nil, false
	}
	qualified := home.res.Qualified(call.Func)
	name := lastName(qualified)
	if name != "Depends" && name != "Security" {
		return nil, false
	}
	var target *Value
	if len(call.Args) > 0 {
		target = e.inModule(home, call.Args[0])
	} else if q.annotation != nil {
		ann := q.annotation
		if sub, ok := ann.(*syntax.Subscript); ok {
			if tup, ok := sub.Slice.(*syntax.Tuple); ok && len(tup.Elts) > 0 {
				ann = tup.Elts[0]
			}
		}
		target = e.inModule(mod, ann)
	}
	if target == nil {
		return nil, true
	}
	var out *Value
	for i, c := range target.funcs {
		if strings.HasPrefix(qualified, "fastmcp.") {
			out = join2(out, f.invoke(s, c, &arguments{}, call), i > 0) // its parameters are no part of what a tool is asked for
			f.gone = false
			continue
		}
		v := e.callDependency(f, s, c, nil)
		if c.unit != nil && c.unit.fn != nil && v != nil && e.vouches(c.unit.fn.Name).proves != (proves{}) {
			w := *v
			w.taint = cleared(v.taint, Vetted) // Depends(validated_path)
			v = &w
		}
		out = join2(out, v, i > 0)
	}
	for _, l := range target.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			if m, owner := o.class.lookup("__call__"); owner != nil && m != nil {
				for _, c := range f.bind(s, m, &Value{refs: []*loc{l}}, owner).funcs {
					out = join(out, e.callDependency(f, s, c, nil))
				}
			}
		}
	}
	if out != nil && slices.ContainsFunc(out.taint, isWeak) && slices.ContainsFunc(e.typeNames(declared, mod, 0), isClassOfItsOwn) {
		// A user, a session: what an unknown call has found by a token is not the token.
		w := *out
		w.taint = slices.DeleteFunc(slices.Clone(out.taint), isWeak)
		out = &w
	}
	return out, true
}

func isWeak(t Taint) bool { return t.weak }

func isClassOfItsOwn(name string) bool {
	return name != "" && !strings.HasPrefix(name, "builtins.") && !strings.HasPrefix(name, "typing.")
}

// callDependency calls a function for a parameter; layer is what stands around the handler, where that may give to the
// function's own parameters.
func (e *engine) callDependency(f *frame, s *state, c *callable, layer *group) *Value {
	u := c.unit
	if c.kind == classCallable {
		init, owner := c.class.lookup("__init__")
		if owner == nil || len(orEmpty(init).funcs) == 0 {
			return f.invoke(s, c, &arguments{}, c.class.node)
		}
		u = init.funcs[0].unit
	}
	if u == nil || u.fn == nil || e.depDepth > 6 {
		return nil
	}
	e.depDepth++
	defer func() { e.depDepth-- }()
	p := &entryPoint{entry: &Entry{Parameters: "user-input", FromTypes: true, Says: "comes from the request"}, unit: u, way: way{group: layer}}
	args := &arguments{}
	for i := range u.params {
		if i == u.receiver() || u.params[i].kind == variadic || u.params[i].kind == keywords {
			continue
		}
		args.names = append(args.names, u.params[i].name)
		args.named = append(args.named, e.byType(f, s, p, i, paramPlace(u, i)))
		args.namedAt = append(args.namedAt, nil)
	}
	v := f.invoke(s, c, args, u.fn.Node)
	f.gone = false
	if u.generator {
		return f.element(s, v)
	}
	return v
}

// inModule evaluates an expression at the top level of a module.
func (e *engine) inModule(mod *module, x syntax.Expr) *Value {
	f := e.newFrame(&unit{name: "expression", mod: mod, fn: &resolve.Function{Module: mod.res}, scope: mod.res.Scope})
	f.proved = true
	prev := e.current
	e.current = f
	defer func() { e.current = prev }()
	s := &state{}
	v := f.eval(s, x)
	fz := freezer{f: f, s: s}
	return fz.value(v, 0)
}
