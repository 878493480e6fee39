package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file knows tests of what is left of a text without a few characters: name.replace("_", "").isalnum().

// letterTests are the methods that say that a text is made of letters and digits.
var letterTests = map[string]bool{"isalnum": true, "isalpha": true, "isdigit": true, "isdecimal": true, "isnumeric": true}

// strippedFacts is what such a test, whose receiver is a variable without some characters, says of the variable.
func (f *frame) strippedFacts(s *state, name string, at syntax.Node) []fact {
	call, ok := at.(*syntax.Call)
	if !ok || !letterTests[name] {
		return nil
	}
	set := newCharset()
	fn, _ := call.Func.(*syntax.Attribute)
	for fn != nil {
		inner, ok := fn.Value.(*syntax.Call)
		if !ok {
			break
		}
		if fn, ok = inner.Func.(*syntax.Attribute); !ok || fn.Attr != "replace" || len(inner.Args) != 2 {
			return nil
		}
		old, ok1 := inner.Args[0].(*syntax.Constant)
		with, ok2 := inner.Args[1].(*syntax.Constant)
		if !ok1 || !ok2 || old.Kind != syntax.Str || with.Kind != syntax.Str || with.Text != "" {
			return nil
		}
		for _, r := range old.Text {
			if r >= 0x80 {
				return nil
			}
			set.ascii[r] = true
		}
	}
	if fn == nil || *set == (charset{}) {
		return nil
	}
	base, ok := fn.Value.(*syntax.Name)
	if !ok {
		return nil
	}
	slot, ok := f.u.slots.find(base.ID)
	if !ok || s.vars[slot] == nil || len(s.vars[slot].taint) == 0 {
		return nil
	}
	for c := range set.ascii {
		set.ascii[c] = set.ascii[c] || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
	}
	return []fact{{value: s.vars[slot], text: f.rereadable(base), then: f.e.model.limitedTo(set)}}
}
