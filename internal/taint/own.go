package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file lets a model hold where the scanned project is the library that it speaks of. Django's own views read
// requests as anybody's do; there the request is a class of the project, and what its model says of HttpRequest is true
// of that class as well. What the source says besides is followed as in any project.

// An ownCall is a function or method of the project that the model knows by name.
type ownCall struct {
	name  string
	model *Call
}

// findOwn connects definitions of the project with the names by which the model knows them.
func (e *engine) findOwn() {
	tops := map[string]bool{}
	for _, m := range e.program.Modules {
		top, _, _ := strings.Cut(m.Name, ".")
		tops[top] = true
	}
	var names []string
	add := func(name string) {
		if top, _, dotted := strings.Cut(name, "."); dotted && tops[top] {
			names = append(names, name)
		}
	}
	for name := range e.model.Types {
		add(name)
	}
	for name := range e.model.Calls {
		add(name)
	}
	for name := range e.model.Values {
		add(name)
	}
	for name := range e.model.Aliases {
		add(name)
	}
	for _, entry := range e.model.Entries {
		add(entry.Base)
	}
	if len(names) == 0 {
		return
	}
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		// A model may name members of a class and never the class itself.
		for _, name := range []string{name, name[:strings.LastIndexByte(name, '.')]} {
			def, ok := e.program.Lookup(name)
			if !ok || def.Symbol != nil {
				continue
			}
			known := e.model.canonical(name)
			top, _, _ := strings.Cut(def.Module.Name, ".")
			e.ownTops[top] = true
			switch {
			case def.Function != nil:
				if call := e.model.Calls[known]; call != nil && e.ownCalls[def.Function.Node] == nil {
					e.ownCalls[def.Function.Node] = &ownCall{known, call}
				}
			case def.Class != nil:
				if e.ownClasses[def.Class.Node] == "" {
					e.ownClasses[def.Class.Node] = known
				}
			}
		}
	}
}

// ownName is the name by which the model knows a class of the project, or the nearest of its ancestors.
func (c *class) ownName() string {
	for _, a := range c.ancestors() {
		if a.own != "" {
			return a.own
		}
	}
	return ""
}

// foreign reports whether a class has ancestors whose source is not at hand.
func (c *class) foreign() bool {
	return slices.ContainsFunc(c.ancestors(), func(a *class) bool { return len(a.libs) > 0 })
}

// ownSource is an attribute that the model of the object's own class says untrusted data is read from, whatever
// its source does to read it.
func (f *frame) ownSource(s *state, v *Value, c *class, name string, at syntax.Node) (*Value, bool) {
	if len(f.e.ownClasses) == 0 {
		return nil, false
	}
	own := c.ownName()
	if own == "" {
		return nil, false
	}
	if a, _ := f.e.model.attribute(own, name); a == nil || a.Source == nil && !a.Clean {
		return nil, false
	}
	return f.typedAttribute(s, v, own, name, at)
}

// ownSinks checks a call of the project's own against the sinks that the model has for it. The library takes such values
// from its users for what they are: the body of a response, a statement to execute.
func (f *frame) ownSinks(s *state, c *libraryCall) {
	f.offering = true
	f.checkSinks(s, c)
	f.offering = false
}

// does says that a kind of danger is what a function of the project is for, by its model: it escapes texts for it, or
// is a sink itself. Whoever calls it is looked at, its body is not.
func (o *ownCall) does(k *Kind) bool {
	return k.Name == "html-text" || o.model.Clears&k.Bit != 0 || slices.ContainsFunc(o.model.Sinks, func(s Sink) bool { return s.Kind == k })
}

// ownCalled adds to what a function of the project was found to do what the model says of it.
func (f *frame) ownCalled(s *state, own *ownCall, recv *Value, args *arguments, out *Value, at syntax.Node) *Value {
	c := &libraryCall{name: own.name, model: own.model, recv: recv, args: args, at: at}
	f.ownSinks(s, c)
	if own.model.Clears != 0 {
		out = out.clearing(own.model.Clears)
	}
	out = f.sourcesOf(s, c, out)
	f.proofsOf(s, c, &out)
	return out
}
