package resolve

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// Symtable writes the scopes of a module as bench/oracle_symtable.py writes those of CPython 3.14:
// one line, {TYPE NAME LINE SYMBOL:FLAGS ... CHILD ...}, symbols and children sorted. CPython merges list,
// set and dict comprehensions into the scope around them (PEP 709) and makes an annotation scope for
// every def; both are done here and only here, because analysis is simpler without.
func (m *Module) Symtable() string {
	root := m.tableOf(m.Scope)
	root.inline()
	var out strings.Builder
	root.write(&out)
	return out.String()
}

// A table is a scope as CPython's symtable module shows it. It has its own copy of the symbols.
type table struct {
	scope    *Scope
	kind     string
	name     string
	line     int
	symbols  map[string]Flag
	children []*table
}

var scopeTypes = [...]string{
	ModuleScope: "module", FunctionScope: "function", LambdaScope: "function", ClassScope: "class", ComprehensionScope: "function",
	AnnotationScope: "annotation", TypeParamsScope: "type-parameters", TypeVariableScope: "type-variable", TypeAliasScope: "type-alias",
}

func (m *Module) tableOf(s *Scope) *table {
	t := &table{scope: s, kind: scopeTypes[s.Kind], name: s.Name, symbols: make(map[string]Flag, len(s.Symbols))}
	switch s.Kind {
	case ModuleScope:
		t.name = "top"
	case LambdaScope:
		t.name = "lambda"
	case AnnotationScope:
		t.name = "__annotate__"
	case ComprehensionScope:
		switch s.Node.(type) {
		case *syntax.ListComp:
			t.name = "listcomp"
		case *syntax.SetComp:
			t.name = "setcomp"
		case *syntax.DictComp:
			t.name = "dictcomp"
		default:
			t.name = "genexpr"
		}
	}
	if s.Kind != ModuleScope {
		t.line = m.File.Line(s.start)
	}
	for i := range s.Symbols {
		// Cells and names that only pass through are worked out again, with comprehensions merged.
		flags := s.Symbols[i].Flags &^ (Cell | FreeClass | Mutated)
		if flags == Free {
			continue
		}
		t.symbols[s.Symbols[i].Name] = flags
	}
	annotated := false
	for _, c := range s.Children {
		if c.postponed {
			annotated = annotated || c.def
			continue
		}
		if c.Kind == FunctionScope && !annotated && !m.postponed {
			t.children = append(t.children, m.emptyAnnotations(s, c))
		}
		annotated = c.def
		t.children = append(t.children, m.tableOf(c))
	}
	return t
}

// emptyAnnotations is the annotation scope of a def without annotations.
func (m *Module) emptyAnnotations(outer, def *Scope) *table {
	t := &table{scope: &Scope{Kind: AnnotationScope, Parent: outer}, kind: "annotation", name: "__annotate__", line: m.File.Line(def.start)}
	t.symbols = map[string]Flag{".format": Param | Referenced | Local}
	if outer.seesClass || outer.Kind == ClassScope {
		t.scope.seesClass = true
		t.symbols["__classdict__"] = Referenced | Free
	}
	return t
}

// inline merges comprehensions into t, children first, and returns the names that are free in t and
// its children; it is the end of analyze_block in symtable.c.
func (t *table) inline() map[string]bool {
	free := map[string]bool{}
	cells := map[string]bool{} // cells of merged comprehensions
	var children []*table
	for _, c := range t.children {
		childFree := c.inline()
		if c.scope.Kind == ComprehensionScope && c.name != "genexpr" && !t.scope.seesClass {
			t.merge(c, childFree, cells)
			children = append(children, c.children...)
		} else {
			children = append(children, c)
		}
		maps.Copy(free, childFree)
	}
	t.children = children
	switch {
	case t.scope.Kind.functionLike():
		for name, flags := range t.symbols {
			if flags&Local != 0 && flags&Free == 0 && (free[name] || cells[name]) {
				t.symbols[name] = flags | Cell
				delete(free, name)
			}
		}
	case t.scope.Kind == ClassScope:
		maps.DeleteFunc(free, func(name string, _ bool) bool { return classProvides(name) })
	}
	for name := range free {
		if _, ok := t.symbols[name]; !ok && t.scope.binder(name) != nil {
			t.symbols[name] = Free
		}
	}
	for name, flags := range t.symbols {
		if flags&Free != 0 {
			free[name] = true
		}
	}
	return free
}

// merge copies the symbols of a comprehension into the scope around it.
func (t *table) merge(c *table, childFree, cells map[string]bool) {
	for name, flags := range c.symbols {
		if flags&Param != 0 {
			continue
		}
		if flags&Cell != 0 {
			cells[name] = true
		}
		if flags&Free != 0 && t.scope.Kind == ClassScope && classProvides(name) {
			flags = flags&^Free | Global
			delete(childFree, name)
		}
		existing, ok := t.symbols[name]
		if !ok {
			t.symbols[name] = flags &^ Cell
			continue
		}
		if existing&bound != 0 && t.scope.Kind != ClassScope {
			if flags&Free != 0 {
				t.symbols[name] = existing | flags&Referenced
			}
			if !slices.ContainsFunc(c.children, func(g *table) bool { return g.symbols[name]&Free != 0 }) {
				delete(childFree, name)
			}
		}
	}
}

func (t *table) write(out *strings.Builder) {
	out.WriteByte('{')
	out.WriteString(t.kind)
	out.WriteByte(' ')
	out.WriteString(t.name)
	out.WriteByte(' ')
	out.WriteString(strconv.Itoa(t.line))
	module := t.name == "top" // symtable.py tells the module by this name, so a def called top counts as one
	for _, name := range slices.Sorted(maps.Keys(t.symbols)) {
		flags := t.symbols[name]
		out.WriteByte(' ')
		out.WriteString(name)
		out.WriteByte(':')
		claims := [...]struct {
			letter byte
			holds  bool
		}{
			{'l', flags&Local != 0 || module && flags&bound != 0},
			{'g', flags&Global != 0 || module && flags&bound != 0},
			{'d', flags&explicitGlobal != 0},
			{'n', flags&DeclaredNonlocal != 0},
			{'f', flags&Free != 0},
			{'p', flags&Param != 0},
			{'i', flags&Imported != 0},
			{'a', flags&Assigned != 0},
			{'r', flags&Referenced != 0},
			{'t', flags&Annotated != 0},
		}
		for _, c := range claims {
			if c.holds {
				out.WriteByte(c.letter)
			}
		}
	}
	rendered := make([]string, len(t.children))
	for i, c := range t.children {
		var text strings.Builder
		c.write(&text)
		rendered[i] = text.String()
	}
	slices.Sort(rendered)
	for _, text := range rendered {
		out.WriteByte(' ')
		out.WriteString(text)
	}
	out.WriteByte('}')
}
