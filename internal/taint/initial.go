package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows how a text is asked for its first character: name[0] == "-" says what name.startswith("-") does.

// firstOfText remembers that an expression reads the first character of text, when it is one.
func (f *frame) firstOfText(first, text *Value, is bool) *Value {
	if !is || first == nil || text == nil || len(first.taint) == 0 || len(text.taint) == 0 || len(text.refs) > 0 {
		return first
	}
	v := *first
	v.was = first.first()
	f.initial, f.initialOf = &v, text
	return &v
}

// isInt says that an expression is this number.
func isInt(x syntax.Expr, n int64) bool {
	c, ok := x.(*syntax.Constant)
	if !ok {
		return false
	}
	k, ok := constantOf(c).constant()
	have, number := k.number()
	return ok && number && have == n
}

// initialFacts is what comparing the first character of a text with others proves of the text.
func (f *frame) initialFacts(s *state, op syntax.CompareOperator, a, b *Value) []fact {
	if a == nil || a != f.initial {
		return nil
	}
	equal := op == syntax.Eq || op == syntax.In
	if !equal && op != syntax.NotEq && op != syntax.NotIn {
		return nil
	}
	var firsts []string
	if chars, ok := b.text(); ok && (op == syntax.In || op == syntax.NotIn) {
		firsts = strings.Split(chars, "")
	} else {
		list := []*Value{b}
		if op == syntax.In || op == syntax.NotIn {
			if list, ok = f.exactElements(s, b); !ok {
				return nil
			}
		}
		for _, e := range list {
			text, _ := e.text()
			firsts = append(firsts, text)
		}
	}
	lacks := f.e.model.lacksFormula(firsts)
	for _, text := range firsts {
		switch text {
		case "-":
			lacks |= f.e.model.optionBits()
		case "/":
			lacks |= Relative
		}
	}
	if lacks == 0 {
		return nil
	}
	if equal {
		return []fact{{value: f.initialOf, other: lacks}}
	}
	return []fact{{value: f.initialOf, then: lacks}}
}

// formulaStarts are the characters by which a spreadsheet knows a formula.
const formulaStarts = "=+-@"

// lacksFormula returns the kinds for which a text is harmless that begins with none of these.
func (m *Model) lacksFormula(firsts []string) Mask {
	for _, c := range formulaStarts {
		if !slices.Contains(firsts, string(c)) {
			return 0
		}
	}
	return m.cellBits()
}
