package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file puts paths together.

// joinPath evaluates os.path.join, Path / name and their like.
func (f *frame) joinPath(s *state, at syntax.Node, vs []*Value) *Value {
	if len(vs) == 0 {
		return nil
	}
	known := true
	text := ""
	for i, v := range vs {
		t, ok := v.text()
		if !ok {
			known = false
			break
		}
		if strings.HasPrefix(t, "/") || i == 0 {
			text = t
		} else if strings.HasSuffix(text, "/") || text == "" {
			text += t
		} else {
			text += "/" + t
		}
	}
	if known {
		return constValue(textConst(text))
	}
	var out []Taint
	var named *Value // the one piece that somebody else chose
	pieces, below := 0, false
	for i, v := range vs {
		if t := f.deep(s, v); len(t) > 0 {
			if pieces == 0 || !isFolderOf(out, t) {
				pieces++
			}
			below = i == 1 && isHandedIn(out, t)
			named = v
			says := "joined into a path"
			if i == 0 && f.leadsBelow(s, vs[1:]) {
				says = beginsPath
			}
			// Joining normalises nothing; an absolute name replaces what is before it.
			kept := append([]Taint(nil), t...)
			for j := range kept {
				if len(vs) > 1 {
					kept[j].clears &^= NormalPath
				}
				if first, known := vs[0].text(); i > 0 && (!known || first != "") {
					kept[j].clears |= f.e.model.optionBits() // it stands behind a folder, or begins with a slash
				}
			}
			out, _ = joinTaints(marked(kept, f.place(at), says), out)
		}
	}
	head, end := vs[0].opening(), ""
	if last, ok := vs[len(vs)-1].text(); ok && last == "" {
		end = "/" // os.path.join(folder, "")
	}
	if len(out) == 0 {
		if head == "" && end == "" {
			return nil
		}
		return &Value{open: true, more: &form{head: head, end: end}}
	}
	path := &Value{open: true, more: &form{head: head, end: end}, taint: out}
	switch {
	case pieces == 1:
		path.change().of = named // what is found out about the path was found out about the name
	case below:
		path.change().made = named
	}
	return path
}

// writtenFor is all that a function writes in place of what a pattern finds, where that is known: lambda m: ENTITIES[m.group()].
// What else it writes comes with it.
func (f *frame) writtenFor(s *state, function *Value, at syntax.Node) (string, *Value, bool) {
	if function == nil || len(function.funcs) != 1 || function.funcs[0].unit == nil {
		return "", nil, false
	}
	v := f.callValue(s, function, &arguments{pos: []*Value{{open: true, typ: "re.Match"}}, posAt: []syntax.Expr{nil}}, at)
	with := ""
	for _, c := range v.only() {
		if c.kind != syntax.Str {
			return "", nil, false
		}
		with += c.text
	}
	return with, v, with != ""
}

// isFolderOf says that what stands in front of a name is nothing but a folder that a caller, the environment or the command line
// names, and is not the name itself: a path that is found to lie below it says as much of the name as one below a folder of the
// program's own.
func isFolderOf(before, name []Taint) bool {
	for _, b := range before {
		if b.from.unit == nil && isForeign(b) || slices.ContainsFunc(name, func(n Taint) bool { return n.from == b.from }) {
			return false
		}
	}
	return true
}

// isHandedIn says that what stands in front of a name is nothing but what a caller hands in, and is not the name itself.
func isHandedIn(before, name []Taint) bool {
	for _, b := range before {
		if b.from.unit == nil || slices.ContainsFunc(name, func(n Taint) bool { return n.from == b.from }) {
			return false
		}
	}
	return true
}
