package main

import (
	"path"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// move puts top-level functions that use nothing but imports, builtins and each other into a module beside their own,
// which imports them from there.
func move(p *program) {
	calls := callsOf(p)
	for _, m := range p.Modules {
		moved := movable(m, calls)
		if len(moved) == 0 {
			continue
		}
		stem := strings.TrimSuffix(path.Base(m.File.Path), ".py")
		name := strings.Trim(stem, "_") + "_parts"
		var b strings.Builder
		for _, s := range m.Tree.Body {
			switch s.(type) {
			case *syntax.Import, *syntax.ImportFrom:
				if brings(m, s, moved) {
					b.WriteString(textOf(m, s) + "\n")
				}
			}
		}
		from := name
		if isPackage(p, m) {
			from = "." + name
		}
		for _, s := range m.Tree.Body {
			d, ok := s.(*syntax.FunctionDef)
			if !ok || !moved[d.Name] {
				continue
			}
			r := source.Range{Start: d.Start, End: m.File.LineRange(m.File.Line(d.End)).End}
			b.WriteString("\n\n" + m.File.Text[r.Start:r.End] + "\n")
			p.replace(m, r, "from "+from+" import "+d.Name)
		}
		p.added[path.Join(path.Dir(m.File.Path), name+".py")] = b.String()
	}
}

// isPackage says that the module's own folder is imported as a package.
func isPackage(p *program, m *resolve.Module) bool {
	for _, other := range p.Modules {
		if path.Dir(other.File.Path) != path.Dir(m.File.Path) {
			continue
		}
		if other.Package {
			return true
		}
		for _, s := range other.Tree.Body {
			if i, ok := s.(*syntax.ImportFrom); ok && i.Level > 0 {
				return true
			}
		}
	}
	return false
}

// movable lists the functions of a module that can be moved.
func movable(m *resolve.Module, calls *uses) map[string]bool {
	moved := map[string]bool{}
	needs := map[string][]string{}
	for _, d := range topLevel(m) {
		s := m.Scope.Symbol(d.Name)
		if s == nil || len(s.Bindings) != 1 || len(d.Decorators) > 0 || !calls.called[d.Name] {
			continue // a framework knows it by its decorator, its name or its place
		}
		if globals, ok := globalsOf(m, d); ok {
			moved[d.Name] = true
			needs[d.Name] = globals
		}
	}
	for again := true; again; {
		again = false
		for name := range moved {
			for _, global := range needs[name] {
				if !moved[global] && !imported(m, global) {
					delete(moved, name)
					again = true
				}
			}
		}
	}
	return moved
}

// globalsOf lists the names of its module that a function reads; not ok where it writes one.
func globalsOf(m *resolve.Module, d *syntax.FunctionDef) (names []string, ok bool) {
	ok = true
	syntax.Walk(d, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Global:
			ok = false
		case *syntax.Name:
			if n.ID == "globals" || strings.HasPrefix(n.ID, "__") {
				ok = false
			}
			if _, scope := m.ScopeAt(n.Start).Lookup(n.ID); scope == m.Scope {
				names = append(names, n.ID)
			}
		}
		return ok
	})
	return names, ok
}

// imported says that a global name is bound by one import at the top of the module and nothing else.
func imported(m *resolve.Module, name string) bool {
	s := m.Scope.Symbol(name)
	if s == nil || len(s.Bindings) != 1 || s.Bindings[0].Kind != resolve.BindImport {
		return false
	}
	for _, stmt := range m.Tree.Body {
		switch stmt.(type) {
		case *syntax.Import, *syntax.ImportFrom:
			r := stmt.Span()
			if at := s.Bindings[0].Node.Span().Start; r.Start <= at && at < r.End {
				return true
			}
		}
	}
	return false
}

// brings says that an import is for one of the moved functions, or changes how their text is read.
func brings(m *resolve.Module, s syntax.Stmt, moved map[string]bool) bool {
	if i, ok := s.(*syntax.ImportFrom); ok && i.Module == "__future__" {
		return true
	}
	for _, d := range topLevel(m) {
		if !moved[d.Name] {
			continue
		}
		names, _ := globalsOf(m, d)
		for _, name := range names {
			sym := m.Scope.Symbol(name)
			at := sym.Bindings[0].Node.Span().Start
			if r := s.Span(); r.Start <= at && at < r.End {
				return true
			}
		}
	}
	return false
}

func textOf(m *resolve.Module, n syntax.Node) string {
	return m.File.Text[n.Span().Start:n.Span().End]
}
