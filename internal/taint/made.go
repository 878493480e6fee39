package taint

import "slices"

// This file knows texts and paths that were made before what they are made of was checked:
//
//	path = os.path.join(FOLDER, name)
//	if not name.isalnum(): abort(400)

// maxMade is how many times something may have been made of something else.
const maxMade = 4

// proveMade makes what was put together of a value and fixed pieces, and is held by a variable, as harmless as the value
// was found to be now. So it is too where the check stands in front.
func (f *frame) proveMade(s *state, value *Value, mask Mask) {
	var bits Mask
	known := false
	for i, have := range s.vars {
		if have == nil || have.more == nil || len(have.taint) == 0 || !have.madeOf(value) {
			continue
		}
		if !known {
			bits, known = f.harmlessFor(s, value, mask), true
		}
		s.vars[i] = have.provenAs(value, bits)
	}
}

// provenAs is proven for what is in v of value. Beside it there is at most the folder that a caller hands in.
func (v *Value) provenAs(value *Value, mask Mask) *Value {
	w := v.proven(mask)
	other := func(t Taint) bool {
		return !slices.ContainsFunc(value.taint, func(of Taint) bool { return of.from == t.from })
	}
	if w == v || !slices.ContainsFunc(v.taint, other) {
		return w
	}
	w.taint = nil
	for _, t := range v.taint {
		if other(t) {
			w.taint = append(w.taint, t)
		} else {
			w.taint = append(w.taint, cleared([]Taint{t}, mask)...)
		}
	}
	return w
}

// madeOf says that nobody chose anything in v but what is value, which is its own first, and a folder in front of it.
func (v *Value) madeOf(value *Value) bool {
	for range maxMade {
		piece := v.form().made
		if piece == nil {
			piece = v.form().of
		}
		if piece == nil {
			return false
		}
		if piece.first() == value {
			return true
		}
		v = piece
	}
	return false
}

// harmlessFor are the kinds that a value is harmless for by now, and for mask.
func (f *frame) harmlessFor(s *state, value *Value, mask Mask) Mask {
	now := value.taint
	for _, have := range s.vars {
		if have != nil && have.first() == value {
			now = have.taint
			break
		}
	}
	all := f.e.model.bits(func(*Kind) bool { return true }) | Vetted
	if mask&All == All || len(now) == 0 {
		return all &^ Vetted
	}
	bits := all
	for _, t := range now {
		bits &= f.e.model.settled(t.clears | mask)
	}
	return bits
}
