package taint

import (
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows where in a page a text lands that is put behind the beginning of some markup: escaping for
// text between tags is not enough in every place.

var (
	bareAttribute  = regexp.MustCompile(`(?s)<[a-zA-Z][^<>]*\s[a-zA-Z-]+\s*=\s*$`)
	linkAttribute  = regexp.MustCompile(`(?is)<[a-z][^<>]*\s(?:href|src|action|formaction|data)\s*=\s*["']\s*$`)
	eventAttribute = regexp.MustCompile(`(?is)<[a-z][^<>]*\son[a-z]+\s*=\s*(?:"[^"]*|'[^']*)$`)
)

// inMarkup takes from taints the harmlessness as HTML that does not hold behind this piece of a page: an
// attribute without quotes ends at a blank, an address may begin with javascript:, a handler is a script.
func (m *Model) inMarkup(taints []Taint, before string) []Taint {
	if m.html == 0 || !strings.Contains(before, "<") {
		return taints
	}
	escaped := false
	for i := range taints {
		escaped = escaped || taints[i].clears&m.html != 0
	}
	if !escaped {
		return taints
	}
	var enough Mask // any of these makes it harmless here
	switch {
	case bareAttribute.MatchString(before):
		enough = m.bareHTML
	case linkAttribute.MatchString(before):
		enough = m.linkHTML
	case eventAttribute.MatchString(before):
		enough = m.scriptHTML
	default:
		switch script, quoted := inScript(before); {
		case quoted:
			enough = m.scriptHTML | m.bit("html-attribute") // no quote ends the string
		case script:
			enough = m.scriptHTML
		default:
			return taints
		}
	}
	out := make([]Taint, len(taints))
	for i, t := range taints {
		if t.clears&enough == 0 {
			t.clears &^= m.html
		}
		out[i] = t
	}
	return out
}

// inScript says that a script was opened and not closed, and whether a string is open in it.
func inScript(before string) (script, quoted bool) {
	lower := strings.ToLower(before)
	open := strings.LastIndex(lower, "<script")
	if open < 0 || strings.Contains(lower[open:], "</script") {
		return false, false
	}
	code := lower[open:]
	end := strings.IndexByte(code, '>')
	if end < 0 {
		return false, false
	}
	quote := byte(0)
	for i := end + 1; i < len(code); i++ {
		switch c := code[i]; {
		case c == '\\':
			i++
		case quote == 0 && (c == '"' || c == '\'' || c == '`'):
			quote = c
		case c == quote:
			quote = 0
		}
	}
	return true, quote != 0
}

const markupClass = "markupsafe.Markup"

// markupJoined evaluates + and % with a Markup on one side, which escapes what the other side brings.
func (f *frame) markupJoined(s *state, at syntax.Node, op syntax.Operator, a, b *Value) (*Value, bool) {
	if a.class() != markupClass && (op != syntax.Add || b.class() != markupClass) {
		return nil, false
	}
	a, b = f.escapedOperand(s, at, a), f.escapedOperand(s, at, b)
	var v *Value
	if layout, ok := a.text(); ok && op == syntax.Mod {
		v = f.percent(s, at, layout, b)
	} else {
		v = f.text(s, at, "joined into a text", f.partOf(s, a), f.partOf(s, b))
	}
	return asMarkup(v), true
}

// markupMethod evaluates the methods of a Markup that put texts together.
func (f *frame) markupMethod(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	cs := recv.only()
	if cs == nil || name != "format" && name != "join" {
		return nil, false
	}
	escaped := *args
	escaped.pos, escaped.named = nil, nil
	for _, v := range args.pos {
		escaped.pos = append(escaped.pos, f.escapedOperand(s, at, v))
	}
	for _, v := range args.named {
		escaped.named = append(escaped.named, f.escapedOperand(s, at, v))
	}
	escaped.double = f.escapedOperand(s, at, args.double)
	v, ok := f.textMethod(s, cs, name, &escaped, at)
	return asMarkup(v), ok
}

func asMarkup(v *Value) *Value {
	w := *orEmpty(v)
	w.typ = markupClass
	return &w
}

type escapedKey struct {
	at syntax.Node
	l  *loc
}

// escapedOperand is what a Markup makes of a value: the same when it is Markup itself, else its escaped text. Tuples and
// dicts are escaped one by one.
func (f *frame) escapedOperand(s *state, at syntax.Node, v *Value) *Value {
	escape := f.e.model.Calls["markupsafe.escape"]
	if v == nil || escape == nil || v.typ == markupClass {
		return v
	}
	if len(v.refs) == 1 && !v.open {
		if o := f.get(s, v.refs[0]); o != nil && o.class == nil && o.kind != instanceObject {
			c := *o
			c.elems = make([]*Value, len(o.elems))
			for i, e := range o.elems {
				c.elems[i] = e.clearing(escape.Clears)
			}
			c.fields = make([]field, len(o.fields))
			for i, fl := range o.fields {
				c.fields[i] = field{fl.key, fl.value.clearing(escape.Clears)}
			}
			c.rest = o.rest.clearing(escape.Clears)
			return f.alloc(s, escapedKey{at, v.refs[0]}, &c)
		}
	}
	if t := f.deep(s, v); len(t) > 0 {
		return tainted(cleared(t, escape.Clears))
	}
	return v
}

// markupKind notes the kinds that inMarkup asks for.
func (m *Model) markupKind(k *Kind) {
	switch k.Name {
	case "html-text":
		m.html |= k.Bit
	case "html-bare":
		m.bareHTML |= k.Bit
	case "html-link", "url", "redirect-url":
		m.linkHTML |= k.Bit
		for _, have := range m.Kinds {
			if have.Name == "html-link" {
				have.Also = m.linkHTML
			}
		}
	case "script-text":
		m.scriptHTML |= k.Bit
	}
}

// unmark takes back that a text was marked as safe HTML only to be made a plain text again: Markup(x).striptags().
func (f *frame) unmark(made syntax.Expr) {
	call, ok := made.(*syntax.Call)
	if kind := f.e.model.Kind("html-text"); ok && kind != nil {
		f.withdraw(call, kind)
	}
}
