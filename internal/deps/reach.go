package deps

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// UseOf collects what the production code of a program imports, and where it mentions a function
// that some advisory calls vulnerable. Tests count only where there is nothing else: what they call
// is not reached by an attacker. What is installed in an environment is no code of the project, also where the
// environment was named to be looked at; nil where nothing else is there. folder is the project's,
// called shown in paths: an environment in it tells what lies between.
func UseOf(program *resolve.Program, folder, shown string) *Use {
	u := &Use{folder: folder, shown: shown, Imports: map[string]source.Place{}, Calls: map[string]source.Place{}, program: program, lasts: vulnerableLasts()}
	own := false
	for _, m := range program.Modules {
		if u.isInstalled(m.File) {
			continue
		}
		own = true
		if !m.Stub && !m.Role.Has(resolve.Test) {
			u.module(m)
		}
	}
	if !own {
		return nil
	}
	return u
}

// isInstalled reports whether a file belongs to an installed package: its code, or a command of it.
func (u *Use) isInstalled(file *source.File) bool {
	folder := path.Dir("/" + file.Path)
	for _, name := range []string{"/site-packages", "/dist-packages"} {
		if strings.Contains(folder+"/", name+"/") {
			return true
		}
	}
	if name := path.Base(folder); name != "bin" && name != "Scripts" {
		return false
	}
	below := strings.TrimPrefix(file.Path, u.shown)
	_, err := os.Stat(filepath.Join(u.folder, filepath.FromSlash(path.Dir(path.Dir(below))), "pyvenv.cfg"))
	return err == nil
}

// vulnerableLasts are the last parts of all vulnerable functions' names, so that most expressions
// need not be resolved.
func vulnerableLasts() map[string]bool {
	lasts := map[string]bool{}
	for _, functions := range symbols() {
		for _, name := range functions {
			lasts[name[strings.LastIndexByte(name, '.')+1:]] = true
		}
	}
	return lasts
}

func (u *Use) module(m *resolve.Module) {
	syntax.WalkTree(m.Tree, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Import:
			for _, alias := range n.Names {
				u.note(u.Imports, alias.Name, source.Place{File: m.File, Range: n.Range})
			}
		case *syntax.ImportFrom:
			u.importFrom(m, n)
		case *syntax.Attribute:
			if u.lasts[n.Attr] {
				u.mention(m, n)
			}
		case *syntax.Call:
			if name, ok := n.Func.(*syntax.Name); ok {
				u.mention(m, name) // the name may be an alias: from yaml import load as read
			}
		}
		return true
	})
}

func (u *Use) importFrom(m *resolve.Module, n *syntax.ImportFrom) {
	if n.Level > 0 {
		return
	}
	at := source.Place{File: m.File, Range: n.Range}
	u.note(u.Imports, n.Module, at)
	for _, alias := range n.Names {
		full := n.Module + "." + alias.Name
		u.note(u.Imports, full, at)
		if u.lasts[alias.Name] {
			u.note(u.Calls, full, at)
		}
	}
}

func (u *Use) mention(m *resolve.Module, e syntax.Expr) {
	if name := m.Qualified(e); strings.Contains(name, ".") && u.lasts[name[strings.LastIndexByte(name, '.')+1:]] {
		u.note(u.Calls, name, source.Place{File: m.File, Range: e.Span()})
	}
}

// note keeps the first place; modules come in order of their paths. A call replaces the import that
// stood for it, because that is nearer to the danger.
func (u *Use) note(places map[string]source.Place, name string, at source.Place) {
	if old, known := places[name]; !known || old.File == at.File && isImport(old) && !isImport(at) {
		places[name] = at
	}
}

func isImport(at source.Place) bool {
	text := at.File.Text[at.Start:]
	return strings.HasPrefix(text, "from ") || strings.HasPrefix(text, "import ")
}

// maxCallers bounds the chain of callers that is shown.
const maxCallers = 12

// wayTo returns the chain of calls from an entry point down to a place: functions that nobody in the
// project calls, module level, or where the chain is cut off.
func (u *Use) wayTo(at source.Place, what string) []finding.Step {
	steps := []finding.Step{{Place: at, Message: what}}
	module := u.program.Of(at.File)
	if module == nil {
		return steps
	}
	u.linkCallers()
	seen := map[*resolve.Function]bool{}
	for f := module.FunctionAt(at.Start); f != nil && !seen[f] && len(steps) < maxCallers; {
		seen[f] = true
		calls := u.callers[f]
		if len(calls) == 0 {
			steps = append(steps, finding.Step{Place: source.Place{File: f.Module.File, Range: headOf(f)}, Message: f.Name + " is an entry point: nothing in the project calls it"})
			break
		}
		call := calls[0]
		steps = append(steps, finding.Step{Place: call.place, Message: "calls " + f.Name})
		f = call.from
	}
	slices.Reverse(steps)
	return steps
}

func headOf(f *resolve.Function) source.Range {
	if def := f.Def(); def != nil {
		return def.NameRange
	}
	return f.Node.Span()
}

type caller struct {
	place source.Place
	from  *resolve.Function // nil at module level
}

// linkCallers turns the program's calls around, once.
func (u *Use) linkCallers() {
	if u.callers != nil {
		return
	}
	u.callers = map[*resolve.Function][]caller{}
	for _, m := range u.program.Modules {
		syntax.WalkTree(m.Tree, func(n syntax.Node) bool {
			call, ok := n.(*syntax.Call)
			if !ok {
				return true
			}
			from := m.FunctionAt(call.Start)
			for _, target := range m.Targets(call) {
				if target != from {
					u.callers[target] = append(u.callers[target], caller{source.Place{File: m.File, Range: call.Range}, from})
				}
			}
			return true
		})
	}
}

// undeclared reports imports of packages that no manifest names. It speaks only where there are
// manifests: a lone script declares nothing.
func (a *auditor) undeclared() {
	use := a.use()
	if use == nil {
		return
	}
	declared := map[string]bool{}
	any := false
	for _, p := range a.audit.Packages {
		if p.Ecosystem == "python" {
			continue
		}
		any = any || isDeclaration[p.Format] || p.Format == "requirements"
		for _, module := range Modules(p.Name) {
			top, _, _ := strings.Cut(module, ".")
			declared[strings.ToLower(top)] = true
		}
	}
	if !any {
		return
	}
	reported := map[string]bool{}
	names := make([]string, 0, len(use.Imports))
	for name := range use.Imports {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		top, _, _ := strings.Cut(name, ".")
		if reported[top] || declared[strings.ToLower(top)] || top == "" || resolve.IsStdlib(top) || use.program.Module(top) != nil || strings.HasPrefix(top, "_") {
			continue
		}
		reported[top] = true
		a.add(Undeclared, use.Imports[name], top, fmt.Sprintf("%s is imported, but no manifest declares a package that has it", top))
	}
}
