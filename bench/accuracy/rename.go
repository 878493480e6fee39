package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// speaking are names that say something no value says. That a text is a secret, that a random number guards something,
// is known by its name alone, and so is what a variable of unknown class is: a request, a connection, a collection.
// A name is kept where one of its words is among these.
var speaking = regexp.MustCompile(`(?i)(^|_)(` + strings.Join([]string{
	"self", "cls",
}, "|") + `)(_|\d|$)`)

// A name in the scope that binds it.
type bound struct {
	scope *resolve.Scope
	name  string
}

// rename gives local variables, parameters that no call passes by keyword, and functions that only their own module calls
// neutral names.
func rename(p *program) {
	calls := callsOf(p)
	next := 0
	for _, m := range p.Modules {
		names := map[bound]string{}
		add := func(scope *resolve.Scope, name string) {
			next++
			names[bound{scope, name}] = fmt.Sprintf("v%d", next)
		}
		for _, fn := range m.Functions {
			d := fn.Def()
			if d == nil || readsNames(d) {
				continue
			}
			positional := calls.onlyByPosition(fn)
			for i := range fn.Scope.Symbols {
				s := &fn.Scope.Symbols[i]
				if s.Has(resolve.Param) && positional && isPlainParameter(d, s.Name) || isPlainLocal(s) {
					add(fn.Scope, s.Name)
				}
			}
		}
		for _, d := range topLevel(m) {
			if calls.private(m, d) {
				add(m.Scope, d.Name)
			}
		}
		for key := range names {
			if speaking.MatchString(key.name) || strings.HasPrefix(key.name, "__") || calls.words[names[key]] {
				delete(names, key)
			}
		}
		p.renameIn(m, names)
	}
}

// renameIn replaces names wherever they are written, unless some place is not to be found.
func (p *program) renameIn(m *resolve.Module, names map[bound]string) {
	places := map[bound][]source.Range{}
	note := func(at int32, r source.Range, name string) {
		if _, scope := m.ScopeAt(at).Lookup(name); scope != nil {
			if key := (bound{scope, name}); names[key] != "" {
				places[key] = append(places[key], r)
			}
		}
	}
	syntax.WalkTree(m.Tree, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Name:
			note(n.Start, n.Range, n.ID)
		case *syntax.FunctionDef:
			if s := m.ScopeOf(n); s != nil && s.Parent != nil {
				key := bound{s.Parent, n.Name}
				if names[key] != "" {
					places[key] = append(places[key], n.NameRange)
				}
				for _, a := range parameters(n.Args) {
					if key := (bound{s, a.Name}); names[key] != "" {
						places[key] = append(places[key], source.Range{Start: a.Start, End: a.Start + int32(len(a.Name))})
					}
				}
			}
		case *syntax.ExceptHandler:
			if n.Name != "" && n.Type != nil {
				if at := strings.Index(m.File.Text[n.Type.Span().End:n.End], " as "+n.Name); at >= 0 {
					start := n.Type.Span().End + int32(at) + 4
					note(n.Start, source.Range{Start: start, End: start + int32(len(n.Name))}, n.Name)
				}
			}
		}
		return true
	})
	for key, ranges := range places {
		for _, r := range ranges {
			if m.File.Text[r.Start:r.End] != key.name {
				delete(places, key) // written in another way than it is kept
				break
			}
		}
		for _, r := range places[key] {
			p.replace(m, r, names[key])
		}
	}
}

// isPlainLocal says that a symbol is bound by assignments, loops and their like in its own function.
func isPlainLocal(s *resolve.Symbol) bool {
	if !s.Has(resolve.Local|resolve.Cell) || s.Has(resolve.Param|resolve.Imported|resolve.DeclaredGlobal|resolve.DeclaredNonlocal|resolve.Rebound) || len(s.Bindings) == 0 {
		return false
	}
	for i := range s.Bindings {
		switch s.Bindings[i].Kind {
		case resolve.BindAssign, resolve.BindAnnotation, resolve.BindAug, resolve.BindFor, resolve.BindWith, resolve.BindExcept, resolve.BindWalrus:
		default:
			return false
		}
	}
	return true
}

func isPlainParameter(d *syntax.FunctionDef, name string) bool {
	for _, a := range append(append([]*syntax.Arg(nil), d.Args.PosOnly...), d.Args.Args...) {
		if a.Name == name {
			return true
		}
	}
	return false
}

func parameters(a *syntax.Arguments) []*syntax.Arg {
	all := append(append(append([]*syntax.Arg(nil), a.PosOnly...), a.Args...), a.KwOnly...)
	if a.Vararg != nil {
		all = append(all, a.Vararg)
	}
	if a.Kwarg != nil {
		all = append(all, a.Kwarg)
	}
	return all
}

// readsNames says that a body may ask for its variables by name.
func readsNames(d *syntax.FunctionDef) bool {
	found := false
	syntax.Walk(d, func(n syntax.Node) bool {
		if c, ok := n.(*syntax.Call); ok {
			switch lastName(c.Func) {
			case "locals", "vars", "eval", "exec", "dir", "globals", "getframe", "_getframe":
				found = true
			}
		}
		if _, ok := n.(*syntax.Nonlocal); ok {
			found = true
		}
		return !found
	})
	return found
}

func lastName(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Name:
		return e.ID
	case *syntax.Attribute:
		return e.Attr
	}
	return ""
}

func topLevel(m *resolve.Module) []*syntax.FunctionDef {
	var all []*syntax.FunctionDef
	for _, s := range m.Tree.Body {
		if d, ok := s.(*syntax.FunctionDef); ok {
			all = append(all, d)
		}
	}
	return all
}

// uses is how a program speaks of names.
type uses struct {
	called   map[string]bool // by last name
	spread   map[string]bool // called with **
	keywords map[string]bool // of any call
	values   map[string]bool // read other than to be called
	imported map[string]bool // from a module, or read as its attribute
	words    map[string]bool // all names
	star     bool            // some import brings all names of a module
}

func callsOf(p *program) *uses {
	u := &uses{called: map[string]bool{}, spread: map[string]bool{}, keywords: map[string]bool{}, values: map[string]bool{}, imported: map[string]bool{}, words: map[string]bool{}}
	for _, m := range p.Modules {
		functions := map[syntax.Node]bool{} // what a call calls
		syntax.WalkTree(m.Tree, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.Call:
				functions[n.Func] = true
				u.called[lastName(n.Func)] = true
				for i := range n.Keywords {
					u.keywords[n.Keywords[i].Arg] = true
					if n.Keywords[i].Arg == "" {
						u.spread[lastName(n.Func)] = true
					}
				}
			case *syntax.Name:
				u.words[n.ID] = true
				if !functions[n] {
					u.values[n.ID] = true
				}
			case *syntax.Attribute:
				u.imported[n.Attr] = true
				if !functions[n] {
					u.values[n.Attr] = true
				}
			case *syntax.Alias:
				u.imported[n.Name] = true
				u.star = u.star || n.Name == "*"
			case *syntax.Constant:
				if n.Kind == syntax.Str {
					u.values[n.Text] = true // getattr, __all__, templates
				}
			case *syntax.Arg:
				u.words[n.Name] = true
			}
			return true
		})
	}
	return u
}

// onlyByPosition says that the function's parameters are for its own project alone: it is called, by position, and nobody
// else gets hold of it.
func (u *uses) onlyByPosition(fn *resolve.Function) bool {
	d := fn.Def()
	name := d.Name
	if fn.Class != nil {
		if len(fn.Class.Node.Bases) > 0 || len(fn.Class.Node.Keywords) > 0 || len(fn.Class.Node.Decorators) > 0 {
			return false
		}
	}
	value := u.values[name]
	if fn.Class != nil && name == "__init__" {
		name, value = fn.Class.Name, false // a class is a value in annotations too
	}
	if len(d.Decorators) > 0 || !u.called[name] || u.spread[name] || u.spread[""] || value {
		return false
	}
	for _, a := range parameters(d.Args) {
		if u.keywords[a.Name] {
			return false
		}
	}
	return true
}

// private says that only calls of its own module use a function.
func (u *uses) private(m *resolve.Module, d *syntax.FunctionDef) bool {
	s := m.Scope.Symbol(d.Name)
	return s != nil && len(s.Bindings) == 1 && len(d.Decorators) == 0 && u.called[d.Name] && !u.values[d.Name] && !u.imported[d.Name] && !u.star && len(d.TypeParams) == 0
}
