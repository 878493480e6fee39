package taint

import (
	"slices"

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
		f.e.nameFunction(key, namedFunction{target, f.mod.res.File, template})
	}
}

// registerFilter notes a function of the project that is put into the filters of an environment of Jinja's: env.filters["shout"] = shout.
func (f *frame) registerFilter(base, key, v *Value) {
	name, ok := key.text()
	if !ok || v == nil || !slices.ContainsFunc(base.funcs, func(c *callable) bool { return c.kind == boundCallable && c.name == "filters" }) {
		return
	}
	for _, c := range v.funcs {
		if c.kind == functionCallable && c.unit.fn != nil {
			f.e.nameFunction("filter "+name, namedFunction{c: c, file: f.mod.res.File})
		}
	}
}

// registerFilters does the same for env.filters.update(shout=shout), or with a mapping.
func (f *frame) registerFilters(s *state, base *Value, args *arguments) {
	if base == nil {
		return
	}
	for i, name := range args.names {
		f.registerFilter(base, constValue(textConst(name)), args.named[i])
	}
	for _, v := range args.pos {
		for _, l := range orEmpty(v).refs {
			if o := f.get(s, l); o != nil && o.kind == dictObject {
				for _, fl := range o.fields {
					f.registerFilter(base, keyValue(fl.key), fl.value)
				}
			}
		}
	}
}

func (e *engine) nameFunction(key string, r namedFunction) {
	if e.named == nil {
		e.named = map[string][]namedFunction{}
	}
	e.named[key] = append(e.named[key], r)
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
