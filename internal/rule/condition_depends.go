package rule

import (
	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// maxDepends is how many functions that depend on each other are followed for one def.
const maxDepends = 20

// readDepends holds for a def that depends on a function whose name matches: Depends(f) or Security(f) as a default or inside
// Annotated, in its own parameters or in those of the functions that it depends on.
func readDepends(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return func(c *checker, n syntax.Node) bool {
		d, ok := n.(*syntax.FunctionDef)
		if !ok || d.Args == nil || c.module == nil {
			return false
		}
		seen := map[*syntax.FunctionDef]bool{}
		var depends func(m *resolve.Module, d *syntax.FunctionDef) bool
		depends = func(m *resolve.Module, d *syntax.FunctionDef) bool {
			if seen[d] || len(seen) >= maxDepends {
				return false
			}
			seen[d] = true
			for _, at := range dependencies(d) {
				if re.matches(normalName(lastNameOf(at))) {
					return true
				}
				for _, name := range m.Names(at) {
					found, ok := c.program.Lookup(name)
					if !ok || found.Function == nil {
						continue
					}
					if next, ok := found.Function.Node.(*syntax.FunctionDef); ok && next.Args != nil && depends(found.Function.Module, next) {
						return true
					}
				}
			}
			return false
		}
		return depends(c.module, d)
	}
}

// dependencies are the functions that the parameters of a def name in Depends(…) and Security(…).
func dependencies(d *syntax.FunctionDef) (out []syntax.Expr) {
	look := func(x syntax.Expr) {
		if x == nil {
			return
		}
		syntax.Walk(x, func(n syntax.Node) bool {
			if call, ok := n.(*syntax.Call); ok && len(call.Args) > 0 {
				if name := lastNameOf(call.Func); name == "Depends" || name == "Security" {
					out = append(out, call.Args[0])
				}
			}
			return true
		})
	}
	for _, list := range [][]*syntax.Arg{d.Args.PosOnly, d.Args.Args, d.Args.KwOnly} {
		for _, a := range list {
			look(a.Annotation)
		}
	}
	for _, list := range [][]syntax.Expr{d.Args.Defaults, d.Args.KwDefaults} {
		for _, x := range list {
			look(x)
		}
	}
	return out
}

func lastNameOf(x syntax.Expr) string {
	switch x := x.(type) {
	case *syntax.Name:
		return x.ID
	case *syntax.Attribute:
		return x.Attr
	}
	return ""
}
