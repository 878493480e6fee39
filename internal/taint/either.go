package taint

// This file says what is known of a variable that holds the outcome of a check, or a constant where the check was not made:
// "ok = False" before it, or where it raised.

// sharedForm is the thing of which both a and b are forms: the name that was joined to a folder, or was not.
func sharedForm(a, b *Value) *Value {
	of := a.form().of
	if of == nil {
		of = a
	}
	for n := 0; of != nil && n < maxForms; n++ {
		have := b.form().of
		for m := 0; have != nil && m < maxForms; m++ {
			if have.first() == of.first() {
				return of
			}
			have = have.form().of
		}
		of = of.form().of
	}
	return nil
}

const maxForms = 4

// eitherFacts is what a value that is a or b proves. Where one of them is a constant that is false, the value is only true if
// it is the other one. What is an address, or None where a text is none, is an address where it is asked for more.
func eitherFacts(a, b *Value) []fact {
	for _, v := range []*Value{a, b} {
		other := b
		if v == b {
			other = a
		}
		if len(v.form().facts) == 0 || len(other.form().facts) > 0 {
			continue
		}
		known, is := other.truth()
		if !known || len(other.consts) == 0 {
			return nil
		}
		var out []fact
		for _, fa := range v.form().facts {
			if fa.equal {
				if v.typ == ipType && isNone(other) {
					out = append(out, fa)
				}
				continue
			}
			if is {
				fa.then = 0
			} else {
				fa.other = 0
			}
			if fa.then|fa.other != 0 {
				out = append(out, fa)
			}
		}
		return out
	}
	return nil
}
