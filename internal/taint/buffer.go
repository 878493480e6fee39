package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file evaluates texts in memory that are used like files, io.StringIO, io.BytesIO and files without a name: what is written, thrown away
// and read on from where the last reading stopped.

// The fields of a buffer.
const (
	bufferText  = "text"  // all that it holds
	bufferRest  = "rest"  // what was not read yet
	bufferStart = "start" // true where the next reading or writing begins at the beginning
)

// buffer makes a buffer that holds what it is given.
func (f *frame) buffer(s *state, c *libraryCall) (*Value, bool) {
	if f.u.fn == nil || c.args.some || c.args.more || len(c.args.pos) > 1 {
		return nil, false // functions share it, or nobody knows what is in it
	}
	text := constValue(textConst(""))
	if len(c.args.pos) == 1 && !isNone(c.args.pos[0]) {
		text = c.args.pos[0]
		if text == nil || len(text.refs) > 0 {
			return nil, false
		}
	}
	return f.newBuffer(s, c.at, c.name, text), true
}

// newBuffer makes a buffer of a class that holds a text.
func (f *frame) newBuffer(s *state, at syntax.Node, typ string, text *Value) *Value {
	o := &object{kind: instanceObject, fields: []field{{bufferText, text}, {bufferRest, text}, {bufferStart, trueValue}}}
	v := *f.alloc(s, at, o)
	v.typ = typ
	return &v
}

// bufferOf is the buffer that v certainly is.
func (f *frame) bufferOf(s *state, v *Value) *object {
	if v == nil || v.typ != "io.StringIO" && v.typ != "io.BytesIO" || len(v.refs) != 1 || v.open {
		return nil
	}
	o := f.get(s, v.refs[0])
	if o == nil {
		return nil
	}
	if _, ok := o.field(bufferRest); !ok {
		return nil
	}
	return o
}

// unread is any line of a buffer that was not read yet, or that somebody else has put in.
func (o *object) unread() *Value {
	rest, _ := o.field(bufferRest)
	if o.some {
		rest = join(rest, o.rest)
	}
	return tainted(rest.taints())
}

// bufferMethod evaluates the methods of a buffer.
func (f *frame) bufferMethod(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	o := f.bufferOf(s, recv)
	if o == nil {
		return nil, false
	}
	text, _ := o.field(bufferText)
	rest, _ := o.field(bufferRest)
	start, _ := o.field(bufferStart)
	atStart, known := start.truth()
	empty := constValue(textConst(""))
	put := func(text, rest, start *Value) {
		f.change(s, recv, func(o *object) *object {
			return o.with(bufferText, text).with(bufferRest, rest).with(bufferStart, start)
		})
	}
	carried := func(v *Value) *Value { // with what somebody else has put in
		if o.some {
			return join(v, o.rest)
		}
		return v
	}
	switch name {
	case "write", "writelines":
		if len(args.pos) != 1 {
			return nil, false
		}
		v := args.pos[0]
		if name == "writelines" || v == nil || len(v.refs) > 0 {
			v = tainted(f.deep(s, v))
		}
		f.writeInto(s, recv, v, at)
		return &Value{open: true}, true
	case "getvalue", "getbuffer":
		return carried(text), true
	case "read", "read1", "readline", "readlines":
		got, left := rest, empty
		if n, ok := number(orNone(args.pos, 0), -1); name != "readlines" && len(args.pos) > 0 && (!ok || n >= 0) {
			if ok && n == 0 {
				return empty, true
			}
			left = rest // some of it
			if head := rest.opening(); ok && n <= int64(len(head)) && isASCII(head) && name != "readline" {
				got, left = constValue(textConst(head[:n])), f.behind(rest, head[:n])
			}
		} else if head, _, found := strings.Cut(rest.opening(), "\n"); name == "readline" && found {
			got, left = constValue(textConst(head+"\n")), f.behind(rest, head+"\n")
		} else if name == "readline" {
			left = rest
		}
		put(text, left, falseValue)
		if name == "readlines" {
			return f.alloc(s, at, f.linesIn(carried(got)).object(listObject)), true
		}
		return carried(got), true
	case "seek":
		if n, ok := number(orNone(args.pos, 0), -1); ok && len(args.pos) == 1 {
			if n == 0 {
				put(text, text, trueValue)
				return constValue(intConst(0)), true
			}
			if head := text.opening(); n > 0 && n <= int64(len(head)) && isASCII(head) {
				put(text, f.behind(text, head[:n]), nil)
				return args.pos[0], true
			}
		}
		put(text, text, nil)
		return &Value{open: true}, true
	case "truncate":
		left, ok := f.upTo(text, orNone(args.pos, 0))
		if len(args.pos) == 0 && known && atStart {
			left, ok = empty, true
		}
		if ok {
			put(left, empty, start)
			f.change(s, recv, func(o *object) *object {
				c := *o
				c.some, c.rest = false, nil
				return &c
			})
		}
		return &Value{open: true}, true
	case "__enter__":
		return recv, true
	case "tell":
		if unread, ok := rest.text(); !ok || unread != "" || known && atStart {
			return nil, true
		}
		if all, ok := text.text(); ok {
			return constValue(intConst(int64(len([]rune(all))))), true
		}
		return &Value{open: true, typ: positionType, more: &form{of: text}}, true
	case "flush", "close":
		return nil, true
	}
	return nil, false
}

// positionType is the class of a place in a buffer, behind the text that it is another form of.
const positionType = "io.position"

// upTo is what stands in front of a place in a buffer's text.
func (f *frame) upTo(text, place *Value) (*Value, bool) {
	if place.class() == positionType {
		return place.form().of, true
	}
	n, ok := number(place, -1)
	if head := text.opening(); ok && n >= 0 && n <= int64(len(head)) && (n == 0 || isASCII(head)) {
		return constValue(textConst(head[:n])), true
	}
	return nil, false
}

// writeInto puts v where a buffer is written to: at its end, as far as is known.
func (f *frame) writeInto(s *state, buffer, v *Value, at syntax.Node) {
	f.change(s, buffer, func(o *object) *object {
		text, _ := o.field(bufferText)
		start, _ := o.field(bufferStart)
		if was, ok := text.text(); ok && was == "" {
			text = v
		} else if atStart, known := start.truth(); known && atStart {
			text = tainted(f.everything(s, nil, &arguments{pos: []*Value{text, v}})) // over what was there
		} else {
			text = f.operate(s, at, syntax.Add, text, v)
		}
		return o.with(bufferText, text).with(bufferRest, constValue(textConst(""))).with(bufferStart, falseValue)
	})
}

// behind is a text without its constant beginning.
func (f *frame) behind(v *Value, head string) *Value {
	if text, ok := v.text(); ok {
		return constValue(textConst(strings.TrimPrefix(text, head)))
	}
	return &Value{open: true, taint: v.taint, more: &form{head: strings.TrimPrefix(v.form().head, head), end: v.form().end}}
}

// linesIn are the lines of a text, of which the first ones may be known.
func (f *frame) linesIn(v *Value) prefix {
	var p prefix
	left, known := v.text()
	if !known {
		left = v.opening()
	}
	for {
		line, more, whole := strings.Cut(left, "\n")
		if !whole {
			break
		}
		p.first = append(p.first, constValue(textConst(line+"\n")))
		v, left = f.behind(v, line+"\n"), more
	}
	switch {
	case !known:
		p.rest, p.more = v, true
	case left != "":
		p.first = append(p.first, v)
	}
	return p
}
