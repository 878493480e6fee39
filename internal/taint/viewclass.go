package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file finds the methods of classes that a framework calls.

// registerClass notes a class that a decorator makes an entry.
func (e *engine) registerClass(f *frame, s *state, name string, recv *Value, args *arguments, c *class, d syntax.Node) {
	for _, entry := range e.entryDecorators[name] {
		at := way{place: f.place(d), group: orEmpty(recv).form().group, framework: entry.Framework}
		paths := []string{""}
		if args != nil {
			lc := &libraryCall{args: args, at: d}
			paths = f.pathsOf(s, lc, entry)
			if name, ok := f.arg(s, lc, entry.Named); ok {
				c.routeName, _ = name.text()
				c.routeVerbs = f.verbs(s, lc, entry)
			}
		}
		for _, at.path = range paths {
			if len(entry.Methods) == 0 {
				e.classEntry(c, at)
				continue
			}
			e.addMethods(c, entry, at)
		}
	}
}

// classEntry notes the handler methods of a class that a URL leads to.
func (e *engine) classEntry(c *class, at way) {
	if c.routed == nil {
		c.routed = map[string]bool{}
	}
	c.routed[at.path] = true
	if at.path != "" || at.group != nil {
		e.routedClasses = append(e.routedClasses, routedClass{c, at})
	}
	for _, entry := range e.model.Entries {
		if entry.Base == "" {
			continue
		}
		if c.own != e.model.canonical(entry.Base) && c.derives(e.model, entry.Base) {
			e.addMethods(c, entry, at)
		}
	}
}

// withoutPlace forgets that classes are served under no URL in particular where a function has given them one since.
func (e *engine) withoutPlace() {
	e.entries = slices.DeleteFunc(e.entries, func(p *entryPoint) bool {
		return p.path == "" && p.class != nil && p.class.unplaced && len(p.class.routed) > 1
	})
}

// derives says whether a class has a base of the given name: a library class, or with a "*" in front the end of the name
// of any class, as generated code has it.
func (c *class) derives(m *Model, base string) bool {
	if end, any := strings.CutPrefix(base, "*"); any {
		for _, a := range c.ancestors()[1:] {
			if strings.HasSuffix(a.name, end) {
				return true
			}
		}
		for _, lib := range c.libraries() {
			if strings.HasSuffix(lib, end) {
				return true
			}
		}
		return false
	}
	for _, lib := range c.libraries() {
		if m.isA(lib, base) {
			return true
		}
	}
	return false
}

// isView says that a framework calls methods of the class by what it is derived from.
func (e *engine) isView(c *class) bool {
	return slices.ContainsFunc(e.model.Entries, func(entry *Entry) bool { return entry.Base != "" && c.derives(e.model, entry.Base) })
}

// classEntries finds the classes whose base class makes their methods entries.
func (e *engine) classEntries() {
	for _, c := range e.classOrder {
		if len(c.routed) > 0 {
			continue
		}
		c.unplaced = true
		e.classEntry(c, way{place: c.place})
	}
}

// isBaseOnly says that an entry is a method of a class that no URL leads to, while URLs lead to classes that are derived from it.
func (e *engine) isBaseOnly(p *entryPoint) bool {
	return p.class != nil && p.path == "" && p.group == nil && !e.opts.Library && !hasURL(p.class) && slices.ContainsFunc(p.class.descendants(), hasURL)
}

// hasURL says that a URL leads to a class.
func hasURL(c *class) bool {
	for path := range c.routed {
		if path != "" {
			return true
		}
	}
	return false
}

func (e *engine) addMethods(c *class, entry *Entry, at way) {
	names := entry.Methods
	if prefix, any := strings.CutSuffix(names[0], "*"); len(names) == 1 && any {
		names = nil
		for _, a := range c.ancestors() {
			for _, n := range sortedKeys(a.values) {
				if n[0] != '_' && strings.HasPrefix(n, prefix) && !contains(names, n) {
					names = append(names, n)
				}
			}
		}
	}
	for _, name := range names {
		verb := strings.TrimPrefix(name, "on_")
		if at.suffix != "" {
			name += "_" + at.suffix
		}
		v, owner := c.lookup(name)
		if owner == nil || v == nil {
			continue
		}
		for _, fn := range v.funcs {
			x := fn
			for x.kind != functionCallable && x.inner != nil {
				x = x.inner
			}
			if x.kind != functionCallable || x.unit.fn == nil {
				continue
			}
			if entry.Template.Special == Self {
				name, _ := c.lookup(templateName)
				at.template, _ = name.text()
			}
			verbs := entry.Verbs
			if verbs == nil && httpVerbs[strings.ToLower(verb)] {
				verbs = []string{strings.ToUpper(verb)}
			}
			e.addEntry(&entryPoint{entry: entry, unit: x.unit, callable: fn, class: c, way: at, verbs: verbs})
		}
	}
}

var httpVerbs = map[string]bool{"get": true, "post": true, "put": true, "patch": true, "delete": true, "head": true, "options": true, "websocket": true}
