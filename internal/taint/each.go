package taint

import (
	"slices"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file says what is known of a thing once a loop went through all of it: where no turn could end while a part is
// "..", no part is.

// through says that e stands for each part of iter. Of the parts of a path more is known than of any text: one that is
// not ".." does not lead upwards.
func (f *frame) through(s *state, iter, e *Value) {
	if iter == nil || iter.form().of == nil || len(iter.refs) == 0 || e == nil || len(e.taint) == 0 {
		return
	}
	// A set of a text's characters is another form of it too.
	if o := f.get(s, iter.refs[0]); o != nil && o.kind == listObject {
		if len(f.pathParts) == maxPathParts {
			f.pathParts = append(f.pathParts[:0], f.pathParts[1:]...) // the loops around the current one are the newest
		}
		f.pathParts = append(f.pathParts, e.first())
	}
}

const maxPathParts = 8

func (f *frame) isPathPart(v *Value) bool {
	if len(f.pathParts) == 0 || v == nil {
		return false
	}
	return slices.Contains(f.pathParts, v.first())
}

// turns is what the turns of a loop prove of the thing that the loop goes through.
type turns struct {
	slot int
	each *Value
	mask Mask // what every turn that ended proved of its part
	any  bool
}

// newTurns returns nil where nothing can be proved.
func (f *frame) newTurns(target syntax.Expr, iter, each *Value) *turns {
	if iter == nil || each == nil || len(each.taint) == 0 {
		return nil
	}
	name, ok := target.(*syntax.Name)
	if !ok {
		return nil
	}
	slot, ok := f.u.slots.find(name.ID)
	if !ok {
		return nil
	}
	return &turns{slot: slot, each: each, mask: ^Mask(0)}
}

// end notes a way on which a turn ended and the loop went on; nil is none.
func (t *turns) end(s *state) {
	if t == nil || s == nil {
		return
	}
	t.any = true
	v := s.vars[t.slot]
	if v == nil || v.first() != t.each.first() {
		t.mask = 0
		return
	}
	t.mask &= sharedClears(v) &^ sharedClears(t.each)
}

// prove applies what the turns proved to the state behind the loop.
func (t *turns) prove(f *frame, s *state, iter *Value) {
	if t == nil || s == nil || !t.any || t.mask == 0 {
		return
	}
	if len(iter.refs) == 1 {
		f.proveElements(s, iter.refs[0], t.mask)
	}
	if iter.form().of != nil {
		f.prove(s, iter.form().of, "", t.mask&NoDots) // an empty part, which a pattern may let through, makes a path absolute
	}
}

// sharedClears is what all data in v is harmless for, with the facets.
func sharedClears(v *Value) Mask {
	mask := ^Mask(0)
	for _, t := range v.taint {
		mask &= t.clears
	}
	return mask
}

// upwards says that v is ".." or a collection that holds it.
func (f *frame) upwards(s *state, v *Value) bool {
	if text, ok := v.text(); ok {
		return text == ".."
	}
	list, ok := f.exactElements(s, v)
	if !ok {
		return false
	}
	for _, e := range list {
		if text, ok := e.text(); ok && text == ".." {
			return true
		}
	}
	return false
}

// partFacts says what comparing a part of a path with ".." proves of the part.
func (f *frame) partFacts(s *state, op syntax.CompareOperator, a, b *Value) []fact {
	for _, v := range []*Value{a, b} {
		with := b
		if v == b {
			with = a
		}
		if !f.isPathPart(v) || !f.upwards(s, with) {
			continue
		}
		switch op {
		case syntax.Eq:
			return []fact{{value: v, other: NoDots}}
		case syntax.NotEq:
			return []fact{{value: v, then: NoDots}}
		case syntax.In:
			if v == a {
				return []fact{{value: v, other: NoDots}}
			}
		case syntax.NotIn:
			if v == a {
				return []fact{{value: v, then: NoDots}}
			}
		}
	}
	return nil
}
