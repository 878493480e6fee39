package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file knows what the algebra of sets says of what is in them: the intersection with a set of the program's own
// holds nothing else, and what is a subset of such a set is harmless.

// fixedSet returns the one of two collections whose elements are all constants, nil when neither is.
func (f *frame) fixedSet(s *state, a, b *Value) *Value {
	for _, v := range []*Value{a, b} {
		if list, ok := f.exactElements(s, v); ok && len(v.refs) > 0 && allConst(list) {
			return v
		}
	}
	return nil
}

// ownElements says that a collection that is known holds nothing that anybody sent, nor what a caller may have handed in.
func (f *frame) ownElements(s *state, v *Value) bool {
	return v != nil && len(v.refs) > 0 && v.sym == nil && len(f.deep(s, v)) == 0
}

func allConst(list []*Value) bool {
	for _, v := range list {
		if v.only() == nil {
			return false
		}
	}
	return true
}

// setOperation is a & b of two things of which neither is known: sets, flags or query objects.
func (f *frame) setOperation(s *state, at syntax.Node, a, b *Value) *Value {
	v := join(a, b)
	if a != nil && v != nil && (len(v.refs) > 0 || v.typ != "") {
		return v
	}
	return f.mixed(s, at, a, b)
}

// subtracted is a - b of two sets. Where b is the program's own, nothing being left proves what a was made of.
func (f *frame) subtracted(s *state, a, b *Value) *Value {
	if a == nil || len(f.dangerous(s, a)) == 0 || f.fixedSet(s, b, nil) == nil {
		return nil
	}
	facts := f.memberFacts(s, a, b, false)
	if facts == nil {
		return nil
	}
	return &Value{open: true, more: &form{facts: facts}, taint: f.deep(s, a)}
}

// subsetTest evaluates a.issubset(b) and a.issuperset(b).
func (f *frame) subsetTest(s *state, a, b *Value, name string) *Value {
	if name == "issuperset" {
		a, b = b, a
	}
	if f.fixedSet(s, b, nil) == nil {
		return nil
	}
	return boolValue(f.memberFacts(s, a, b, true), f.hints(a))
}

// memberFacts are the facts of a test that is true (or false) when every element of v is in whole, a collection of the
// program's own.
func (f *frame) memberFacts(s *state, v, whole *Value, truth bool) []fact {
	var out []fact
	letters, _ := f.letters(s, whole)
	for ; v != nil; v = v.form().of {
		if len(v.taint) == 0 && len(v.refs) == 0 {
			continue
		}
		mask := All
		if v.form().of == nil || len(v.refs) == 0 {
			// The keys of a mapping: its values are as they were.
			mask = f.e.model.keys | f.e.model.attributeBits() | letters
		}
		fa := fact{value: v, then: mask}
		if !truth {
			fa.then, fa.other = 0, mask
		}
		out = append(out, fa)
	}
	return out
}

// letters is for what a text of these characters is harmless; nothing where they are words.
func (f *frame) letters(s *state, whole *Value) (mask Mask, letters bool) {
	list, ok := f.exactElements(s, whole)
	if !ok {
		return 0, true
	}
	set := newCharset()
	for _, v := range list {
		for _, c := range v.only() {
			if len(c.text) > 1 {
				return 0, c.text[0] >= 0x80
			}
			if len(c.text) == 0 || c.text[0] >= 0x80 {
				return 0, true
			}
			set.ascii[c.text[0]] = true
		}
	}
	return f.e.model.limitedTo(set), true
}
