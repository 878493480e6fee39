package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file calls functions that are handed to something that runs them: threads, executors, queues of tasks.

// runs calls a project function that a library call runs, and says what the library call gives of what it returns.
func (f *frame) runs(s *state, c *libraryCall, r *Run) (out *Value, result bool) {
	fn, ok := f.arg(s, c, r.Function)
	if !ok || fn == nil {
		return nil, false
	}
	f.depends(fn) // a caller that knows the function knows what is run
	if name, ok := fn.text(); ok {
		fn = f.byName(name)
	}
	args := &arguments{}
	for _, a := range r.Args {
		v, ok := f.arg(s, c, a)
		if !ok {
			continue
		}
		switch {
		case r.Element:
			v = f.element(s, v)
		case c.model.Parses && v != nil:
			v = &Value{open: true, taint: marked(f.deep(s, v), f.place(c.at), parsed)} // a part of the document
		}
		args.pos = append(args.pos, v)
	}
	if r.Rest >= 0 {
		for i := r.Rest; i < len(c.args.pos); i++ {
			args.pos = append(args.pos, c.args.pos[i])
			if i < len(c.args.posAt) {
				args.posAt = append(args.posAt, c.args.posAt[i])
			}
		}
		args.names, args.named, args.namedAt = c.args.names, c.args.named, c.args.namedAt
		args.star, args.some, args.alone = c.args.star, c.args.some, c.args.alone
		args.double, args.more = c.args.double, c.args.more
	}
	if r.Spread != nil {
		if v, ok := f.arg(s, c, *r.Spread); ok && v != nil {
			if list, ok := f.exactElements(s, v); ok {
				args.pos = append(args.pos, list...)
			} else {
				args.star, args.some = v, true
			}
		}
	}
	if r.Named != nil {
		if v, ok := f.arg(s, c, *r.Named); ok && v != nil {
			args.double, args.more = v, true
		}
	}
	if r.Element && r.Result && len(r.Args) == 1 {
		if v, ok := f.arg(s, c, r.Args[0]); ok {
			if list, ok := f.exactElements(s, v); ok && len(list) <= maxUnroll {
				o := &object{kind: iteratorObject, exact: true}
				for _, e := range list {
					gone := f.gone
					o.elems = append(o.elems, f.apply(s, fn, &arguments{pos: []*Value{e}}, c.at))
					f.gone = gone
				}
				return f.alloc(s, c.at, o), true
			}
		}
	}
	for _, callee := range fn.funcs {
		gone := f.gone
		f.gone = false
		v := f.invoke(s, callee, args, c.at)
		f.gone = gone
		if r.Result && !r.Element {
			out, result = join2(out, v, result), true
		}
	}
	if name := lastName(c.name); name == "submit" || name == "apply_async" {
		out = f.promise(s, out, c.at)
	}
	return out, result
}

// promise is a future of v: what carries data of v, and gives v to who asks for the result.
func (f *frame) promise(s *state, v *Value, at syntax.Node) *Value {
	result := funcValue(&callable{kind: getterCallable, recv: v, at: at})
	o := (&object{kind: instanceObject}).with("result", result).with("get", result)
	p := *f.alloc(s, at, o)
	p.typ, p.taint = "concurrent.futures.Future", f.deep(s, v)
	return &p
}

// started runs what a thread of the project's own does.
func (f *frame) started(s *state, recv *Value, types []string, at syntax.Node) {
	if recv == nil || !slices.ContainsFunc(types, func(typ string) bool { return typ == "threading.Thread" || typ == "multiprocessing.Process" }) {
		return
	}
	for _, l := range recv.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			if m, owner := o.class.lookup("run"); owner != nil {
				f.callValue(s, f.bind(s, m, &Value{refs: []*loc{l}}, owner), &arguments{}, at)
				f.gone = false
			}
		}
	}
}

// task runs the function behind a task's delay() and its kind.
func (f *frame) task(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	passed := args
	if strings.HasSuffix(c.name, "apply_async") {
		passed = &arguments{}
		v, ok := args.keyword("args")
		if !ok && len(args.pos) > 0 {
			v, ok = args.pos[0], true
		}
		if ok {
			if list, exact := f.exactElements(s, v); exact {
				passed.pos = list
			} else {
				passed.star, passed.some = v, true
			}
		}
		if v, ok := args.keyword("kwargs"); ok {
			passed.double, passed.more = v, true
		}
	}
	if name := c.name; name == "task.s" && c.inner.unit != nil {
		passed = f.afterResult(s, c.inner.unit, passed)
	}
	self := c.inner
	if u := self.unit; u != nil && len(u.params) > len(passed.pos) && u.params[0].name == "self" && self.self == nil {
		b := *self
		b.self = &Value{open: true}
		self = &b
	}
	f.invoke(s, self, passed, at)
	f.gone = false
	return nil
}

// afterResult is what a step of a chain is called with: where its task wants one argument more, the result of the step before
// it comes first.
func (f *frame) afterResult(s *state, u *unit, args *arguments) *arguments {
	wanted := 0
	for i := range u.params {
		if q := &u.params[i]; q.kind <= ordinary && q.def == nil && q.name != "self" && !slices.Contains(args.names, q.name) {
			wanted++
		}
	}
	if args.star != nil || args.more || wanted != len(args.pos)+1 {
		return args
	}
	out := *args
	out.pos = append([]*Value{{open: true}}, args.pos...)
	out.posAt = nil
	return &out
}
