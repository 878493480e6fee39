package rule

import (
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// changeArguments gives arguments of a call other values, adds them or takes them out.
func (m *mender) changeArguments(call *syntax.Call, changes []argumentEdit) bool {
	var added []string
	for _, change := range changes {
		text := ""
		if change.value != nil {
			filled, ok := m.fill(change.value)
			if !ok {
				return false
			}
			text = filled
		}
		at := m.argumentAt(call, change.argument)
		switch {
		case at < 0 && change.value == nil:
			if m.mayBeGiven(call, change.argument) {
				return false // it would be given to a function that does not take it
			}
		case at < 0:
			if len(change.names) == 0 || m.mayBeGiven(call, change.argument) {
				return false
			}
			added = append(added, change.names[0]+"="+text)
		case change.value == nil:
			if !m.remove(call, at) {
				return false
			}
		case at < len(call.Args):
			m.put(call.Args[at].Span(), text)
		default:
			m.put(call.Keywords[at-len(call.Args)].Value.Span(), text)
		}
	}
	return len(added) == 0 || m.add(call, strings.Join(added, ", "))
}

// mayBeGiven reports whether an argument that is not written out may be in a *list or **mapping.
func (m *mender) mayBeGiven(call *syntax.Call, a argument) bool {
	for _, k := range call.Keywords {
		if k.Arg == "" {
			return true
		}
	}
	for _, e := range call.Args {
		if isStarred(e) && a.index >= 0 {
			return true
		}
	}
	return false
}

// An argumentSpan is an argument with its parentheses, and what separates it from the next.
type argumentSpan struct {
	source.Range
	comma int32 // offset of the comma behind it, or -1
}

// spans returns the arguments of a call in the order of the text. It fails for what is not f(a, b=c):
// a generator without parentheses of its own, a callee in parentheses.
func (m *mender) spans(call *syntax.Call) ([]argumentSpan, bool) {
	open, ok := m.opening(call)
	if !ok {
		return nil, false
	}
	var nodes []source.Range
	for _, a := range call.Args {
		nodes = append(nodes, a.Span())
	}
	for _, k := range call.Keywords {
		at := k.Range
		for len(nodes) > 0 && nodes[len(nodes)-1].Start > at.Start {
			return nil, false // f(a=1, *b)
		}
		nodes = append(nodes, at)
	}
	var spans []argumentSpan
	start := open
	for i, node := range nodes {
		if node.Start < start || node.End > call.End-1 {
			return nil, false
		}
		limit := call.End - 1
		if i+1 < len(nodes) {
			limit = nodes[i+1].Start
		}
		end, comma := m.closing(node.End, limit)
		if comma < 0 && i+1 < len(nodes) {
			return nil, false
		}
		begin := node.Start
		for begin > start && m.c.file.Text[begin-1] == '(' {
			begin--
		}
		spans = append(spans, argumentSpan{source.Range{Start: begin, End: end}, comma})
		start = max(end, comma+1)
	}
	return spans, true
}

// opening returns the offset behind the parenthesis that opens a call's arguments.
func (m *mender) opening(call *syntax.Call) (int32, bool) {
	text := m.text(source.Range{Start: call.Func.Span().End, End: call.End})
	trimmed := strings.TrimLeft(text, " \t")
	if !strings.HasPrefix(trimmed, "(") || !strings.HasSuffix(text, ")") {
		return 0, false
	}
	return call.Func.Span().End + int32(len(text)-len(trimmed)) + 1, true
}

// closing returns where an argument ends with its closing parentheses, and the offset of the comma
// behind it, or -1.
func (m *mender) closing(end, limit int32) (after, comma int32) {
	text := m.c.file.Text
	for i := end; i < limit; i++ {
		switch text[i] {
		case ')':
			end = i + 1
		case ',':
			return end, i
		case '#':
			for i < limit && text[i] != '\n' && text[i] != '\r' {
				i++
			}
		}
	}
	return end, -1
}

// add puts keyword arguments behind the last argument, in the layout that the call has.
func (m *mender) add(call *syntax.Call, text string) bool {
	spans, ok := m.spans(call)
	if !ok {
		return false
	}
	if len(spans) == 0 {
		if inside := m.text(source.Range{Start: call.Func.Span().End, End: call.End}); strings.ContainsRune(inside, '#') {
			return false
		}
		m.put(source.Range{Start: call.End - 1, End: call.End - 1}, text)
		return true
	}
	last := spans[len(spans)-1]
	indent, isFirst := m.lineStart(last.Start)
	if !isFirst || !strings.ContainsAny(m.text(source.Range{Start: last.End, End: call.End}), "\r\n") {
		m.put(source.Range{Start: last.End, End: last.End}, ", "+text)
		return true
	}
	line := m.c.file.Newline() + indent + text
	end := lineEnd(m.c.file.Text, max(last.End, last.comma+1))
	if end >= call.End-1 {
		return false // the parenthesis stands on the same line behind it: covered above
	}
	if last.comma < 0 {
		if end == last.End {
			m.put(source.Range{Start: end, End: end}, ","+line)
			return true
		}
		m.put(source.Range{Start: last.End, End: last.End}, ",")
	} else {
		line += ","
	}
	m.put(source.Range{Start: end, End: end}, line)
	return true
}

// remove takes an argument out with the comma that it had.
func (m *mender) remove(call *syntax.Call, at int) bool {
	spans, ok := m.spans(call)
	if !ok || at < len(call.Args)-1 {
		return false // a later argument would move to another place
	}
	span := spans[at]
	text := m.c.file.Text
	var out source.Range
	switch {
	case len(spans) == 1:
		out = span.Range
		if span.comma >= 0 {
			out.End = span.comma + 1
		}
	case at > 0:
		out = source.Range{Start: spans[at-1].End, End: span.End}
		if _, own := m.lineStart(span.Start); own && span.comma >= 0 {
			// The line goes with the remark on it.
			if end := lineEnd(text, span.comma+1); end < spans[min(at+1, len(spans)-1)].Start || at == len(spans)-1 && end < call.End-1 {
				out = source.Range{Start: lineEnd(text, spans[at-1].comma+1), End: end}
			}
		}
	default:
		out = source.Range{Start: span.Start, End: spans[1].Start}
	}
	kept := text[out.Start:span.Start]
	if strings.ContainsRune(kept, '#') {
		return false // a remark on something else
	}
	m.dropsRemark = m.dropsRemark || strings.ContainsRune(text[span.End:max(span.End, out.End)], '#')
	m.put(out, "")
	return true
}

// lineStart returns the white space before an offset when nothing else stands before it on its line.
func (m *mender) lineStart(at int32) (indent string, first bool) {
	text := m.c.file.Text
	start := strings.LastIndexAny(text[:at], "\r\n") + 1
	indent = text[start:at]
	return indent, strings.Trim(indent, " \t") == ""
}

// lineEnd returns the offset of the end of the line that at lies in.
func lineEnd(text string, at int32) int32 {
	if i := strings.IndexAny(text[at:], "\r\n"); i >= 0 {
		return at + int32(i)
	}
	return int32(len(text))
}
