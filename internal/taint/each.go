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
		f.pathParts = append(f.pathParts, pathPart{e.first(), pathTypes[iter.form().of.typ]})
	}
}

// A pathPart stands for each part of a path.
type pathPart struct {
	part   *Value
	parsed bool // the path is no text: its first part is "/" if it is absolute, and empty in a text that was split
}

const maxPathParts = 8

// isPartsOf says that v holds the parts of a path, which are what it is: relative where it is, and none of them ".." where it has none.
func isPartsOf(v, path *Value) bool {
	of := v.form().of
	return of != nil && of.first() == path && pathTypes[of.typ]
}

func (f *frame) pathPart(v *Value) (pathPart, bool) {
	if v == nil {
		return pathPart{}, false
	}
	i := slices.IndexFunc(f.pathParts, func(p pathPart) bool { return p.part == v.first() })
	if i < 0 {
		return pathPart{}, false
	}
	return f.pathParts[i], true
}

// turns is what the turns of a loop prove of the thing that the loop goes through.
type turns struct {
	slot int
	each *Value
	mask Mask // what every turn that ended proved of its part
	any  bool
	text bool // by its name the part is a character
}

// letterNames are what people call a character of a text that they go through.
var letterNames = map[string]bool{"c": true, "ch": true, "char": true, "character": true, "letter": true}

// isLetter says that a value is a character of a text that a loop goes through.
func (f *frame) isLetter(v *Value) bool {
	return slices.ContainsFunc(f.letterOf, func(have *Value) bool { return have.first() == v.first() })
}

// ordinalType is the class of ord(x), of which x is the character.
const ordinalType = "builtins.ord"

// ordinalFacts are what a comparison of a character's number with another says of the character: ord(c) < 32.
func (f *frame) ordinalFacts(op syntax.CompareOperator, a, b *Value) []fact {
	left := a != nil && a.typ == ordinalType
	number, limit := b, a
	if left {
		number, limit = a, b
	}
	if number == nil || number.typ != ordinalType || len(f.letterOf) == 0 || !f.isLetter(number.form().of) {
		return nil
	}
	c, ok := limit.constant()
	n, isNumber := c.number()
	then, known := isUpperBound(op, left)
	if !ok || !isNumber || !known || n < 0 || n > 128 {
		return nil
	}
	var below []byte // the characters that are none of those that are left, if the number is not bounded
	for i := range byte(n) {
		below = append(below, i)
	}
	if op == syntax.LtE && left || op == syntax.GtE && !left || op == syntax.Gt && left || op == syntax.Lt && !left {
		below = append(below, byte(n)) // the number itself lies on the other side
	}
	fa := fact{value: number.form().of}
	if mask := f.e.model.lackingAll(string(below)); then {
		fa.other = mask
	} else {
		fa.then = mask
	}
	return []fact{fa}
}

// isLetterOf says that a loop over iter gives its target the characters of a text.
func isLetterOf(target syntax.Expr, iter, each *Value) bool {
	name, ok := target.(*syntax.Name)
	return ok && letterNames[name.ID] && iter != nil && each != nil && len(iter.refs) == 0 && len(iter.taint) > 0 && iter.typ != nodesType
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
	text := isLetterOf(target, iter, each)
	if text {
		f.letterOf = append(f.letterOf, each)
	}
	return &turns{slot: slot, each: each, mask: ^Mask(0), text: text}
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
	if f.isSequence(s, iter) {
		f.prove(s, iter, "", t.mask) // what it holds, and itself where that is the same
	} else if len(iter.refs) == 1 {
		f.proveElements(s, iter.refs[0], t.mask)
	} else if t.text || isListed(iter) {
		f.prove(s, iter, "", t.mask)
	} else if i, ok := f.wholeInput(iter); ok {
		f.walked[i] |= t.mask
		f.prove(s, iter, "", t.mask)
	}
	if iter.typ == "tarfile.Members" || iter.typ == "tarfile.TarFile" {
		archive := iter
		if iter.form().of != nil {
			archive = iter.form().of
		}
		f.prove(s, archive, "", f.e.model.settled(t.mask)&f.e.model.memberBits())
	} else if iter.typ == nodesType {
		f.prove(s, iter, "", t.mask&f.e.model.codeBits())
	} else if iter.form().of != nil {
		f.prove(s, iter.form().of, "", t.mask&(NoDots|Relative)) // an empty part, which a pattern may let through, makes a path absolute
	}
}

// wholeInput says which input of the unit a value is, if it is all of one whose annotation says nothing of what it is. Where
// it is a mapping, only its keys are gone through; callers know whether it is.
func (f *frame) wholeInput(v *Value) (int, bool) {
	o := v.sym
	if o == nil || o.unit != f.u || f.inside != nil || len(o.path) > 0 || o.input >= len(f.u.params) || f.u.params[o.input].annotation != nil {
		return 0, false
	}
	if f.walked == nil {
		f.walked = map[int]Mask{}
	}
	return o.input, true
}

// isSequence says that a value is a list, a tuple or a set and nothing else.
func (f *frame) isSequence(s *state, v *Value) bool {
	if len(v.refs) == 0 {
		return v.typ == "builtins.list" || isListed(v)
	}
	for _, l := range v.refs {
		if o := f.get(s, l); o == nil || o.kind != listObject && o.kind != tupleObject && o.kind != setObject {
			return false
		}
	}
	return true
}

// leftOver is what a comprehension says by being empty: [name for name in names if name not in ALLOWED] holds what is not
// allowed.
type leftOver struct {
	of    *Value
	mask  Mask
	again bool
}

// note takes in what a test says of one thing that was gone through.
func (l *leftOver) note(iter, each, test *Value) {
	var mask Mask
	for _, fa := range orEmpty(test).form().facts {
		if each != nil && !fa.equal && fa.value.first() == each.first() {
			mask |= fa.other
		}
	}
	if l.again {
		mask &= l.mask
	}
	l.of, l.mask, l.again = iter, mask, true
}

func (l *leftOver) say(f *frame, v *Value, iter syntax.Expr) *Value {
	if l.mask == 0 || l.of == nil || v == nil {
		return v
	}
	w := *v
	w.setFacts([]fact{{value: l.of, text: f.rereadable(iter), other: l.mask}})
	return &w
}

// isListed says that a value is a parameter whose annotation says that it is a list, and no mapping, of which the keys
// would be gone through.
func isListed(v *Value) bool {
	o := v.sym
	if o == nil || o.unit == nil || len(o.path) > 0 || o.input >= len(o.unit.params) {
		return false
	}
	return namesList(o.unit.params[o.input].annotation)
}

func namesList(x syntax.Expr) bool {
	switch x := x.(type) {
	case *syntax.Subscript:
		switch name := lastNameOf(x.Value); name {
		case "List", "list", "Sequence", "Iterable", "Tuple", "tuple", "Set", "set", "Collection":
			return true
		case "Optional", "Annotated":
			return namesList(x.Slice)
		}
	case *syntax.Tuple:
		return len(x.Elts) > 0 && namesList(x.Elts[0])
	case *syntax.BinOp:
		return namesList(x.Left) || namesList(x.Right)
	case *syntax.Name:
		return x.ID == "list" || x.ID == "tuple" || x.ID == "set"
	}
	return false
}

// sharedClears is what all data in v is harmless for, with the facets.
func sharedClears(v *Value) Mask {
	mask := ^Mask(0)
	for _, t := range v.taint {
		mask &= t.clears
	}
	return mask
}

// refused is what is known of a path of whose parts none is v, or in v: ".." leads upwards, and the first part of an
// absolute path is "/" or, where its text was split, empty.
func (f *frame) refused(s *state, v *Value, parsed bool) Mask {
	list := []*Value{v}
	if _, ok := v.text(); !ok {
		if list, ok = f.exactElements(s, v); !ok {
			return 0
		}
	}
	var mask Mask
	for _, e := range list {
		switch text, ok := e.text(); {
		case ok && text == "..":
			mask |= NoDots
		case ok && (text == "/" && parsed || text == "" && !parsed):
			mask |= Relative
		}
	}
	return mask
}

// partFacts says what comparing a part of a path with ".." proves of the part.
func (f *frame) partFacts(s *state, op syntax.CompareOperator, a, b *Value) []fact {
	for _, v := range []*Value{a, b} {
		with := b
		if v == b {
			with = a
		}
		part, ok := f.pathPart(v)
		if !ok {
			continue
		}
		mask := f.refused(s, with, part.parsed)
		if mask == 0 {
			continue
		}
		switch op {
		case syntax.Eq:
			return []fact{{value: v, other: mask}}
		case syntax.NotEq:
			return []fact{{value: v, then: mask}}
		case syntax.In:
			if v == a {
				return []fact{{value: v, other: mask}}
			}
		case syntax.NotIn:
			if v == a {
				return []fact{{value: v, then: mask}}
			}
		}
	}
	return nil
}
