package taint

import "slices"

// A prefix is what is known of the order of things: which ones come first, and what any behind them may be. Where nothing
// comes behind them, the first ones are all.
type prefix struct {
	first []*Value
	rest  *Value
	more  bool
}

// prefixOf is what iterating v gives, in order as far as that is known.
func (f *frame) prefixOf(s *state, v *Value) prefix {
	if list, ok := f.exactElements(s, v); ok {
		return prefix{first: list}
	}
	if v != nil && !v.open && len(v.refs) == 1 && len(v.consts) == 0 && !v.refs[0].isOld() {
		if o := f.get(s, v.refs[0]); o != nil && o.base == nil && o.class == nil && o.placed() {
			p := prefix{rest: o.rest, more: true}
			for i := range o.places() {
				e, _ := o.field(itemKey(intConst(int64(i))))
				p.first = append(p.first, e)
			}
			return p
		}
	}
	return prefix{rest: f.element(s, v), more: true}
}

// then is p and behind it q.
func (p prefix) then(q prefix) prefix {
	if !p.more {
		return prefix{slices.Concat(p.first, q.first), q.rest, q.more}
	}
	p.rest = join(p.rest, q.any())
	return p
}

// any is any one of the things.
func (p prefix) any() *Value {
	v, some := p.rest, p.more
	for _, e := range p.first {
		v, some = join2(v, e, some), true
	}
	return v
}

// after is what is left behind the first n.
func (p prefix) after(n int) prefix {
	p.first = p.first[min(n, len(p.first)):]
	return p
}

// upTo is the first n, where that many are known or there are no more.
func (p prefix) upTo(n int) (prefix, bool) {
	if n > len(p.first) && p.more {
		return p, false
	}
	return prefix{first: p.first[:min(n, len(p.first))]}, true
}

// object is a sequence of that kind of the things.
func (p prefix) object(kind objectKind) *object {
	o := &object{kind: kind, exact: true, elems: slices.Clip(p.first)}
	if p.more {
		o = o.grown(p.rest)
	}
	return o
}
