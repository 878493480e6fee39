package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file knows tests for any of several characters, none of which would say anything alone:
// any(c in name for c in "*()\\"), "<" in name or ">" in name.

// refusedFacts is what such a test, an or of comparisons, says of the variable it asks: when it is false, none of the
// characters is there; when an and of "not in" is true, neither.
func (f *frame) refusedFacts(s *state, operands []syntax.Expr, or bool) []fact {
	op := syntax.In
	if !or {
		op = syntax.NotIn
	}
	var whole *syntax.Name
	chars := ""
	for _, x := range operands {
		piece, text := comparedWith(x, op)
		c, ok := piece.(*syntax.Constant)
		if !ok || c.Kind != syntax.Str || text == nil || whole != nil && whole.ID != text.ID {
			return nil
		}
		whole = text
		if len(c.Text) == 1 {
			chars += c.Text
		}
	}
	return f.lackingFacts(s, whole, chars, or)
}

// refusedEach is refusedFacts for any() and all() over a generator.
func (f *frame) refusedEach(s *state, g *syntax.GeneratorExp, or bool) []fact {
	op := syntax.In
	if !or {
		op = syntax.NotIn
	}
	if len(g.Generators) != 1 || len(g.Generators[0].Ifs) > 0 {
		return nil
	}
	piece, whole := comparedWith(g.Elt, op)
	target, ok := g.Generators[0].Target.(*syntax.Name)
	if name, is := piece.(*syntax.Name); !ok || !is || whole == nil || name.ID != target.ID {
		return nil
	}
	switch g.Generators[0].Iter.(type) {
	case *syntax.Name, *syntax.Attribute, *syntax.Constant, *syntax.Tuple, *syntax.List, *syntax.Set:
	default:
		return nil
	}
	list, ok := f.exactElements(s, f.eval(s, g.Generators[0].Iter))
	if !ok {
		return nil
	}
	return f.lackingFacts(s, whole, charsOf(list), or)
}

// refusedInTurn proves what "for c in chars: if c in text: return" has proved of the text when it ends.
func (f *frame) refusedInTurn(s *state, n *syntax.For, chars []*Value) {
	if len(n.Body) != 1 {
		return
	}
	test, ok := n.Body[0].(*syntax.If)
	if !ok || len(test.Orelse) > 0 || !leaves(test.Body) {
		return
	}
	switch test.Body[len(test.Body)-1].(type) {
	case *syntax.Return, *syntax.Raise:
	default:
		return
	}
	piece, text := comparedWith(test.Test, syntax.In)
	target, ok := n.Target.(*syntax.Name)
	if name, is := piece.(*syntax.Name); !ok || !is || name.ID != target.ID {
		return
	}
	for _, fa := range f.lackingFacts(s, text, charsOf(chars), true) {
		f.prove(s, fa.value, fa.text, fa.other)
	}
}

// charsOf joins those of some texts that are one character: that a longer one is missing says nothing of its characters.
func charsOf(list []*Value) string {
	chars := ""
	for _, v := range list {
		if text, ok := v.text(); ok && len(text) == 1 {
			chars += text
		}
	}
	return chars
}

// comparedWith are the sides of "piece in text", where text is a variable.
func comparedWith(x syntax.Expr, op syntax.CompareOperator) (piece syntax.Expr, text *syntax.Name) {
	c, ok := x.(*syntax.Compare)
	if !ok || len(c.Ops) != 1 || c.Ops[0] != op {
		return nil, nil
	}
	text, _ = c.Comparators[0].(*syntax.Name)
	return c.Left, text
}

// lackingFacts is what it says of a variable's text that it has none of some characters.
func (f *frame) lackingFacts(s *state, text *syntax.Name, chars string, or bool) []fact {
	if text == nil || len(chars) < 2 {
		return nil
	}
	slot, ok := f.u.slots.find(text.ID)
	if !ok || s.vars[slot] == nil || len(s.vars[slot].taint) == 0 {
		return nil
	}
	fa := fact{value: s.vars[slot]}
	if mask := f.e.model.lackingAll(chars); or {
		fa.other = mask
	} else {
		fa.then = mask
	}
	if fa.then|fa.other == 0 {
		return nil
	}
	return []fact{fa}
}
