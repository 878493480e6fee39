package taint

// This file runs what a framework runs for a parameter by its name: the layers of routes around a handler declare it,
// dependencies={"db": Provide(open_db)}.

// provide notes what the declaration of a layer of routes gives to parameters: a mapping of names to functions.
func (f *frame) provide(s *state, layer *group, declared *Value) {
	for _, l := range orEmpty(declared).refs {
		o := f.get(s, l)
		if o == nil || o.kind != dictObject {
			continue
		}
		for _, fl := range o.fields {
			if v := orEmpty(fl.value); len(v.funcs) > 0 {
				if layer.provides == nil {
					layer.provides = map[string]*Value{}
				}
				fz := freezer{f: f, s: s}
				layer.provides[fl.key] = fz.value(v, 0)
			}
		}
	}
}

// maxLayers bounds how many layers of routes stand around a handler.
const maxLayers = 8

// provider is the function that the nearest layer around a handler declares for a parameter, or nil.
func (g *group) provider(name string, depth int) *Value {
	if g == nil || depth > maxLayers {
		return nil
	}
	if v := g.provides["["+name+"]"]; v != nil {
		return v
	}
	for _, h := range g.hung {
		if v := h.below.provider(name, depth+1); v != nil {
			return v
		}
	}
	return nil
}

// provided gives a parameter what the layers around its handler declare for it; false where they declare nothing.
func (e *engine) provided(f *frame, s *state, layer *group, name string) (out *Value, ok bool) {
	v := layer.provider(name, 0)
	if v == nil {
		return nil, false
	}
	for i, c := range v.funcs {
		out = join2(out, e.callDependency(f, s, c, layer), i > 0)
	}
	return out, true
}
