package resolve

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// lazyTarget finds what a module with a __getattr__ gives for a name (PEP 562): a table at module level
// says it, in one of the forms in use. It returns an absolute dotted name, "" when there is none.
//
//	{"Name": ".submodule"}           the name in that module
//	{"Name": ("submodule", "Other")} another name in that module
//	{"submodule": ["Name", ...]}     the names of each module
func (m *Module) lazyTarget(id string) string {
	hook := m.Scope.Symbol("__getattr__")
	if hook == nil || len(hook.Bindings) == 0 || m.path == "" {
		return ""
	}
	for _, stmt := range m.Tree.Body {
		var value syntax.Expr
		switch s := stmt.(type) {
		case *syntax.Assign:
			value = s.Value
		case *syntax.AnnAssign:
			value = s.Value
		default:
			continue
		}
		if target := m.lazyIn(value, id, 0); target != "" {
			return target
		}
	}
	return ""
}

// lazyIn looks for the name in one table, and in the tables that are arguments of a call around it, such
// as lazy_loader.attach(__name__, submod_attrs={...}).
func (m *Module) lazyIn(value syntax.Expr, id string, depth int) string {
	if call, ok := value.(*syntax.Call); ok && depth < 2 {
		for _, a := range call.Args {
			if target := m.lazyIn(a, id, depth+1); target != "" {
				return target
			}
		}
		for i := range call.Keywords {
			if target := m.lazyIn(call.Keywords[i].Value, id, depth+1); target != "" {
				return target
			}
		}
	}
	table, ok := value.(*syntax.Dict)
	if !ok {
		return ""
	}
	for i, k := range table.Keys {
		key, ok := k.(*syntax.Constant)
		if !ok || key.Kind != syntax.Str || i >= len(table.Values) {
			continue
		}
		switch v := table.Values[i].(type) {
		case *syntax.Constant:
			if key.Text == id && v.Kind == syntax.Str {
				module, name, colon := strings.Cut(v.Text, ":")
				if !colon {
					name = id
				}
				return m.lazyName(module, name)
			}
		case *syntax.Tuple:
			if key.Text == id && len(v.Elts) > 0 {
				if module := stringAt(v.Elts, 0); module != "" {
					name := stringAt(v.Elts, 1)
					if name == "" {
						name = id
					}
					return m.lazyName(module, name)
				}
			}
			if contains := indexOfString(v.Elts, id); contains >= 0 {
				return m.lazyName(key.Text, id)
			}
		case *syntax.List:
			if contains := indexOfString(v.Elts, id); contains >= 0 {
				return m.lazyName(key.Text, id)
			}
		}
	}
	return ""
}

func stringAt(elts []syntax.Expr, i int) string {
	if i < len(elts) {
		if c, ok := elts[i].(*syntax.Constant); ok && c.Kind == syntax.Str {
			return c.Text
		}
	}
	return ""
}

func indexOfString(elts []syntax.Expr, want string) int {
	for i := range elts {
		if want != "" && stringAt(elts, i) == want {
			return i
		}
	}
	return -1
}

// lazyName makes module and name absolute: a module is meant relative to the package where it begins
// with a dot or is one of its submodules.
func (m *Module) lazyName(module, name string) string {
	relative := strings.TrimLeft(module, ".")
	if sub := m.program.byPath[join(m.path, strings.ReplaceAll(relative, ".", "/"))]; m.Package && sub != nil && sub != m {
		return sub.Name + "." + name
	}
	if relative != module || relative == "" {
		return ""
	}
	return module + "." + name
}
