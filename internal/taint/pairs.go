package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file knows functions that return the outcome of a check together with something else: "return False, why" and
// "return True, None". What the check proves holds once the caller has looked at the outcome.

// pairProofs says what follows from the truth of each of the first two things that a function returns together.
type pairProofs struct {
	size   int         // how many things are returned, 0 before the first return
	none   bool        // some return gives something else
	inputs [2][]proves // of the inputs
	other  [2]proves   // of the other of the two
}

// note takes in one way out of the unit, on which v is returned.
func (p *pairProofs) note(f *frame, s *state, v *Value) {
	if p.none {
		return
	}
	list, ok := f.exactElements(s, v)
	if !ok || len(v.refs) == 0 || len(list) < 2 || len(list) > maxPair || p.size != 0 && len(list) != p.size {
		p.none = true
		return
	}
	masks := make([]Mask, len(f.inputs))
	for i, in := range f.inputs {
		if in != nil && len(in.taint) > 0 {
			masks[i] = orEmpty(s.vars[len(f.u.slots.names)+i]).provenMask()
		}
	}
	if p.size == 0 {
		p.size = len(list)
		every := proves{^Mask(0), ^Mask(0), ^Mask(0)}
		for k := range p.inputs {
			p.other[k] = every
			p.inputs[k] = make([]proves, len(masks))
			for i := range masks {
				p.inputs[k][i] = every
			}
		}
	}
	for k := range p.inputs {
		known, is := f.truthIn(s, list[k])
		note := func(p *proves, mask Mask, value *Value) {
			then, other := mask, mask
			for _, fa := range orEmpty(list[k]).form().facts {
				if value != nil && !fa.equal && fa.value.about(value) {
					then |= fa.then
					other |= fa.other
				}
			}
			if !known || is {
				p.then &= then
			}
			if !known || !is {
				p.other &= other
			}
		}
		for i, mask := range masks {
			note(&p.inputs[k][i], mask, s.vars[len(f.u.slots.names)+i])
		}
		mask := ^Mask(0)
		for _, t := range f.deep(s, list[1-k]) {
			mask &= t.clears
		}
		note(&p.other[k], mask, list[1-k])
	}
}

const maxPair = 4

// maxPairing is how deep comparing looks into tuples within tuples.
const maxPairing = 3

// pair gives the things that a call returned together what each says of the inputs and of the other.
func (a *applier) pair(c *callable, ret *Value) *Value {
	p := a.sum.pairs
	if p == nil {
		return ret
	}
	list, ok := a.f.inOrder(a.s, ret, p.size)
	if !ok {
		return ret
	}
	list = append([]*Value(nil), list...)
	said := false
	for k := range p.inputs {
		var facts []fact
		for i, proof := range p.inputs[k] {
			back := a.sum.proves[i].back
			if then, other := proof.then&^back, proof.other&^back; i < len(a.in) && a.in[i] != nil && then|other != 0 && len(a.in[i].taint) > 0 {
				facts = append(facts, fact{value: a.in[i], text: a.f.argText(c, a.args, i), then: then, other: other})
			}
		}
		if x := list[1-k]; x != nil && len(x.taint) > 0 {
			facts = append(facts, fact{value: x, then: p.other[k].then, other: p.other[k].other})
		}
		if len(facts) > 0 {
			v := *orEmpty(list[k])
			if list[k] == nil {
				v.open = true
			}
			v.was = list[k].first()
			have := v.form().facts
			v.setFacts(append(have[:len(have):len(have)], facts...))
			list[k], said = &v, true
		}
	}
	if !said {
		return ret
	}
	return a.f.alloc(a.s, togetherKey{a.at}, &object{kind: tupleObject, exact: true, elems: list})
}

type togetherKey struct{ at syntax.Node }
