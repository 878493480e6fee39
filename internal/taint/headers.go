package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows log lines that hold all headers of a request: credentials and cookies are among them, whatever the
// expression is called; and the header by which another side names the file that it sends.

var headersSource = Source{Kind: "secret", Says: "holds all headers of a request, credentials and cookies among them"}

// wholeHeaders looks for the headers of a request in what a log call is told to write.
func (f *frame) wholeHeaders(s *state, c *libraryCall, sink *Sink) {
	for _, x := range c.args.posAt {
		at := f.headersIn(x, 2)
		if at == nil {
			continue
		}
		o := f.e.sourceOrigin(&headersSource, at, f.place(at), "headers")
		f.sink(s, []Taint{{from: o, via: &hop{place: o.place, says: headersSource.Says}}}, sink, c.at, c.name)
	}
}

// writesAll are functions that write out all that they are given.
var writesAll = []string{"dict", "str", "repr", "dumps", "pformat", "format", "items"}

// headersIn is the place where an expression holds request.headers as a whole, nil for none. Names are followed to what they
// were bound to so many times.
func (f *frame) headersIn(x syntax.Expr, names int) syntax.Expr {
	first := func(list []syntax.Expr) syntax.Expr {
		for _, e := range list {
			if at := f.headersIn(e, names); at != nil {
				return at
			}
		}
		return nil
	}
	switch x := x.(type) {
	case *syntax.Attribute:
		if of := lastNameOf(x.Value); x.Attr == "headers" && (of == "request" || of == "req") {
			return x
		}
	case *syntax.Name:
		if made := f.soleValue(x.ID); made != nil && names > 0 {
			return f.headersIn(made, names-1)
		}
	case *syntax.Call:
		if method, ok := x.Func.(*syntax.Attribute); ok && method.Attr == "items" && len(x.Args) == 0 {
			return f.headersIn(method.Value, names)
		}
		last := ""
		switch fn := x.Func.(type) {
		case *syntax.Name:
			last = fn.ID
		case *syntax.Attribute:
			last = fn.Attr
		}
		if slices.Contains(writesAll, last) {
			return first(x.Args)
		}
	case *syntax.BinOp:
		return first([]syntax.Expr{x.Left, x.Right})
	case *syntax.Tuple:
		return first(x.Elts)
	case *syntax.JoinedStr:
		for _, part := range x.Values {
			if field, ok := part.(*syntax.FormattedValue); ok {
				if at := f.headersIn(field.Value, names); at != nil {
					return at
				}
			}
		}
	}
	return nil
}

// soleValue is what a name of the function is bound to, where that happens once and nothing is put into it or taken out of it.
func (f *frame) soleValue(name string) syntax.Expr {
	var value syntax.Expr
	bound, changed := 0, false
	for _, stmt := range f.u.body {
		syntax.Walk(stmt, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.Assign:
				if len(n.Targets) == 1 && isName(n.Targets[0], name) {
					value = n.Value
				}
			case *syntax.Name:
				if n.ID == name && n.Ctx != syntax.Load {
					bound++
				}
			case *syntax.Subscript:
				changed = changed || isName(n.Value, name) && n.Ctx != syntax.Load
			case *syntax.Call:
				if method, ok := n.Func.(*syntax.Attribute); ok && isName(method.Value, name) {
					changed = changed || slices.Contains([]string{"pop", "update", "clear", "popitem", "setdefault"}, method.Attr)
				}
			}
			return true
		})
	}
	if bound != 1 || changed {
		return nil
	}
	return value
}

var sentNameSource = Source{Kind: "remote-input", Says: "comes with what another server answers"}

// sentName adds to what is read of headers the name of a file that comes with them, where the key is that of such a name and
// nothing is known of whose headers they are: resp.headers["Content-Disposition"].
func (f *frame) sentName(v *Value, headers syntax.Expr, key string, at syntax.Node) *Value {
	if !strings.EqualFold(key, "Content-Disposition") || !strings.HasSuffix(strings.ToLower(lastNameOf(headers)), "headers") {
		return v
	}
	m := f.e.model
	o := f.e.sourceOrigin(&sentNameSource, at, f.place(at), "headers")
	file := m.bits(func(k *Kind) bool { return k.Name == "file-path" || k.Name == "archive-member" })
	w := *orEmpty(v)
	w.sym, w.open = nil, true
	for _, t := range w.taint {
		if t.from.real() {
			return v
		}
	}
	w.taint, _ = joinTaints(w.taint, []Taint{{from: o, clears: m.bits(func(*Kind) bool { return true }) &^ file, via: &hop{place: o.place, says: sentNameSource.Says}}})
	return &w
}
