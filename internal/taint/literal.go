package taint

import (
	"slices"
	"strings"
)

// This file knows literals inside of a text that is a program itself: SQL, XPath, Python. What stands between two quotes and
// has no such quote in it stays between them.

// inLiteral returns taints behind a text: where that leaves a literal open, those without a quote of its kind end nothing.
func (m *Model) inLiteral(taints []Taint, before string) []Taint {
	if strings.HasSuffix(before, "\"") || strings.HasSuffix(before, "`") {
		taints = m.inName(taints)
	}
	if !slices.ContainsFunc(taints, func(t Taint) bool { return t.clears&(NoQuote|NoDouble) != 0 }) {
		return taints
	}
	none := Mask(0)
	switch openQuote(before) {
	case '\'':
		none = NoQuote
	case '"':
		none = NoDouble
	default:
		return taints
	}
	out := make([]Taint, len(taints))
	for i, t := range taints {
		if t.clears&none != 0 {
			t.clears |= m.bits(func(k *Kind) bool { return k.Quoted })
		}
		out[i] = t
	}
	return out
}

// inName returns taints between the quotes of an SQL name, which have no other escape than to be doubled.
func (m *Model) inName(taints []Taint) []Taint {
	out := taints
	for i, t := range taints {
		if t.clears&Doubled == 0 {
			continue
		}
		if &out[0] == &taints[0] {
			out = append([]Taint(nil), taints...)
		}
		out[i].clears |= m.bit("sql-text")
	}
	return out
}

// openQuote is the quote that a text leaves open, 0 where it leaves none. What is not known of the text is taken to close
// what it opens: where it does not, it is the harm itself. A literal in which braces are evaluated is none.
func openQuote(text string) (quote byte) {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quote == 0 && (c == '\'' || c == '"'):
			if i > 0 && (text[i-1] == 'f' || text[i-1] == 'F') {
				return 0
			}
			quote = c
		case c == quote:
			quote = 0
		case quote != 0 && c == '\\':
			i++
		}
	}
	return quote
}

// quotesIn are the facets that a text with this piece in it cannot have.
func quotesIn(piece string) Mask {
	var mask Mask
	if strings.Contains(piece, "'") {
		mask |= NoQuote
	}
	if strings.Contains(piece, "\"") {
		mask |= NoDouble
	}
	return mask
}
