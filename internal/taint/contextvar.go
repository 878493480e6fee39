package taint

// This file evaluates contextvars.ContextVar, a variable of a module in which each request keeps its own value.

const (
	contextVar   = "contextvars.ContextVar"
	contextValue = "{value}" // the field of a variable that holds its value
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
		if was, ok := f.contextValue(s, c.recv); ok {
			token = token.with(contextValue, was)
		}
		v := f.alloc(s, c.at, token)
		f.change(s, c.recv, func(o *object) *object { return o.with(contextValue, c.args.pos[0]) })
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
		if v, ok := f.contextValue(s, c.recv); ok {
			if len(c.args.pos) > 0 {
				v = join(v, c.args.pos[0])
			}
			return v, true
		}
	}
	return nil, false
}

// contextValue is what a context variable holds, as far as is known here.
func (f *frame) contextValue(s *state, v *Value) (*Value, bool) {
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
		return join2(x, symValue(f.e.part(o.base, contextValue)), ok), true // or what another function has put there
	}
	return x, ok
}
