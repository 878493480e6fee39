package taint

import (
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file hands on what a caller has checked of a part of something that it passes whole: after "if form["host"] not in HOSTS:
// abort()", what run(form) reads of it is the host that was checked.

// passedAs is the variable, or the attribute of one, that a caller passes for an input, "" for other expressions.
func (f *frame) passedAs(c *callable, args *arguments, input int) string {
	if c == nil || args == nil {
		return ""
	}
	i := input
	if c.self != nil {
		i--
	}
	at := args.written(c.unit, input, i)
	for x := at; ; {
		switch n := x.(type) {
		case *syntax.Name:
			return f.textOf(at)
		case *syntax.Attribute:
			x = n.Value
			continue
		}
		return ""
	}
}

// rechecked applies to a part of what was passed what the caller has checked of it.
func (a *applier) rechecked(o *Origin, v *Value) *Value {
	if len(a.s.checked) == 0 || v == nil || len(v.taint) == 0 || a.from == nil || a.from.unit != a.sum.unit {
		return v
	}
	text := a.f.passedAs(a.from, a.args, o.input)
	if text == "" {
		return v
	}
	for _, step := range o.path {
		switch {
		case step == "[]" || step == "<" || step == keysField || step[0] == '^' || strings.HasPrefix(step, "__"):
			return v
		case strings.HasPrefix(step, "[#"):
			text += "[" + step[2:]
		case step[0] == '[':
			text += "[" + strconv.Quote(step[1:len(step)-1]) + "]"
		default:
			text += "." + step
		}
	}
	return a.s.known(text, v)
}

// knownInside is what the caller has checked of parts of what it passes, as a function says it that is run inside.
func (f *frame) knownInside(s *state, c *callable, args *arguments) []checked {
	u := c.unit
	if len(s.checked) == 0 {
		return u.known
	}
	out := u.known[:len(u.known):len(u.known)]
	for i := range u.params {
		text := f.passedAs(c, args, i)
		if text == "" {
			continue
		}
		for _, have := range s.checked {
			if rest, ok := strings.CutPrefix(have.text, text); ok && rest != "" && (rest[0] == '.' || rest[0] == '[') {
				out = append(out, checked{u.params[i].name + rest, have.mask})
			}
		}
	}
	return out
}
