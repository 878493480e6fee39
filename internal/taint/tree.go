package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows programs that parse a text and look at the nodes of its tree before they run it: a tree that holds none
// but nodes of some kinds cannot do what the others could.

const (
	treeType  = "ast.AST"
	nodesType = "ast.nodes" // what ast.walk goes through
	nodeType  = "ast.node"  // one of them, of which all nodes below are looked at too
	partType  = "ast.part"  // of a node
)

// treeCall evaluates ast.parse and what lists the nodes of a tree.
func (f *frame) treeCall(c *libraryCall) (*Value, bool) {
	if len(c.args.pos) == 0 || c.args.pos[0] == nil || len(c.args.pos[0].taint) == 0 {
		return nil, false
	}
	x := c.args.pos[0]
	switch c.name {
	case "ast.parse":
		return &Value{open: true, taint: marked(x.taint, f.place(c.at), parsed), typ: treeType, more: &form{of: x}}, true
	case "ast.walk", "ast.iter_child_nodes":
		return &Value{open: true, taint: x.taint, typ: nodesType, more: &form{of: x}}, true
	}
	return nil, false
}

// codeBits are the kinds that a tree of harmless nodes cannot hurt.
func (m *Model) codeBits() Mask { return m.bit("code") }

// nodeFacts says what isinstance(node, classes) proves: a node of a few kinds is harmless unless they can name anything,
// and one that is no call runs nothing.
func (f *frame) nodeFacts(node *Value, text string, classes map[string]bool) []fact {
	for name := range classes {
		if !strings.HasPrefix(name, "ast.") {
			return nil
		}
	}
	if node.typ != nodeType && !(node.typ == "" && f.goesDown(node)) {
		return nil
	}
	fa := fact{value: node, text: text}
	allowed := classes["ast.Constant"] || classes["ast.Num"] || classes["ast.Expression"]
	switch {
	case classes["ast.Call"] && !allowed:
		fa.other = f.e.model.codeBits()
	case !reachesAll(classes):
		fa.then = f.e.model.codeBits()
	}
	if fa.then|fa.other == 0 {
		return nil
	}
	return []fact{fa}
}

// goesDown says that a node is what a function was passed which looks at the nodes below it too.
func (f *frame) goesDown(node *Value) bool {
	o := node.sym
	if o == nil || o.unit != f.u || f.inside != nil || len(o.path) > 0 || f.u.fn == nil {
		return false
	}
	return names(f.u.fn.Node, "iter_child_nodes", "iter_fields", "walk", "generic_visit")
}

// names says that an attribute or a name of these stands in n.
func names(n syntax.Node, any ...string) bool {
	found := false
	syntax.Children(n, func(child syntax.Node) {
		switch c := child.(type) {
		case *syntax.Attribute:
			found = found || slices.Contains(any, c.Attr)
		case *syntax.Name:
			found = found || slices.Contains(any, c.ID)
		}
		found = found || names(child, any...)
	})
	return found
}

// reachesAll says that nodes of these kinds are enough to run anything.
func reachesAll(classes map[string]bool) bool {
	for _, name := range []string{"ast.AST", "ast.expr", "ast.stmt", "ast.Import", "ast.ImportFrom"} {
		if classes[name] {
			return true
		}
	}
	return classes["ast.Call"] && classes["ast.Attribute"]
}

// kindFacts says what "type(node) in classes" proves.
func (f *frame) kindFacts(s *state, kind, classes *Value, in bool) []fact {
	if kind == nil || kind.typ != kindType || kind.form().of == nil {
		return nil
	}
	list, ok := f.exactElements(s, classes)
	if !ok {
		return nil
	}
	names := map[string]bool{}
	for _, c := range list {
		for _, fn := range orEmpty(c).funcs {
			names[fn.name] = true
		}
	}
	if len(names) == 0 {
		return nil
	}
	facts := f.nodeFacts(kind.form().of, "", names)
	if !in {
		for i := range facts {
			facts[i].then, facts[i].other = facts[i].other, facts[i].then
		}
	}
	return facts
}

// kindType is the class of a node.
const kindType = "ast.kind"

// ownerFacts turns what is said of a part of a node, the name that it calls, into what that says of the node.
func (f *frame) ownerFacts(part *Value, then bool) []fact {
	for v := part.form().of; v != nil; v = v.form().of {
		if v.typ == nodeType && len(v.taint) > 0 {
			if then {
				return []fact{{value: v, then: f.e.model.codeBits()}}
			}
			return []fact{{value: v, other: f.e.model.codeBits()}}
		}
	}
	return nil
}

// visits runs nothing: a visitor of the project's own that raises where it meets a node it does not know, or any call,
// proves the tree that it went through.
func (f *frame) visits(s *state, visitor, tree *Value) {
	if tree == nil || len(tree.taint) == 0 || visitor == nil || len(visitor.refs) != 1 {
		return
	}
	o := f.get(s, visitor.refs[0])
	if o == nil || o.class == nil || !slices.ContainsFunc(o.class.libraries(), func(lib string) bool { return lib == "ast.NodeVisitor" || lib == "ast.NodeTransformer" }) {
		return
	}
	for _, name := range []string{"visit", "generic_visit", "visit_Call"} {
		v, _ := o.class.lookup(name)
		if v != nil && len(v.funcs) == 1 && v.funcs[0].unit != nil && v.funcs[0].unit.fn != nil && raises(v.funcs[0].unit.fn.Node) && !letsAttributesPass(o.class.node) {
			f.prove(s, tree, "", f.e.model.codeBits())
			return
		}
	}
}

// letsAttributesPass says that a visitor knows of attributes, refuses none for what it is, and never asks whether a name
// begins with an underscore: from any object such a text reaches the builtins.
func letsAttributesPass(visitor *syntax.ClassDef) bool {
	return visitor != nil && names(visitor, "Attribute") && !looksAtAttributes(visitor)
}

func looksAtAttributes(n syntax.Node) bool {
	found := false
	syntax.Children(n, func(child syntax.Node) {
		switch c := child.(type) {
		case *syntax.Constant:
			found = found || c.Kind == syntax.Str && strings.HasPrefix(c.Text, "_")
		case *syntax.FunctionDef:
			found = found || c.Name == "visit_Attribute" && raises(c)
		case *syntax.If:
			if saysAttribute(c.Test) {
				found = found || slices.ContainsFunc(c.Body, func(s syntax.Stmt) bool { _, ok := s.(*syntax.Raise); return ok })
			}
		}
		found = found || looksAtAttributes(child)
	})
	return found
}

// saysAttribute says that a test holds for attributes: they are named in it, and not behind a "not".
func saysAttribute(test syntax.Node) bool {
	switch t := test.(type) {
	case *syntax.Attribute:
		return t.Attr == "Attribute" || saysAttribute(t.Value)
	case *syntax.Name:
		return t.ID == "Attribute"
	case *syntax.UnaryOp:
		if t.Op == syntax.Not {
			return false
		}
	case *syntax.Compare:
		if slices.Contains(t.Ops, syntax.NotIn) || slices.Contains(t.Ops, syntax.NotEq) || slices.Contains(t.Ops, syntax.IsNot) {
			return false
		}
	}
	found := false
	syntax.Children(test, func(child syntax.Node) { found = found || saysAttribute(child) })
	return found
}

// raises says that a function has a raise statement of its own.
func raises(n syntax.Node) bool {
	found := false
	syntax.Children(n, func(child syntax.Node) {
		switch child.(type) {
		case *syntax.Raise:
			found = true
		case *syntax.FunctionDef, *syntax.ClassDef, *syntax.Lambda:
		default:
			found = found || raises(child)
		}
	})
	return found
}
