package taint

import "github.com/adderstone/adderstone/internal/syntax"

// inOrder returns the n things that one of several sequences holds, place by place: what a function returns as pairs from
// several statements. None among them is not what is taken apart.
func (f *frame) inOrder(s *state, v *Value, n int) ([]*Value, bool) {
	if v == nil || v.open || len(v.refs) == 0 || len(v.funcs) > 0 || len(v.taint) > 0 {
		return nil, false
	}
	for _, c := range v.consts {
		if c.kind != syntax.None {
			return nil, false
		}
	}
	out := make([]*Value, n)
	for k, l := range v.refs {
		o := f.get(s, l)
		if o == nil || l.isOld() || o.kind != tupleObject && o.kind != listObject || !o.exact || len(o.elems) != n {
			return nil, false
		}
		for i, e := range o.elems {
			out[i] = join2(out[i], e, k > 0)
		}
	}
	return out, true
}

// named returns a copy of an object that may hold v under any name that it has, and any other.
func (o *object) named(v *Value) *object {
	c := o.withRest(v)
	if v == nil || len(v.taint) == 0 || len(o.fields) == 0 {
		return c
	}
	c.fields = make([]field, len(o.fields))
	for i, fl := range o.fields {
		if len(fl.value.only()) > 0 { // a default, which is there to be replaced
			fl.value = join(fl.value, v)
		}
		c.fields[i] = fl
	}
	return c
}
