package taint

import (
	"regexp/syntax"
	"slices"

	py "github.com/adderstone/adderstone/internal/syntax"
)

// This file knows what a constant pattern finds in a text: a group has no other characters than it lets through.

const matchType = "re.Match"

// finds gives what a search of the module re found, out, the parts that the pattern says.
func (f *frame) finds(s *state, c *libraryCall, out *Value) *Value {
	pattern, method := c.recv, lastName(c.name)
	if c.recv == nil {
		pattern, _ = f.arg(s, c, Arg{Index: 0, Name: "pattern"})
	}
	text, ok := f.patternText(s, pattern)
	if !ok || out == nil {
		return out
	}
	v := *out
	switch method {
	case "match", "search", "fullmatch":
		v.change().pattern = text
	case "finditer":
		one := tainted(f.deep(s, out))
		if one == nil {
			return out
		}
		one.typ = matchType
		one.change().pattern = text
		return f.listOf(s, &v, one, c.at)
	case "findall":
		t := f.deep(s, out)
		if len(t) == 0 {
			return out
		}
		re := readPattern(text)
		mask := f.e.model.group(re, 0)
		if re != nil && re.MaxCap() > 0 {
			mask = f.e.model.group(re, 1)
			for i := 2; i <= re.MaxCap(); i++ {
				mask &= f.e.model.group(re, i)
			}
		}
		return f.listOf(s, &v, tainted(cleared(t, mask)), c.at)
	}
	return &v
}

// listOf makes a list of any number of one thing out of what a call gives; what its truth proves stays.
func (f *frame) listOf(s *state, v, one *Value, at py.Node) *Value {
	v.refs, v.taint, v.sym = f.alloc(s, at, (&object{kind: listObject}).withRest(one)).refs, nil, nil
	return v
}

// groupOf is the part of a match that a number or a name stands for.
func (f *frame) groupOf(s *state, match, key *Value) *Value {
	t := f.deep(s, match)
	re := readPattern(match.form().pattern)
	mask := Mask(0)
	if c, ok := key.constant(); ok && re != nil {
		if n, ok := c.number(); ok {
			mask = f.e.model.group(re, int(n))
		} else if c.kind == py.Str {
			mask = f.e.model.group(re, slices.Index(re.CapNames(), c.text))
		}
	}
	return tainted(cleared(t, mask))
}

// matchMethod evaluates a method of a match whose pattern is known.
func (f *frame) matchMethod(s *state, match *Value, name string, args *arguments, at py.Node) (*Value, bool) {
	if args.some || args.more {
		return nil, false
	}
	tuple := &object{kind: tupleObject, exact: true}
	switch name {
	case "start", "end", "span":
		return nil, true
	case "group", "__getitem__":
		switch len(args.pos) {
		case 0:
			return f.groupOf(s, match, constValue(intConst(0))), true
		case 1:
			return f.groupOf(s, match, args.pos[0]), true
		}
		for _, key := range args.pos {
			tuple.elems = append(tuple.elems, f.groupOf(s, match, key))
		}
		return f.alloc(s, at, tuple), true
	case "groups":
		re := readPattern(match.form().pattern)
		if re == nil || re.MaxCap() > maxElems {
			return nil, false
		}
		for i := 1; i <= re.MaxCap(); i++ {
			tuple.elems = append(tuple.elems, f.groupOf(s, match, constValue(intConst(int64(i)))))
		}
		return f.alloc(s, at, tuple), true
	}
	return nil, false
}

// readPattern is the tree of a pattern, nil where it cannot be read.
func readPattern(pattern string) *syntax.Regexp {
	re, err := syntax.Parse(goPattern(pattern), syntax.Perl)
	if err != nil {
		return nil
	}
	return re
}

// group returns the kinds for which what a group of a pattern finds is harmless; group 0 is all that the pattern finds.
func (m *Model) group(re *syntax.Regexp, n int) Mask {
	if re == nil || n < 0 {
		return 0
	}
	if part := capture(re, n); part != nil {
		return m.spelled(part)
	}
	return 0
}

// capture is the part of a pattern that is its n-th group; nil where there is none. It is what stands in it, wherever.
func capture(re *syntax.Regexp, n int) *syntax.Regexp {
	if n == 0 || re.Op == syntax.OpCapture && re.Cap == n {
		return re
	}
	for _, sub := range re.Sub {
		if found := capture(sub, n); found != nil {
			return found
		}
	}
	return nil
}
