package rule

import (
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// reference returns how to write a name such as secrets.choice or ssl:TLSVersion.TLSv1_2 where the
// mender's node stands: through the object that is called there, through an import of the file, or
// through a new import.
func (m *mender) reference(name string) (string, bool) {
	cut := strings.IndexByte(name, ':')
	if cut < 0 {
		cut = strings.LastIndexByte(name, '.')
	}
	module, last := name[:cut], name[cut+1:]
	if last == "*" {
		call := m.call()
		if call == nil {
			return "", false
		}
		callee := m.c.qualified(call.Func)
		last = callee[strings.LastIndexByte(callee, '.')+1:]
	}
	if written, ok := m.sibling(module + "." + last); ok {
		return written, true
	}
	at := m.node.Span().Start
	head, rest, _ := strings.Cut(last, ".")
	if rest != "" {
		rest = "." + rest
	}
	for _, s := range m.c.module.Tree.Body {
		if s.Span().Start >= at {
			break
		}
		if written, ok := importedAs(s, module, head); ok && m.visible(written) {
			return written + rest, true
		}
	}
	if m.joinImport(module, head) {
		return head + rest, true
	}
	if !m.addImport(module) {
		return "", false
	}
	return module + "." + last, true
}

// sibling writes a name as the node writes another one of the same module or class, if it does.
func (m *mender) sibling(name string) (string, bool) {
	from := m.node
	if k, ok := from.(*keyword); ok {
		from = k.value
	}
	written := ""
	m.c.search(from, func(n syntax.Node) bool {
		a, ok := n.(*syntax.Attribute)
		if !ok || !isDotted(a.Value) {
			return false
		}
		rest, below := strings.CutPrefix(name, m.c.module.Qualified(a.Value)+".")
		if below {
			written = m.text(a.Value.Span()) + "." + rest
		}
		return below
	})
	return written, written != ""
}

// joinImport adds a name to the last "from module import …" above the node, where there is one.
func (m *mender) joinImport(module, name string) bool {
	if !m.free(name) {
		return false
	}
	var last *syntax.ImportFrom
	for _, s := range m.c.module.Tree.Body {
		if n, ok := s.(*syntax.ImportFrom); ok && n.Level == 0 && n.Module == module && n.End <= m.node.Span().Start && n.Names[0].Name != "*" {
			last = n
		}
	}
	if last == nil {
		return false
	}
	alias := last.Names[len(last.Names)-1]
	separator := ", "
	if indent, first := m.lineStart(alias.Start); first && len(last.Names) > 1 {
		separator = "," + m.c.file.Newline() + indent
	}
	m.put(source.Range{Start: alias.End, End: alias.End}, separator+name)
	return true
}

// free reports whether a name means nothing yet, where the node stands and in the module.
func (m *mender) free(name string) bool {
	if symbol, _ := m.c.module.ScopeAt(m.node.Span().Start).Lookup(name); symbol != nil || resolve.IsBuiltin(name) {
		return false
	}
	own := m.c.module.Scope.Symbol(name)
	return own == nil || len(own.Bindings) == 0
}

func isDotted(e syntax.Expr) bool {
	for {
		switch n := e.(type) {
		case *syntax.Name:
			return true
		case *syntax.Attribute:
			e = n.Value
		default:
			return false
		}
	}
}

// importedAs returns how an import statement lets module.last be written.
func importedAs(s syntax.Stmt, module, last string) (string, bool) {
	switch s := s.(type) {
	case *syntax.Import:
		for _, a := range s.Names {
			switch {
			case a.Name != module:
			case a.AsName != "":
				return a.AsName + "." + last, true
			default:
				return module + "." + last, true
			}
		}
	case *syntax.ImportFrom:
		for _, a := range s.Names {
			bound := a.AsName
			if bound == "" {
				bound = a.Name
			}
			switch {
			case s.Level > 0:
			case s.Module == module && a.Name == last:
				return bound, true
			case s.Module+"."+a.Name == module:
				return bound + "." + last, true
			}
		}
	}
	return "", false
}

// visible reports whether the first word of a written name means the file's own import where the
// node stands, and nothing else.
func (m *mender) visible(written string) bool {
	top, _, _ := strings.Cut(written, ".")
	symbol, scope := m.c.module.ScopeAt(m.node.Span().Start).Lookup(top)
	return symbol != nil && scope.Kind == resolve.ModuleScope && onlyImports(symbol)
}

// onlyImports reports whether a name is bound by imports of one thing.
func onlyImports(symbol *resolve.Symbol) bool {
	for _, b := range symbol.Bindings {
		if b.Kind != resolve.BindImport || b.Target != symbol.Bindings[0].Target {
			return false
		}
	}
	return true
}

// addImport adds "import module" at the top of the file, unless the name is taken there.
func (m *mender) addImport(module string) bool {
	top, _, _ := strings.Cut(module, ".")
	if !m.free(top) {
		// import a.b beside import a.c is fine, beside from x import a it is not.
		symbol := m.c.module.Scope.Symbol(top)
		if !strings.Contains(module, ".") || !m.visible(top) || symbol.Bindings[0].Target != top {
			return false
		}
	}
	if m.c.module.Program().Module(top) != nil && resolve.IsStdlib(top) {
		return false // the project has a module of that name, which may be found first
	}
	edit, ok := m.importEdit("import "+module, module)
	if ok {
		m.edits = append(m.edits, edit)
	}
	return ok
}

// importKind orders imports as people group them.
type importKind int

const (
	importFuture importKind = iota
	importStdlib
	importLibrary
	importRelative
)

// An importLine is an import of the top of a file.
type importLine struct {
	syntax.Stmt
	kind   importKind
	module string // of "import module"; "" for "from module import …"
}

func importLineOf(s syntax.Stmt) (importLine, bool) {
	kindOf := func(module string) importKind {
		if resolve.IsStdlib(module) {
			return importStdlib
		}
		return importLibrary
	}
	switch n := s.(type) {
	case *syntax.Import:
		return importLine{s, kindOf(n.Names[0].Name), n.Names[0].Name}, true
	case *syntax.ImportFrom:
		switch {
		case n.Level > 0:
			return importLine{s, importRelative, ""}, true
		case n.Module == "__future__":
			return importLine{s, importFuture, ""}, true
		}
		return importLine{s, kindOf(n.Module), ""}, true
	}
	return importLine{}, false
}

// header returns the imports at the top of the file that stand before a place, and its docstring.
func (m *mender) header(before int32) (imports []importLine, docstring syntax.Stmt) {
	for i, s := range m.c.module.Tree.Body {
		if s.Span().Start >= before {
			break
		}
		switch n := s.(type) {
		case *syntax.FunctionDef, *syntax.ClassDef:
			return imports, docstring
		case *syntax.ExprStmt:
			if c, ok := n.Value.(*syntax.Constant); ok && c.Kind == syntax.Str && i == 0 {
				docstring = s
			}
		default:
			if line, ok := importLineOf(s); ok {
				imports = append(imports, line)
			}
		}
	}
	return imports, docstring
}

// importEdit puts an import where people look for it: in the alphabet of its group, else between the
// groups, behind the docstring and the imports from __future__.
func (m *mender) importEdit(text, module string) (finding.Edit, bool) {
	nl := m.c.file.Newline()
	kind := importLibrary
	if resolve.IsStdlib(module) {
		kind = importStdlib
	}
	imports, docstring := m.header(m.node.Span().Start)
	var same, earlier, later []importLine
	for _, line := range imports {
		switch {
		case line.kind == kind:
			same = append(same, line)
		case line.kind < kind:
			earlier = append(earlier, line)
		default:
			later = append(later, line)
		}
	}
	var smaller *importLine
	for i := range same {
		if same[i].module != "" && strings.ToLower(same[i].module) < strings.ToLower(module) && m.adjacent(same[:i+1]) {
			smaller = &same[i]
		}
	}
	switch {
	case smaller != nil:
		return m.insertAfter(*smaller, text+nl)
	case len(same) > 0:
		return m.insertBefore(same[0], text+nl)
	case len(later) > 0:
		return m.insertBefore(later[0], text+nl+nl)
	case len(earlier) > 0:
		return m.insertAfter(earlier[len(earlier)-1], nl+text+nl)
	case docstring != nil:
		return m.insertAfter(docstring, nl+text+nl)
	}
	return m.insertBefore(m.c.module.Tree.Body[0], text+nl+nl)
}

// adjacent reports whether imports follow each other line by line: what stands apart is another group.
func (m *mender) adjacent(lines []importLine) bool {
	for i := 1; i < len(lines); i++ {
		if m.c.file.Line(lines[i].Span().Start) != m.c.file.Line(lines[i-1].Span().End)+1 {
			return false
		}
	}
	return true
}

// insertAfter puts lines below a statement that ends its line.
func (m *mender) insertAfter(n syntax.Node, lines string) (finding.Edit, bool) {
	at := n.Span()
	if indent, alone := m.ownLines(at); !alone || indent != "" {
		return finding.Edit{}, false
	}
	text := m.c.file.Text
	end := lineEnd(text, at.End)
	switch {
	case strings.HasPrefix(text[end:], "\r\n"):
		end += 2
	case int(end) < len(text):
		end++
	default:
		return finding.Edit{}, false
	}
	return m.insertion(end, lines), true
}

// insertBefore puts lines above a statement, and above its decorators.
func (m *mender) insertBefore(s syntax.Stmt, lines string) (finding.Edit, bool) {
	start := s.Span().Start
	var decorators []syntax.Expr
	switch n := s.(type) {
	case importLine:
		start = n.Stmt.Span().Start
	case *syntax.FunctionDef:
		decorators = n.Decorators
	case *syntax.ClassDef:
		decorators = n.Decorators
	}
	if len(decorators) > 0 {
		start = decorators[0].Span().Start
		for start > 0 && m.c.file.Text[start-1] != '\n' && m.c.file.Text[start-1] != '\r' {
			start--
		}
	}
	if indent, first := m.lineStart(start); !first || indent != "" {
		return finding.Edit{}, false
	}
	return m.insertion(start, lines), true
}

func (m *mender) insertion(at int32, text string) finding.Edit {
	return finding.Edit{Place: source.Place{File: m.c.file, Range: source.Range{Start: at, End: at}}, Text: text}
}
