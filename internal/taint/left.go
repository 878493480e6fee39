package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file follows what a middleware puts on a request under a name of the program's own, request.tenant or request["ids"],
// and a handler finds there: classes that the model says carry such things keep them as flask.g does.

// carries is the class of the model's whose objects pass on what is put on them, "" for others.
func (m *Model) carries(typ string) string {
	carrier := ""
	m.lineage(typ, func(t string) bool {
		if d := m.Types[t]; d != nil && d.Carries {
			carrier = t
		}
		return carrier != ""
	})
	return carrier
}

// carried is what holds such things for the objects of a class; nil where the program puts nothing on them under that key.
func (e *engine) carried(typ, key string) *Value {
	if typ == "" {
		return nil
	}
	carrier := e.model.carries(typ)
	if carrier == "" {
		return nil
	}
	e.findHeld()
	if !e.leavings[key] {
		return nil
	}
	v := e.sharedThing(carrier, &Attr{})
	v.funcs = nil // it is no request itself
	return v
}

// leaveOn notes that v is put on a request, under a name or under a key in brackets.
func (f *frame) leaveOn(s *state, base *Value, key string, v *Value) {
	if base.typ == "" {
		return
	}
	if a, _ := f.e.model.attribute(base.typ, key); a != nil {
		return // the class has such an attribute
	}
	if holder := f.e.carried(base.typ, key); holder != nil {
		f.change(s, holder, func(o *object) *object { return o.with(key, v) })
	}
}

// leftUnder is what other functions have put on a request under a constant key.
func (f *frame) leftUnder(s *state, v, key *Value, at syntax.Node) *Value {
	c, ok := key.constant()
	if !ok || v == nil || v.typ == "" {
		return nil
	}
	holder := f.e.carried(v.typ, itemKey(c))
	if holder == nil {
		return nil
	}
	return f.item(s, holder, key, at)
}

// noteLeft notes the names under which the program puts anything but constants on what it calls a request.
func (e *engine) noteLeft(m *module, target, value syntax.Expr) {
	if isConstant(value) {
		return
	}
	switch t := target.(type) {
	case *syntax.Attribute:
		if namesRequest(t.Value) {
			e.leavings[t.Attr] = true
		}
	case *syntax.Subscript:
		if !namesRequest(t.Value) {
			return
		}
		if c, ok := e.inModule(m, t.Slice).constant(); ok {
			e.leavings[itemKey(c)] = true
		}
	}
}

func namesRequest(x syntax.Expr) bool {
	name := ""
	switch n := x.(type) {
	case *syntax.Name:
		name = n.ID
	case *syntax.Attribute:
		name = n.Attr
	}
	return slices.Contains(requestNames, strings.TrimLeft(name, "_"))
}

// requestNames are what requests are called in functions that put something on them.
var requestNames = []string{"request", "req", "http_request"}
