package resolve

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A starImport is a from m import *.
type starImport struct {
	imp    *syntax.ImportFrom
	module *Module // nil for a library
	name   string  // absolute
}

// Link makes a program of trees. roots are the folders, relative to the project's root and
// slash-separated, that the project puts on sys.path ("src"); the root itself and any folder named
// src always count. The result depends on nothing but the arguments, in any order of the trees.
func Link(trees []*syntax.Tree, roots []string) *Program {
	modules := make([]*Module, len(trees))
	for i, t := range trees {
		modules[i] = Scopes(t)
	}
	return LinkModules(modules, roots)
}

// LinkModules is Link for trees whose scopes are there already. The modules belong to the program
// afterwards.
func LinkModules(modules []*Module, roots []string) *Program {
	p := &Program{Modules: slices.Clone(modules)}
	slices.SortStableFunc(p.Modules, func(x, y *Module) int { return strings.Compare(x.File.Path, y.File.Path) })
	p.place(roots)
	p.classes = map[string]*Class{}
	p.privateImports = map[string]bool{}
	p.setFromOutside = map[string]bool{}
	for _, m := range p.Modules {
		m.program = p
		m.connect()
	}
	return p
}

// place finds out which folders are packages, which lie on sys.path, and names the modules.
func (p *Program) place(roots []string) {
	p.byFile = make(map[*source.File]*Module, len(p.Modules))
	p.byPath = make(map[string]*Module, len(p.Modules))
	p.byName = make(map[string]*Module, len(p.Modules))
	p.packages = map[string]bool{}
	p.tops = map[string][]string{}
	p.firsts = map[string]string{}
	for _, m := range p.Modules {
		p.byFile[m.File] = m
		m.place()
		if m.Package {
			p.packages[m.path] = true
		}
	}
	shared := p.sharedFolder()
	p.moveTo(p.base(shared), roots)
	seen := map[string]bool{}
	managed := map[string]bool{} // folders that Django's manage.py puts on sys.path by being started
	for _, m := range p.Modules {
		if dir, name := splitPath(m.path); name == "manage" {
			managed[dir] = true
		}
	}
	for _, m := range p.Modules {
		// A package wins over a module of the same name, as in Python, and source over stubs.
		if old := p.byPath[m.path]; old == nil || m.Package && !old.Package || m.Package == old.Package && old.Stub && !m.Stub {
			p.byPath[m.path] = m
		}
		p.addTop(m.path, managed, seen)
	}
	for _, m := range p.Modules {
		m.Name = p.name(m)
		if old := p.byName[m.Name]; old == nil || p.byPath[m.path] == m && p.byPath[old.path] != old {
			p.byName[m.Name] = m
		}
		m.Role = m.role(shared, func(levels int) bool { return p.inPackage(m, levels) })
	}
}

// base is the folder, with a final slash, that imports are counted from: the one all files share, or
// the one above it where that is a package itself. A folder without __init__.py is a package too where
// its own files import it by its name.
func (p *Program) base(shared string) string {
	folder := strings.TrimSuffix(shared, "/")
	for folder != "" && p.packages[folder] {
		folder, _ = splitPath(folder)
	}
	if above, name := splitPath(folder); folder != "" && p.imports(name) && !p.hasTop(folder, name) {
		folder = above
	}
	if folder == "" {
		return ""
	}
	return folder + "/"
}

// imports says that a module imports something below the package called top, by its absolute name.
func (p *Program) imports(top string) bool {
	if stdlib[top] {
		return false
	}
	for _, m := range p.Modules {
		for _, stmt := range m.Tree.Body {
			switch stmt := stmt.(type) {
			case *syntax.ImportFrom:
				if first, _, _ := strings.Cut(stmt.Module, "."); stmt.Level == 0 && first == top {
					return true
				}
			case *syntax.Import:
				for _, alias := range stmt.Names {
					if first, _, nested := strings.Cut(alias.Name, "."); nested && first == top {
						return true
					}
				}
			}
		}
	}
	return false
}

// hasTop says that a folder holds a module or folder of this name.
func (p *Program) hasTop(folder, name string) bool {
	inside := join(folder, name)
	for _, m := range p.Modules {
		if m.path == inside || strings.HasPrefix(m.path, inside+"/") {
			return true
		}
	}
	return false
}

// moveTo makes the paths of modules, packages and roots relative to a folder. Where that folder is a
// package, because just its inside is looked at, its own name is put before them.
func (p *Program) moveTo(base string, roots []string) {
	above := ""
	for _, m := range p.Modules {
		if m.Package && m.path == "" && m.File.Abs != "" {
			above = path.Base(path.Dir(filepath.ToSlash(m.File.Abs)))
		}
	}
	if above == "" && base == "" {
		if name := p.rootFolder(); name != "" && p.imports(name) && !p.hasTop("", name) {
			above = name
		}
	}
	for _, m := range p.Modules {
		m.path = strings.TrimPrefix(m.path, base)
		if above != "" {
			m.path = strings.TrimSuffix(above+"/"+m.path, "/")
		}
	}
	clear(p.packages)
	for _, m := range p.Modules {
		if m.Package {
			p.packages[m.path] = true
		}
	}
	p.roots = map[string]bool{"": true}
	for _, root := range roots {
		if root = strings.Trim(path.Clean(root), "/"); root == "." {
			root = ""
		}
		p.roots[strings.TrimSuffix(strings.TrimPrefix(root+"/", base), "/")] = true
	}
}

// rootFolder is the name of the folder that paths are counted from, where it is known.
func (p *Program) rootFolder() string {
	for _, m := range p.Modules {
		if abs := filepath.ToSlash(m.File.Abs); abs != "" {
			if root, ok := strings.CutSuffix(abs, "/"+m.File.Path); ok {
				return path.Base(root)
			}
		}
	}
	return ""
}

// sharedFolder is the folder, with a final slash, that all files lie below. It says nothing about any
// of them: a project does not become a test by being kept in a folder called tests.
func (p *Program) sharedFolder() string {
	if len(p.Modules) == 0 {
		return ""
	}
	// The modules are sorted by path, so the first and the last differ soonest.
	first, last := p.Modules[0].File.Path, p.Modules[len(p.Modules)-1].File.Path
	n := 0
	for n < len(first) && n < len(last) && first[n] == last[n] {
		n++
	}
	return first[:strings.LastIndexByte(first[:n], '/')+1]
}

// place reads what the path of the file says.
func (m *Module) place() {
	p := strings.TrimPrefix(m.File.Path, "./")
	stem := strings.TrimSuffix(p, path.Ext(p))
	m.Stub = strings.HasSuffix(p, ".pyi")
	if path.Base(stem) == "__init__" {
		m.Package = true
		stem = strings.TrimSuffix(strings.TrimSuffix(stem, "__init__"), "/")
	}
	m.path = stem
}

// addTop notes for a file, and each folder above it that is no package or is managed, in which folder its name can
// be imported from.
func (p *Program) addTop(at string, managed, seen map[string]bool) {
	for at != "" && !seen[at] {
		seen[at] = true
		dir, base := splitPath(at)
		if !p.packages[dir] || dir == "" || managed[dir] {
			p.tops[base] = append(p.tops[base], dir)
		}
		at = dir
	}
}

func splitPath(at string) (dir, base string) {
	if i := strings.LastIndexByte(at, '/'); i >= 0 {
		return at[:i], at[i+1:]
	}
	return "", at
}

// name gives a module its canonical name. A file of a package is named from the folder that holds
// the outermost package; any other file from the nearest root above it. Where two packages would get
// the same name, the first by path keeps it and the others are named from the project's root.
func (p *Program) name(m *Module) string {
	top := m.path
	if !m.Package {
		top, _ = splitPath(m.path)
	}
	if top != "" && p.packages[top] {
		for {
			dir, _ := splitPath(top)
			if dir == "" || !p.packages[dir] {
				break
			}
			top = dir
		}
		dir, base := splitPath(top)
		if base != "" && p.firstPackage(base) == dir {
			return dotted(strings.TrimPrefix(strings.TrimPrefix(m.path, dir), "/"))
		}
	}
	if m.path == "" { // an __init__.py at the root of the project
		return "__init__"
	}
	root := ""
	for dir, _ := splitPath(m.path); dir != ""; dir, _ = splitPath(dir) {
		if p.roots[dir] || path.Base(dir) == "src" && !p.packages[dir] {
			root = dir
			break
		}
	}
	return dotted(strings.TrimPrefix(strings.TrimPrefix(m.path, root), "/"))
}

// firstPackage is the folder of the first package called base, explicit roots first; a name no folder
// has where there is none.
func (p *Program) firstPackage(base string) string {
	if known, ok := p.firsts[base]; ok {
		return known
	}
	best, found := "\x00", false
	for _, dir := range p.tops[base] {
		if !p.packages[join(dir, base)] {
			continue
		}
		if !found || p.roots[dir] && !p.roots[best] || p.roots[dir] == p.roots[best] && dir < best {
			best, found = dir, true
		}
	}
	p.firsts[base] = best
	return best
}

func join(dir, base string) string {
	if dir == "" {
		return base
	}
	return dir + "/" + base
}

func dotted(p string) string { return strings.ReplaceAll(p, "/", ".") }

// find returns the module that an absolute import of name in m would load, or nil when the project
// has none: from the nearest folder above m that has it, else from a root, else from wherever a package
// of that name is. Names of the standard library mean the library unless a root above m has them.
func (p *Program) find(m *Module, name string) *Module {
	top, rest, nested := strings.Cut(name, ".")
	dirs := p.tops[top]
	if len(dirs) == 0 {
		return nil
	}
	in := func(dir string) *Module {
		at := join(dir, top)
		if nested {
			at += "/" + strings.ReplaceAll(rest, ".", "/")
		}
		return p.byPath[at]
	}
	from := ""
	if m != nil {
		from = m.path
	}
	for dir, _ := splitPath(from); ; dir, _ = splitPath(dir) {
		if (dir == "" || !p.packages[dir]) && (!stdlib[top] || p.roots[dir]) {
			if found := in(dir); found != nil {
				return found
			}
		}
		if dir == "" {
			break
		}
	}
	if stdlib[top] {
		return nil
	}
	var best *Module
	bestRank := -1
	for _, dir := range dirs[:min(len(dirs), maxFolders)] {
		rank := p.rank(from, dir, top)
		if rank < bestRank || rank < 0 {
			continue
		}
		if found := in(dir); found != nil && (rank > bestRank || found.File.Path < best.File.Path) {
			best, bestRank = found, rank
		}
	}
	return best
}

// maxFolders bounds in how many folders that do not lie above a module a name is looked for.
const maxFolders = 256

// rank says how likely a module at from has on its path a folder that does not lie above it; negative
// means not at all.
func (p *Program) rank(from, dir, top string) int {
	switch {
	case p.roots[dir], path.Base(dir) == "src":
		return 500 + commonPrefix(from, dir)
	case p.packages[join(dir, top)]:
		return commonPrefix(from, dir)
	}
	return -1
}

func commonPrefix(a, b string) int {
	n := min(len(a), len(b), 400)
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}

// folder is the package that a relative import in m starts from, as a path.
func (m *Module) folder(level int) (string, bool) {
	at := m.path
	if !m.Package {
		at, _ = splitPath(at)
	}
	for ; level > 1; level-- {
		if at == "" {
			return "", false
		}
		at, _ = splitPath(at)
	}
	return at, true
}

// Absolute returns the dotted absolute name of the module that a from-import names: the canonical
// name where it is a module of the project. It is "" for a relative import that leaves the project.
func (m *Module) Absolute(imp *syntax.ImportFrom) string {
	name, _ := m.source(imp)
	return name
}

// source is Absolute together with the project's module, nil for a library or a namespace package.
func (m *Module) source(imp *syntax.ImportFrom) (string, *Module) {
	if imp.Level == 0 {
		if found := m.program.find(m, imp.Module); found != nil {
			return found.Name, found
		}
		return imp.Module, nil
	}
	at, ok := m.folder(imp.Level)
	if !ok {
		return "", nil
	}
	if imp.Module != "" {
		at = join(at, strings.ReplaceAll(imp.Module, ".", "/"))
	}
	if found := m.program.byPath[at]; found != nil {
		return found.Name, found
	}
	return m.program.folderName(at), nil
}

// folderName is the dotted name of a folder or of a module that is not there.
func (p *Program) folderName(at string) string {
	for dir := at; dir != ""; dir, _ = splitPath(dir) {
		if m := p.byPath[dir]; m != nil {
			return m.Name + dotted(strings.TrimPrefix(at, dir))
		}
	}
	return dotted(at)
}

// connect completes what only the program knows: names of definitions and targets of imports.
func (m *Module) connect() {
	for _, c := range m.Classes {
		c.Qualified = c.Scope.qualified()
		m.program.classes[c.Qualified] = c
	}
	for _, f := range m.Functions {
		f.Qualified = f.Scope.qualified()
	}
	if !m.Role.Has(Test) { // what a test replaces stays what it is in production
		for _, name := range m.setFromOutside {
			m.program.setFromOutside[name] = true
		}
	}
	m.setFromOutside = nil
	for i := range m.stars {
		star := &m.stars[i]
		star.name, star.module = m.source(star.imp)
	}
	for _, s := range m.scopes {
		for i := range s.Symbols {
			if !s.Symbols[i].Has(Imported | Rebound) {
				continue
			}
			bindings := s.Symbols[i].Bindings
			for j := range bindings {
				if b := &bindings[j]; b.Kind == BindImport {
					m.connectImport(b)
				}
			}
		}
	}
}

func (m *Module) connectImport(b *Binding) {
	alias := b.Node.(*syntax.Alias)
	if b.from == nil {
		if found := m.program.find(m, b.Target); found != nil {
			b.Target = found.Name
		}
		return
	}
	if strings.HasPrefix(alias.Name, "_") {
		m.program.privateImports[alias.Name] = true
	}
	name, found := m.source(b.from)
	if found == nil { // the folder of a namespace package, or a library
		if at, ok := m.submodule(b.from, alias.Name); ok {
			b.Target = at.Name
			return
		}
	} else if found.Package && found.Scope.Symbol(alias.Name) == nil {
		if sub := m.program.byPath[join(found.path, alias.Name)]; sub != nil {
			b.Target = sub.Name
			return
		}
	}
	if name == "" {
		b.Target = alias.Name
		return
	}
	b.Target = name + "." + alias.Name
}

// submodule finds a module in a folder without __init__.py.
func (m *Module) submodule(imp *syntax.ImportFrom, name string) (*Module, bool) {
	if imp.Level == 0 {
		found := m.program.find(m, imp.Module+"."+name)
		return found, found != nil
	}
	at, ok := m.folder(imp.Level)
	if !ok {
		return nil, false
	}
	if imp.Module != "" {
		at = join(at, strings.ReplaceAll(imp.Module, ".", "/"))
	}
	found := m.program.byPath[join(at, name)]
	return found, found != nil
}

// qualified is the module's name and the scope's inside it, as __qualname__ writes it. Of scopes nested by the
// hundred only the innermost are named.
func (s *Scope) qualified() string {
	var few [8]string // on the stack, enough for nearly all
	parts := append(few[:0], s.Name)
	if s.Kind == LambdaScope {
		parts[0] = "<lambda>"
	}
	for p := s.Parent; p != nil && p.Kind != ModuleScope && len(parts) < 100; p = p.Parent {
		switch p.Kind {
		case ClassScope:
			parts = append(parts, p.Name)
		case FunctionScope:
			parts = append(parts, "<locals>", p.Name)
		case LambdaScope:
			parts = append(parts, "<locals>", "<lambda>")
		}
	}
	parts = append(parts, s.Module.Name)
	slices.Reverse(parts)
	return strings.Join(parts, ".")
}

// Module returns the module of an absolute dotted name, or nil if it is not part of the project.
func (p *Program) Module(name string) *Module {
	if m := p.byName[name]; m != nil {
		return m
	}
	return p.find(nil, name)
}

// Import returns the module that "import name" in m loads: of several of that name the nearest to m. nil for a library.
func (p *Program) Import(m *Module, name string) *Module { return p.find(m, name) }

// Of returns the module of a file, or nil.
func (p *Program) Of(f *source.File) *Module { return p.byFile[f] }

// Functions returns the functions and lambdas of all modules, by path and place.
func (p *Program) Functions() []*Function {
	var all []*Function
	for _, m := range p.Modules {
		all = append(all, m.Functions...)
	}
	return all
}

// Classes returns the classes of all modules, by path and place.
func (p *Program) Classes() []*Class {
	var all []*Class
	for _, m := range p.Modules {
		all = append(all, m.Classes...)
	}
	return all
}

// inPackage says that a folder above a module, so many levels above its own, is a package inside another one: types/doc
// holds code, docs beside the package what documents it.
func (p *Program) inPackage(m *Module, levels int) bool {
	folder := m.path
	if !m.Package {
		levels++
	}
	for range levels {
		folder = path.Dir(folder)
	}
	return p.packages[folder] && p.packages[path.Dir(folder)]
}

// testsSomething says that a file with the name of a test looks like one: there are programs that are called load_test.py.
func (m *Module) testsSomething() bool {
	for _, sign := range [...]string{"class Test", "unittest", "pytest", "assert ", "TestCase", "doctest"} {
		if strings.Contains(m.File.Text, sign) {
			return true
		}
	}
	if strings.Contains(m.File.Text, ".route(") {
		return false
	}
	return strings.Contains(m.File.Text, "def test") || strings.TrimSpace(m.File.Text) == ""
}

// role reads from the path below the shared folder and from the text what a file is for.
func (m *Module) role(shared string, inPackage func(levels int) bool) Role {
	var role Role
	parts := strings.Split(strings.TrimPrefix(m.File.Path, shared), "/")
	base := strings.TrimSuffix(strings.TrimSuffix(parts[len(parts)-1], ".py"), ".pyi")
	for i, dir := range parts[:len(parts)-1] {
		dir = strings.ToLower(dir)
		if strings.HasPrefix(dir, "test_") || strings.HasSuffix(dir, "_tests") || dir == "_test" {
			role |= Test // test_shop beside shop, _tests inside it
		}
		if strings.HasPrefix(dir, "example_") || strings.HasPrefix(dir, "demo_") || strings.HasPrefix(dir, "demos_") || strings.HasPrefix(dir, "sample_") || strings.HasSuffix(dir, "_sample") || strings.HasSuffix(dir, "_samples") || strings.HasSuffix(dir, "_example") || strings.HasSuffix(dir, "_examples") || strings.HasSuffix(dir, "_demo") {
			role |= Example
		}
		switch dir {
		case "test", "tests", "tester", "testing", "unittests", "testsuite", "test_suite", "testutils", "test_utils", "testlib", "testproject", "testapp", "integration_tests", "ftests", "runtests", "functionaltests", "e2e", "fixtures", "testdata", "testcases", "test-cases", "test-data":
			role |= Test
		case "migrations", "alembic":
			role |= Migration
		case "doc", "docs", "documentation":
			if !inPackage(len(parts) - 2 - i) {
				role |= Docs
			}
		case "example", "examples", "exampleapp", "demo", "demos", "sample", "samples", "tutorial", "tutorials", "benchmarks", "benchmark":
			role |= Example
		case "settings", "config":
			role |= Settings
		}
	}
	switch {
	case base == "conftest", base == "test_settings", base == "settings_test", base == "testutils", base == "testutil", base == "test_utils",
		base == "selftest", strings.HasPrefix(base, "selftest_"), strings.HasSuffix(base, "_selftest"):
		role |= Test
	case strings.HasPrefix(base, "test_"), strings.HasSuffix(base, "_test"), strings.HasSuffix(base, "_tests"), base == "tests", base == "test":
		if m.testsSomething() {
			role |= Test
		}
	case base == "testing" && strings.Contains(m.File.Text, "def test_"):
		role |= Test // a suite that others derive theirs from
	case strings.HasPrefix(base, "demo_"), strings.HasPrefix(base, "example_"):
		role |= Example
	case strings.HasSuffix(base, "_pb2"), strings.HasSuffix(base, "_pb2_grpc"):
		role |= Generated
	case base == "setup", base == "noxfile", base == "fabfile", base == "tasks" && len(parts) == 1, base == "dodo":
		role |= Setup
	case base == "settings", strings.HasPrefix(base, "settings_"), strings.HasSuffix(base, "_settings"), base == "config", base == "conf":
		role |= Settings
	}
	head := m.File.Text[:min(len(m.File.Text), 600)]
	if strings.HasPrefix(head, "#!") || m.mainGuard {
		role |= Script
	}
	for _, sign := range [...]string{"@generated", "Generated by the protocol buffer compiler", "DO NOT EDIT", "automatically generated", "Autogenerated by", "auto-generated"} {
		if strings.Contains(head, sign) {
			role |= Generated
		}
	}
	return role
}
