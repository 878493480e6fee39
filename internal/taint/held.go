package taint

import (
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows of which class the objects are that a project keeps where all its functions reach them, as in flask.g:
// what one function leaves there, before the request is handled, others call. The items of an application of aiohttp are
// such places too, and the shelves of shelf.go.

// A kept is what the assignments to such a place put there: an object of a class of the project, or of a library's.
type kept struct {
	class *class
	typ   string
}

const applicationType = "aiohttp.web.Application" // whose items are such places

// heldClass is the project's class of what is kept under a name of a shared variable; nil when it is not known or may be
// one of several.
func (e *engine) heldClass(o *Origin, name string) *class {
	if o.global == nil || len(o.path) > 0 || e.shared[o.global.name] != o.global {
		return nil
	}
	return e.keptAt(o.global.name + "." + name).class
}

// heldObject is what is kept at a place, made anew of what nobody knows, or nil.
func (f *frame) heldObject(s *state, place string, at syntax.Node) *Value {
	switch k := f.e.keptAt(place); {
	case k.class != nil:
		gone := f.gone
		v := f.invoke(s, &callable{kind: classCallable, class: k.class}, &arguments{double: &Value{open: true}, more: true}, at)
		f.gone = gone
		return v
	case k.typ != "":
		return &Value{open: true, typ: k.typ}
	}
	return nil
}

func (e *engine) keptAt(place string) kept {
	e.findHeld()
	return e.held[place]
}

// findHeld looks once at what the program puts into such places.
func (e *engine) findHeld() {
	if e.held != nil {
		return
	}
	e.held, e.shelves, e.leavings = map[string]kept{}, map[string]bool{}, map[string]bool{}
	for _, m := range e.program.Modules {
		for _, stmt := range m.Tree.Body {
			var within *class
			if c, ok := stmt.(*syntax.ClassDef); ok {
				within = e.projectClass(m.Name + "." + c.Name)
			}
			syntax.Walk(stmt, func(n syntax.Node) bool {
				if a, ok := n.(*syntax.Assign); ok {
					e.noteHeld(m, a, within)
					for _, t := range a.Targets {
						e.noteLeft(e.moduleOf(m), t, a.Value)
					}
				}
				e.noteShelved(n)
				return true
			})
		}
	}
}

// noteHeld notes what an assignment, one in a class where within is given, puts into such places: something made there, or
// the object itself that does it.
func (e *engine) noteHeld(m *resolve.Module, a *syntax.Assign, within *class) {
	value := a.Value
	if await, ok := value.(*syntax.Await); ok {
		value = await.Value
	}
	made, ok := value.(*syntax.Call)
	if name, itself := value.(*syntax.Name); !ok && (!itself || name.ID != "self" || within == nil) {
		return
	}
	for _, t := range a.Targets {
		place := e.placeHeld(m, t)
		if place == "" {
			continue
		}
		k := kept{class: within}
		if made != nil {
			k.class = e.projectClass(m.Qualified(made.Func))
			if v, _ := e.written(e.moduleOf(m), made); k.class == nil && v != nil {
				k.typ = v.typ
			}
		}
		if other, again := e.held[place]; again && other != k {
			k = kept{}
		}
		e.held[place] = k
	}
}

// placeHeld is the place that an assignment's target is, if it is one.
func (e *engine) placeHeld(m *resolve.Module, target syntax.Expr) string {
	switch t := target.(type) {
	case *syntax.Attribute:
		holder := e.model.canonical(m.Qualified(t.Value))
		if v := e.model.Values[holder]; v != nil && v.Shared {
			return holder + "." + t.Attr
		}
	case *syntax.Subscript:
		if place := e.placeInShelf(t.Value, t.Slice); place != "" {
			return place
		}
		if !e.packages["aiohttp"] {
			return ""
		}
		switch t.Slice.(type) {
		case *syntax.Constant, *syntax.Name, *syntax.Attribute:
			if key, ok := e.inModule(e.moduleOf(m), t.Slice).text(); ok {
				return applicationType + "[" + key + "]"
			}
		}
	}
	return ""
}
