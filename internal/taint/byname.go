package taint

import (
	"github.com/adderstone/adderstone/internal/source"
)

// This file knows functions that the project registers under a name by which others call them: tasks of queues, filters and
// tags of templates.

// A namedFunction is a function and the file that registers it.
type namedFunction struct {
	c        *callable
	file     *source.File
	template string // to which what it returns is passed, or ""
}

// registerNamed notes functions under the name that a call or decorator gives them, or their own.
func (f *frame) registerNamed(s *state, entry *Entry, c *libraryCall, fn *Value) {
	named, _ := f.arg(s, c, entry.Named)
	if fn == nil {
		fn, named = named, nil // register.filter(shout)
	}
	name, _ := named.text()
	template := f.templateOf(s, entry, c)
	for _, target := range orEmpty(fn).funcs {
		x := f.wrapped(s, target)
		if x.kind != functionCallable || x.unit.fn == nil {
			continue
		}
		key := entry.As + " " + name
		if name == "" {
			key += x.unit.fn.Name
		}
		if f.e.named == nil {
			f.e.named = map[string][]namedFunction{}
		}
		f.e.named[key] = append(f.e.named[key], namedFunction{target, f.mod.res.File, template})
	}
}

// registeredAs is the function that a file knows under a name: of several, one that is registered nearest to it.
func (e *engine) registeredAs(as, name string, from *source.File) *callable {
	return e.nearest(as, name, from).c
}

func (e *engine) nearest(as, name string, from *source.File) namedFunction {
	var best namedFunction
	near := -1
	for _, r := range e.named[as+" "+name] {
		if n := sharedFolders(r.file.Path, from.Path); n > near {
			best, near = r, n
		}
	}
	return best
}

// templateOf is the template to which what a function returns is passed, "" where it is passed to none.
func (f *frame) templateOf(s *state, entry *Entry, c *libraryCall) string {
	v, ok := f.arg(s, c, entry.Template)
	if !ok {
		return ""
	}
	name, _ := v.text()
	return name
}

// byName is the function that a text names: a task, or whatever has this dotted name.
func (f *frame) byName(name string) *Value {
	if c := f.e.registeredAs("task", name, f.mod.res.File); c != nil {
		return funcValue(c)
	}
	return orEmpty(f.e.dotted(name))
}
