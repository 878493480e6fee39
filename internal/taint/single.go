package taint

import (
	"slices"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows classes that have one instance: their __new__ keeps what it makes in the class and gives it to whoever
// asks next.

// givesOne says that a __new__ returns what the class keeps in one of its variables, and puts it there itself.
func givesOne(u *unit) bool {
	if u == nil || u.fn == nil || u.fn.Def() == nil || len(u.params) == 0 {
		return false
	}
	kept := func(e syntax.Expr) string {
		a, ok := e.(*syntax.Attribute)
		if !ok {
			return ""
		}
		if of, ok := a.Value.(*syntax.Name); ok && (of.ID == u.params[0].name || u.class != nil && of.ID == u.class.name) {
			return a.Attr
		}
		return ""
	}
	var returned, assigned []string
	all := true
	for _, stmt := range u.body {
		syntax.Walk(stmt, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.Return:
				name := kept(n.Value)
				all = all && name != ""
				returned = append(returned, name)
			case *syntax.Assign:
				for _, t := range n.Targets {
					if name := kept(t); name != "" {
						assigned = append(assigned, name)
					}
				}
			}
			return true
		})
	}
	return all && len(returned) > 0 && slices.Contains(assigned, returned[0])
}

// theOne is the instance of such a class. What one function leaves in it another finds, as in a variable of the module.
func (e *engine) theOne(c *class) *Value {
	if c.one == nil {
		g := e.newGlobal(c.mod, c.name+"()")
		c.one = &Value{taint: g.origin.alone(), refs: []*loc{{frozen: &object{kind: instanceObject, class: c, base: g.origin, open: true}, shared: true}}}
		if libs := c.libraries(); len(libs) > 0 {
			c.one.typ = libs[0]
		}
	}
	return c.one
}
