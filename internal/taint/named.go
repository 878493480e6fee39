package taint

import (
	"slices"

	"github.com/adderstone/adderstone/internal/syntax"
)

// What a predictable number is for is known by the names that it meets: a variable token, a key "reset_code", a parameter
// secret. A rule about single calls looks for them where the call stands; this file tells it of those that the number
// meets farther on, behind generators, tables, fields and functions of other files. Such numbers are followed as data is, and are
// data that hurts nowhere.

// keyMaterial is the kind of what others must not guess: keys that sign and encrypt, salts. What gets there is known as a key
// whatever it is called.
const keyMaterial = "key-material"

// predictable says that an origin is a call whose results rules know by the names that they meet.
func (o *Origin) predictable() bool { return o.real() && o.source.Kind == "predictable" }

// meets notes that a value is called by a name.
func (f *frame) meets(v *Value, name string) {
	if v == nil || len(v.taint) == 0 || name == "" || f.e.opts.Seen == nil || f.quiet > 0 {
		return
	}
	for _, t := range v.taint {
		if !t.from.predictable() {
			continue
		}
		if call, ok := t.from.node.(*syntax.Call); ok {
			f.e.opts.Seen.NoteName(call, name)
		}
	}
}

// meetsUnder notes the same for what is stored under a key.
func (f *frame) meetsUnder(v, key *Value) {
	if v == nil || len(v.taint) == 0 {
		return
	}
	if name, ok := key.text(); ok {
		f.meets(v, name)
	}
}

// handedTo notes the names that arguments meet in a call: the keyword's and the function's, and those of the parameters.
func (f *frame) handedTo(callee *Value, args *arguments, called string) {
	if f.e.opts.Seen == nil || f.quiet > 0 {
		return
	}
	for i, v := range args.named {
		f.meets(v, args.names[i])
	}
	for i, v := range args.pos {
		if v == nil || !slices.ContainsFunc(v.taint, func(t Taint) bool { return t.from.predictable() }) {
			continue
		}
		f.meets(v, called)
		for _, other := range args.pos {
			if name, ok := other.text(); ok && len(name) < 60 {
				f.meets(v, name) // set_cookie("session", value)
			}
		}
		if callee == nil {
			continue
		}
		for _, c := range callee.funcs {
			at := i
			if c.self != nil {
				at++
			}
			if c.unit != nil && at < len(c.unit.params) {
				f.meets(v, c.unit.params[at].name)
			}
		}
	}
}

// givenBy notes that a function of the project gives a value.
func (f *frame) givenBy(callee, v *Value) {
	if callee == nil || v == nil || len(v.taint) == 0 {
		return
	}
	for _, c := range callee.funcs {
		if c.unit != nil && c.unit.fn != nil {
			f.meets(v, c.unit.fn.Name)
		}
	}
}

// predictableOnly are the taints that stay when a value can hurt in no way: a token that is a number or a digest is still
// known by the names it meets.
func predictableOnly(taints []Taint) []Taint {
	isOne := func(t Taint) bool { return t.from.predictable() }
	if !slices.ContainsFunc(taints, isOne) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(taints), func(t Taint) bool { return !isOne(t) })
}
