package taint

import "slices"

// This file evaluates contextvars.ContextVar, a variable of a module in which each request keeps its own value.

const (
	contextVar   = "contextvars.ContextVar"
	contextValue = "{value}" // the field of a variable that holds its value
	contextSet   = "{set}"   // the one with all that it was set to, which others read before it is brought back
)

// contextCall evaluates the methods of a context variable. What a token was made from is what reset brings back.
func (f *frame) contextCall(s *state, c *libraryCall) (*Value, bool) {
	if c.name == contextVar && c.recv == nil {
		o := &object{kind: instanceObject}
		if other, ok := c.args.keyword("default"); ok {
			o = o.with(contextValue, other)
		}
		v := *f.alloc(s, c.at, o)
		v.typ = contextVar
		return &v, true
	}
	if c.recv == nil || len(c.recv.refs) != 1 {
		return nil, false
	}
	switch c.name {
	case contextVar + ".set":
		if len(c.args.pos) != 1 {
			return nil, false
		}
		token := &object{kind: instanceObject}
		if was, ok := f.contextValue(s, c.recv, false); ok {
			token = token.with(contextValue, was)
		}
		v := f.alloc(s, c.at, token)
		x := c.args.pos[0]
		f.change(s, c.recv, func(o *object) *object { return o.with(contextValue, x) })
		if x != nil && len(x.taint) > 0 && len(f.contexts) < maxRemembered {
			f.contexts = append(f.contexts, c.recv)
		}
		return v, true
	case contextVar + ".reset":
		if len(c.args.pos) != 1 || c.args.pos[0] == nil || len(c.args.pos[0].refs) != 1 {
			return nil, false
		}
		if token := f.get(s, c.args.pos[0].refs[0]); token != nil {
			was, _ := token.field(contextValue)
			f.change(s, c.recv, func(o *object) *object { return o.with(contextValue, was) })
			return noneValue, true
		}
	case contextVar + ".get":
		if v, ok := f.contextValue(s, c.recv, true); ok {
			if len(c.args.pos) > 0 {
				v = join(v, c.args.pos[0])
			}
			return v, true
		}
	}
	return nil, false
}

// maxRemembered is how many settings of context variables a run remembers.
const maxRemembered = 8

// duringCall lets the functions that a call may run see what this one has set its context variables to, whether or not it
// brings back what they held.
func (f *frame) duringCall(s *state, callee *Value) {
	if callee != nil && len(callee.funcs) > 0 && !slices.ContainsFunc(callee.funcs, func(c *callable) bool { return runsProject(f.u, c) }) {
		return
	}
	for _, v := range f.contexts {
		o := f.get(s, v.refs[0])
		if o == nil {
			continue
		}
		x, _ := o.field(contextValue)
		if was, ok := o.field(contextSet); x != nil && len(x.taint) > 0 && was != x {
			f.change(s, v, func(o *object) *object { return o.with(contextSet, join2(was, tainted(x.taint), ok)) })
		}
	}
}

// runsProject says that a callable of the body u is a function or a class of the project's, or one that its caller has passed.
func runsProject(u *unit, c *callable) bool {
	switch c.kind {
	case functionCallable, classCallable, classMethodCallable, staticCallable:
		return true
	case boundCallable:
		return c.recv != nil && c.recv.typ == "" && c.recv.sym != nil && c.recv.sym.unit == u
	}
	return false
}

// contextValue is what a context variable holds, as far as is known here; meanwhile says that this is asked where somebody may have
// set it for the time of a call.
func (f *frame) contextValue(s *state, v *Value, meanwhile bool) (*Value, bool) {
	o := f.get(s, v.refs[0])
	if o == nil {
		return nil, false
	}
	x, ok := o.field(contextValue)
	if o.base != nil && o.base.global != nil {
		if first := v.refs[0].frozen; ok && first != nil {
			if was, _ := first.field(contextValue); was != x {
				return x, true // it was set here, in the context that this request has for its own
			}
		}
		other := symValue(f.e.part(o.base, contextValue))
		if meanwhile {
			other = join(other, symValue(f.e.part(o.base, contextSet)))
		}
		return join2(x, other, ok), true // or what another function has put there
	}
	return x, ok
}
