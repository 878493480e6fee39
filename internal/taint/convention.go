package taint

import (
	"path"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file finds handlers that nothing registers: their parameters, or the modules that they stand in, show what they are.

// conventionalEntries finds the functions that only their parameters show to be handlers.
func (e *engine) conventionalEntries() {
	e.views()
	e.middleware()
	for _, entry := range e.model.Entries {
		if len(entry.Signature) == 0 {
			continue
		}
		for _, m := range e.program.Modules {
			mod := e.moduleOf(m)
			for _, stmt := range m.Tree.Body {
				d, ok := stmt.(*syntax.FunctionDef)
				if !ok {
					continue
				}
				scope := m.ScopeOf(d)
				if scope == nil || scope.Function == nil {
					continue
				}
				u := e.unitOf(scope.Function, mod)
				if (contains(entry.Methods, d.Name) || len(entry.Methods) == 0) && u.hasSignature(0, entry.Signature) {
					e.addEntry(&entryPoint{entry: entry, unit: u, callable: u.callable, way: way{place: u.place}})
				}
			}
		}
		if len(entry.Methods) > 0 {
			continue
		}
		for _, c := range e.classOrder {
			// An object that is called as the function would be.
			for _, fn := range orEmpty(c.values["__call__"]).funcs {
				if fn.kind == functionCallable && fn.unit.hasSignature(1, entry.Signature) {
					e.addEntry(&entryPoint{entry: entry, unit: fn.unit, callable: fn, class: c, way: way{place: fn.unit.place}})
				}
			}
		}
	}
}

// middleware finds Django's middleware classes: they are made with what handles the request next, and called with it.
func (e *engine) middleware() {
	for _, c := range e.classOrder {
		init := false
		for _, fn := range orEmpty(c.values["__init__"]).funcs {
			init = init || fn.unit != nil && fn.unit.hasSignature(1, []string{"get_response"})
		}
		if !init {
			continue
		}
		for _, name := range []string{"__call__", "process_request", "process_view", "process_exception"} {
			for _, fn := range orEmpty(c.values[name]).funcs {
				if fn.kind == functionCallable && len(fn.unit.params) > 1 && fn.unit.params[1].name == "request" {
					e.addEntry(&entryPoint{entry: middlewareEntry, unit: fn.unit, callable: fn, class: c, way: way{place: fn.unit.place}})
				}
			}
		}
	}
}

// middlewareEntry is how Django calls the methods of a middleware.
var middlewareEntry = &Entry{Types: map[string]string{"request": "django.http.HttpRequest"}, Path: Arg{Index: -1}}

// hasSignature says that a function's parameters, but for the first skip, have these names.
func (u *unit) hasSignature(skip int, names []string) bool {
	if len(u.params) != len(names)+skip {
		return false
	}
	for i, name := range names {
		if strings.TrimLeft(u.params[i+skip].name, "_") != name {
			return false
		}
	}
	return true
}

// views finds the Django views that no URL configuration at hand names.
func (e *engine) views() {
	// Where an application has its URLs at hand, what is not among them is no view.
	registered := map[*unit]bool{}
	listed := map[string]bool{} // modules, and folders whose views other modules list
	for _, p := range e.entries {
		registered[p.unit] = true
		if p.entry.Framework == "django" && p.entry.Call != "" && p.unit.fn != nil && p.unit.class == nil {
			views := p.unit.mod.res.File
			listed[views.Path] = true
			if p.place.File != views {
				listed[path.Dir(views.Path)], listed[path.Dir(p.place.File.Path)] = true, true
			}
		}
	}
	for _, m := range e.program.Modules {
		if m.Role.Has(resolve.Test) || !isViewModule(m) || listed[m.File.Path] || listed[path.Dir(m.File.Path)] {
			continue
		}
		for _, fn := range m.Functions {
			u := e.units[fn]
			if u == nil || registered[u] || fn.Def() == nil || fn.Class != nil || len(u.params) < 2 || u.params[0].name != "request" || fn.Scope.Parent != m.Scope || fn.Name[0] == '_' {
				continue
			}
			if e.conventional(u.params[0].name, u.mod) == "django.http.HttpRequest" {
				e.addEntry(&entryPoint{entry: viewEntry, unit: u, callable: u.callable, way: way{place: u.place}})
			}
		}
	}
}

// viewEntry is how Django calls such a view.
var viewEntry = &Entry{Parameters: "user-input", Types: map[string]string{"#0": "django.http.HttpRequest"}, Says: "comes from the URL", Path: Arg{Index: -1}}

// isViewModule says that a module makes Django responses.
func isViewModule(m *resolve.Module) bool {
	for i := range m.Scope.Symbols {
		for _, b := range m.Scope.Symbols[i].Bindings {
			if strings.HasPrefix(b.Target, "django.http.") || strings.HasPrefix(b.Target, "django.shortcuts.") {
				return true
			}
		}
	}
	return false
}
