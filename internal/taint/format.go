package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file puts texts together from parts: f-strings, formats, templates.

// unknownText stands, in what is known of a text, for what is not.
const unknownText = "\x00"

// A part is a piece of a text under construction.
type part struct {
	text   string // when known, else its constant beginning
	end    string // its constant end, when it is not known
	past   bool   // an empty line stands in it
	line   bool   // it ends within a line of a message's head
	known  bool
	taints []Taint
	value  *Value // it, where it is a value
}

func (f *frame) partOf(s *state, v *Value) part {
	return f.textPart(s, f.written(s, v, textMethods))
}

// reprPart is a value as repr() writes it: in quotes and on one line, unless the object has its own way.
func (f *frame) reprPart(s *state, v *Value) part {
	if own := f.written(s, v, reprMethods); own != v {
		return f.textPart(s, own)
	}
	p := f.textPart(s, v)
	p.known, p.text = false, ""
	p.taints = cleared(p.taints, f.e.model.literalBits())
	return p
}

// What writes an object as a text, what writes it for who looks for errors, and what is handed a format spec.
var (
	textMethods   = []string{"__str__", "__repr__"}
	reprMethods   = []string{"__repr__"}
	formatMethods = []string{"__format__"}
)

// written is what the first of these methods that an object has makes of it. It asks once: a text class whose __str__
// returns the object itself would be asked for ever.
func (f *frame) written(s *state, v *Value, methods []string, args ...*Value) *Value {
	if v == nil || len(v.refs) != 1 {
		return v
	}
	o := f.get(s, v.refs[0])
	if o == nil || o.class == nil {
		return v
	}
	for _, m := range methods {
		if x, owner := o.class.lookup(m); owner != nil {
			return f.apply(s, f.bind(s, x, v, owner), &arguments{pos: args}, o.class.node)
		}
	}
	return v
}

// textPart is a value as a piece of a text.
func (f *frame) textPart(s *state, v *Value) part {
	if text, ok := v.text(); ok {
		return part{text: text, known: true}
	}
	if c, ok := v.constant(); ok {
		if t, ok := c.str(); ok {
			return part{text: t, known: true}
		}
	}
	p := part{text: v.opening(), taints: f.deep(s, v), value: v}
	if v != nil {
		p.end, p.past, p.line = v.form().end, v.form().past, v.form().line
	}
	return p
}

// str is what str() of a constant gives.
func (c Const) str() (string, bool) {
	switch c.kind {
	case syntax.Str:
		return c.text, true
	case syntax.Int:
		return itoa(c.num), true
	case syntax.True:
		return "True", true
	case syntax.False:
		return "False", true
	case syntax.None:
		return "None", true
	}
	return "", false
}

// text puts parts together. What stands behind a fixed beginning is harmless for some kinds: behind
// "https://host/" nobody chooses the host any more.
func (f *frame) text(s *state, at syntax.Node, says string, parts ...part) *Value {
	if len(parts) == 0 {
		return constValue(textConst(""))
	}
	head, fixed := "", true // the constant beginning so far
	var first, out []Taint  // of the part that the text begins with, and of the others
	length := 0
	before := ""  // what is known of the text in front
	past := false // an empty line stands there
	var made *Value
	pieces := 0
	for i, p := range parts {
		if p.known {
			before += p.text
			if fixed {
				head += p.text
			}
			length += len(p.text)
			continue
		}
		if len(p.taints) > 0 {
			made, pieces = p.value, pieces+1
			var mask Mask
			switch {
			case fixed && head+p.text != "":
				mask = f.e.model.behind(head + p.text)
				if i == 0 {
					mask = 0 // its own beginning has been judged where it was put in front
				}
			case !fixed:
				// Behind something that is not fixed here. If that is not the sender's choice either, it is
				// somebody's host or folder.
				mask = f.e.model.behindUnknown(parts[:i], p.text)
				if i == 1 && mask&f.e.model.hostBits() == 0 && !beyondHost(p.taints, f.e.model.hostBits()) {
					f.dependsOn(parts[0].value) // a caller may know the host
				}
			}
			if past || strings.Contains(before, "\n\n") || strings.Contains(before, "\r\n\r\n") {
				mask |= f.e.model.bodyBits()
			}
			t := p.taints
			if mask != 0 {
				t = cleared(t, mask)
			}
			if fixed && head == "/" {
				t = f.e.model.onSite(t)
			}
			if i > 0 {
				behind := f.goesOn
				if i+1 < len(parts) {
					behind = parts[i+1].text
				}
				t = f.e.model.inHost(t, before+p.text, behind)
			}
			t = f.e.model.inLiteral(t, before)
			if t = f.e.model.inMarkup(t, before); i == 0 && f.e.model.namesFolder(parts[1:]) {
				first = marked(cleared(t, f.e.model.structured), f.place(at), beginsText)
			} else {
				out, _ = joinTaints(out, t)
			}
		}
		before += p.text
		past = past || p.past || strings.Contains(before, "\n\n") || strings.Contains(before, "\r\n\r\n")
		if before != "" {
			before += unknownText // it parts what stands on its two sides
		}
		before += p.end
		if fixed {
			head += p.text
		}
		fixed = false
		length += len(p.text) + 1
	}
	if fixed && length <= maxTextLen {
		return constValue(textConst(head))
	}
	if len(head) > 200 {
		head = head[:200]
	}
	end := lastBytes(before[strings.LastIndexByte(before, unknownText[0])+1:])
	past = past || strings.Contains(before, "\n\n") || strings.Contains(before, "\r\n\r\n")
	out, _ = joinTaints(marked(cleared(out, f.e.model.structured), f.place(at), says), first)
	if len(out) == 0 {
		if head == "" && end == "" && !past {
			return nil
		}
		return &Value{open: true, more: &form{head: head, end: end, past: past}}
	}
	line := inHead(before)
	if strings.Contains(before, "\n") {
		if strings.Contains(before, "\r\n") {
			f.headLines(s, at, parts)
		}
	} else {
		line = line || parts[0].line
	}
	v := &Value{open: true, taint: out}
	if head != "" || end != "" || past || line {
		v.more = &form{head: head, end: end, past: past, line: line}
	}
	if pieces == 1 && made != nil && len(made.taint) > 0 {
		v.change().made = made
		if len(parts) == 2 && parts[1].known && parts[1].text == "/" {
			v.change().of = made // a path with a separator at its end, to be compared with a folder
		}
	}
	return v
}

// beyondHost says that data chooses no host, wherever it stands.
func beyondHost(taints []Taint, host Mask) bool {
	return !slices.ContainsFunc(taints, func(t Taint) bool { return t.clears&host != host })
}

func (f *frame) joined(s *state, e *syntax.JoinedStr) *Value {
	parts := make([]part, 0, len(e.Values))
	for _, x := range e.Values {
		if fv, ok := x.(*syntax.FormattedValue); ok {
			v := f.eval(s, fv)
			if fv.Conversion == 'r' || fv.Conversion == 'a' {
				parts = append(parts, f.reprPart(s, v))
				continue
			}
			spec := constValue(textConst(""))
			if fv.FormatSpec != nil {
				spec = f.joined(s, fv.FormatSpec)
			}
			if own := f.written(s, v, formatMethods, spec); own != v && fv.Conversion == 0 {
				parts = append(parts, f.textPart(s, own))
				continue
			}
			p := f.partOf(s, v)
			if fv.FormatSpec != nil && numericSpec(fv.FormatSpec) {
				p.taints = predictableOnly(p.taints)
			}
			if c, ok := v.constant(); fv.FormatSpec != nil {
				p.known, p.text = false, ""
				if spec, known := spec.text(); ok && known && fv.Conversion == 0 {
					p.text, p.known = formatted(c, spec)
				}
			}
			parts = append(parts, p)
			continue
		}
		parts = append(parts, f.partOf(s, f.eval(s, x)))
	}
	return f.text(s, e, "formatted into a text", parts...)
}

// numericSpec says that a format spec accepts numbers only: {x:d}.
func numericSpec(spec *syntax.JoinedStr) bool {
	if len(spec.Values) != 1 {
		return false
	}
	c, ok := spec.Values[0].(*syntax.Constant)
	if !ok || c.Text == "" {
		return false
	}
	return strings.IndexByte("bcdoxXeEfFgGn%", c.Text[len(c.Text)-1]) >= 0
}

// template evaluates a t-string: it keeps its parts apart, so it is an object rather than a text.
func (f *frame) template(s *state, e *syntax.TemplateStr) *Value {
	o := &object{kind: instanceObject}
	for _, x := range e.Values {
		if in, ok := x.(*syntax.Interpolation); ok {
			o = o.withRest(f.eval(s, in.Value))
		}
	}
	v := f.alloc(s, e, o)
	c := *v
	c.typ = "string.templatelib.Template"
	return &c
}

// percent evaluates format % b.
func (f *frame) percent(s *state, at syntax.Node, format string, b *Value) *Value {
	var args []*Value
	byName := func(string) *Value { return nil }
	if list, ok := f.exactElements(s, b); ok && f.isTuple(s, b) {
		args = list
	} else if b != nil && len(b.refs) == 1 && f.get(s, b.refs[0]) != nil && f.get(s, b.refs[0]).kind == dictObject {
		byName = func(name string) *Value { return f.item(s, b, constValue(textConst(name)), at) }
	} else {
		args = []*Value{b}
	}
	var parts []part
	next := 0
	for i := 0; i < len(format); {
		j := strings.IndexByte(format[i:], '%')
		if j < 0 {
			parts = append(parts, part{text: format[i:], known: true})
			break
		}
		if j > 0 {
			parts = append(parts, part{text: format[i : i+j], known: true})
		}
		i += j + 1
		if i >= len(format) {
			break
		}
		if format[i] == '%' {
			parts = append(parts, part{text: "%", known: true})
			i++
			continue
		}
		var v *Value
		named := false
		if format[i] == '(' {
			if k := strings.IndexByte(format[i:], ')'); k > 0 {
				v, named = byName(format[i+1:i+k]), true
				i += k + 1
			}
		}
		begin := i
		for i < len(format) && strings.IndexByte("#0- +.123456789hlL*", format[i]) >= 0 {
			i++
		}
		if i >= len(format) {
			break
		}
		verb := format[i]
		i++
		if !named {
			switch {
			case next < len(args) && len(args) > 0:
				v = args[next]
				next++
			case len(args) == 1:
				v = args[0]
			}
		}
		p := f.partOf(s, v)
		if c, ok := v.constant(); ok && (i-begin > 1 || verb == 'x' || verb == 'f') {
			spec, ok := percentSpec(format[begin:i-1], verb, c)
			if p.text, p.known = "", false; ok {
				p.text, p.known = formatted(c, spec)
			}
			parts = append(parts, p)
			continue
		}
		switch verb {
		case 'd', 'i', 'f', 'x', 'X', 'o', 'e', 'g', 'c', 'u', 'F', 'E', 'G':
			if verb != 'd' {
				p.known = false
			}
			p.taints = predictableOnly(p.taints)
		case 'r', 'a':
			p = f.reprPart(s, v)
		}
		parts = append(parts, p)
	}
	if len(args) == 1 && next == 0 && args[0] == b && b != nil {
		// The operand is not known well enough to pair it with the placeholders.
		parts = append(parts, part{taints: f.deep(s, b)})
	}
	return f.text(s, at, "formatted into a text", parts...)
}

func (f *frame) isTuple(s *state, v *Value) bool {
	if v == nil || len(v.refs) != 1 {
		return false
	}
	o := f.get(s, v.refs[0])
	return o != nil && o.kind == tupleObject
}
