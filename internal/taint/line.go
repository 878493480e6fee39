package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file finds the lines of a message's head where they are put together: "Name: value\r\n", "GET /path HTTP/1.1\r\n".
// Whoever speaks a protocol without a library writes such lines, and where they are sent is often out of sight: a
// transport, a list of pieces, a subclass.

// headLine is the name by which the model speaks of a text that becomes such a line.
const headLine = "builtins.str.__line__"

// inHead says of the constant parts of an unfinished line that it belongs to a message's head. Lines of a mail are left to
// what sends them.
func inHead(line string) bool {
	line = line[strings.LastIndexByte(line, '\n')+1:]
	name, _, ok := strings.Cut(line, ": ")
	if !ok {
		return strings.HasPrefix(line, "HTTP/") || strings.Contains(line, " HTTP/")
	}
	switch strings.ToLower(name) {
	case "from", "to", "cc", "bcc", "subject", "reply-to":
		return false
	}
	return !strings.Contains(strings.TrimLeft(name, " "), " ") // a word, no sentence
}

// speaks says that a module is about messages on a line at all, and not about a text with a form of its own.
func (m *module) speaks() bool {
	text := m.res.File.Text
	return strings.Contains(text, "HTTP/") || strings.Contains(text, "socket") || strings.Contains(text, "transport") || strings.Contains(text, "asyncio")
}

// headLines reports data in the lines that a text of these parts is made of.
func (f *frame) headLines(s *state, at syntax.Node, parts []part) {
	var taints []Taint
	line, head := "", false
	for _, p := range parts {
		if !p.known {
			if i := strings.LastIndexByte(p.end, '\n'); i >= 0 {
				line, head, taints = p.end[i+1:], false, nil
				continue
			}
			line += p.text + unknownText + p.end
			head = head || p.line
			taints, _ = joinTaints(taints, p.taints)
			continue
		}
		for text := p.text; ; {
			before, rest, ended := strings.Cut(text, "\r\n")
			line += before
			if !ended {
				break
			}
			if len(taints) > 0 && (head || inHead(line)) && f.mod.speaks() {
				f.sinkAt(s, at, nil, headLine, tainted(marked(taints, f.place(at), "formatted into a text")))
			}
			if strings.HasPrefix(rest, "\r\n") {
				return // the head ends here
			}
			text, line, head, taints = rest, "", false, nil
		}
	}
}

// linesOf reports the elements of a sequence that is joined by line ends.
func (f *frame) linesOf(s *state, at syntax.Node, separator string, lines *Value) {
	if !strings.HasSuffix(separator, "\r\n") {
		return
	}
	if e := f.element(s, lines); e != nil && e.form().line && len(e.taint) > 0 && f.mod.speaks() {
		f.sinkAt(s, at, nil, headLine, tainted(marked(e.taint, f.place(at), "joined into a text")))
	}
}

// lineOf reports a line that is written as the list of its pieces: [name, ": ", value, "\r\n"].
func (f *frame) lineOf(s *state, at syntax.Node, pieces []*Value) {
	if len(pieces) < 3 {
		return
	}
	if end, ok := pieces[len(pieces)-1].text(); !ok || !strings.HasSuffix(end, "\r\n") {
		return
	}
	parts := make([]part, len(pieces))
	for i, v := range pieces {
		parts[i] = f.partOf(s, v)
	}
	f.headLines(s, at, parts)
}
