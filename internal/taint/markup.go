package taint

import (
	"regexp"
	"strings"
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
	case eventAttribute.MatchString(before) || inScript(before):
		enough = m.scriptHTML
	default:
		return taints
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

// inScript says that a script was opened and not closed, and that no string is open in it.
func inScript(before string) bool {
	lower := strings.ToLower(before)
	open := strings.LastIndex(lower, "<script")
	if open < 0 || strings.Contains(lower[open:], "</script") {
		return false
	}
	code := lower[open:]
	end := strings.IndexByte(code, '>')
	if end < 0 {
		return false
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
	return quote == 0
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
	case "script-text":
		m.scriptHTML |= k.Bit
	}
}
