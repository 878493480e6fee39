package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file follows what a program puts under constant names into the tables of an application of Flask or into the environment of
// its process, and takes out again elsewhere: its shelves.

// The shelves by their full names.
const (
	configShelf     = "flask.Flask.config"
	extensionsShelf = "flask.Flask.extensions"
	environShelf    = "os.environ"
)

// shelved is what holds the things that the program puts into a shelf under a name, and the full name of that place; nil where v
// is no shelf, or nothing but literals is put there.
func (f *frame) shelved(v, key *Value) (holder *Value, place string) {
	name, ok := key.text()
	if !ok || v == nil {
		return nil, ""
	}
	shelf := shelfOf(v)
	if shelf == "" {
		return nil, ""
	}
	place = shelf + "[" + name + "]"
	if !f.e.fills(place) {
		return nil, ""
	}
	holder = f.e.sharedThing(shelf, &Attr{})
	holder.funcs = nil // it is no shelf itself
	return holder, place
}

// shelfOf is the name of the shelf that a value is, "" for others.
func shelfOf(v *Value) string {
	for _, c := range v.funcs {
		switch {
		case c.kind == libraryCallable && c.name == environShelf:
			return environShelf
		case c.kind == libraryCallable && strings.HasPrefix(c.name, "flask.current_app."):
			return applicationShelf(strings.TrimPrefix(c.name, "flask.current_app."))
		case c.kind == boundCallable && c.recv.class() == "flask.Flask":
			return applicationShelf(c.name)
		}
	}
	return ""
}

func applicationShelf(attribute string) string {
	switch attribute {
	case "config":
		return configShelf
	case "extensions":
		return extensionsShelf
	}
	return ""
}

// putAside stores v in a shelf.
func (f *frame) putAside(s *state, shelf, key, v *Value) {
	if holder, _ := f.shelved(shelf, key); holder != nil {
		f.change(s, holder, func(o *object) *object { return f.e.model.putItem(o, key, v) })
	}
}

// takenFrom is what the program has put into a shelf.
func (f *frame) takenFrom(s *state, shelf, key *Value, at syntax.Node) *Value {
	holder, place := f.shelved(shelf, key)
	if holder == nil {
		return nil
	}
	v := f.item(s, holder, key, at)
	if x := f.heldObject(s, place, at); x != nil {
		v = join(x, v)
	}
	return v
}

// fromShelf adds to what a method gives what the program has put where get, pop or setdefault of a shelf look.
func (f *frame) fromShelf(s *state, shelf *Value, method string, args *arguments, at syntax.Node, v *Value) *Value {
	if shelf == nil || len(args.pos) == 0 || method != "get" && method != "pop" && method != "setdefault" {
		return v
	}
	if method == "setdefault" && len(args.pos) > 1 {
		f.putAside(s, shelf, args.pos[0], args.pos[1])
	}
	if x := f.takenFrom(s, shelf, args.pos[0], at); x != nil {
		return join(x, v)
	}
	return v
}

// fills says that the program puts something into a place in a shelf that is not written there.
func (e *engine) fills(place string) bool {
	e.findHeld()
	return e.shelves[place]
}

func (e *engine) noteShelved(n syntax.Node) {
	note := func(table, key, value syntax.Expr) {
		if place := e.placeInShelf(table, key); place != "" && !isConstant(value) {
			e.shelves[place] = true
		}
	}
	switch n := n.(type) {
	case *syntax.Assign:
		for _, t := range n.Targets {
			if sub, ok := t.(*syntax.Subscript); ok {
				note(sub.Value, sub.Slice, n.Value)
			}
		}
	case *syntax.Call:
		if at, ok := n.Func.(*syntax.Attribute); ok && at.Attr == "setdefault" && len(n.Args) == 2 {
			note(at.Value, n.Args[0], n.Args[1])
		}
	}
}

// placeInShelf is the place in a shelf that table[key] names, "" when it is none. Whatever has an attribute of that name may be an
// application.
func (e *engine) placeInShelf(table, key syntax.Expr) string {
	name, written := key.(*syntax.Constant)
	if !written {
		return ""
	}
	shelf := ""
	switch t := table.(type) {
	case *syntax.Name:
		if t.ID == "environ" {
			shelf = environShelf
		}
	case *syntax.Attribute:
		if t.Attr == "environ" {
			shelf = environShelf
		} else if e.packages["flask"] {
			shelf = applicationShelf(t.Attr)
		}
	}
	text, ok := constantOf(name).text()
	if shelf == "" || !ok {
		return ""
	}
	return shelf + "[" + text + "]"
}
