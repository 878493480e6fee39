package bandit

import "github.com/adderstone/adderstone/internal/syntax"

// A node is what CPython's ast calls one: a syntax.Node, or one of the parts that syntax does not
// count as nodes (*syntax.Arguments, *syntax.WithItem, *syntax.MatchCase, *syntax.Comprehension).
type node any

// children calls visit for the direct children of n in the order of CPython's _fields, which is
// not that of the text: a function's body comes before its decorators, a dict's keys before its
// values. Results come in this order. Operators and contexts are left out; no test looks at them.
func children(n node, visit func(node)) {
	childrenBy(n, visit, func(child syntax.Node) { visit(child) })
}

// childrenBy is children, with visit as a function of syntax.Node as well, which saves its caller making one
// for each node.
func childrenBy(n node, visit func(node), visitNode func(syntax.Node)) {
	switch n := n.(type) {
	case *syntax.Dict:
		for _, key := range n.Keys {
			if key != nil {
				visit(key)
			}
		}
		each(n.Values, visit)
	case *syntax.Lambda:
		visit(n.Args)
		visit(n.Body)
	case *syntax.ListComp:
		visit(n.Elt)
		each(n.Generators, visit)
	case *syntax.SetComp:
		visit(n.Elt)
		each(n.Generators, visit)
	case *syntax.GeneratorExp:
		visit(n.Elt)
		each(n.Generators, visit)
	case *syntax.DictComp:
		visit(n.Key)
		if n.Value != nil {
			visit(n.Value)
		}
		each(n.Generators, visit)
	case *syntax.FunctionDef:
		visit(n.Args)
		each(n.Body, visit)
		each(n.Decorators, visit)
		if n.Returns != nil {
			visit(n.Returns)
		}
		for i := range n.TypeParams {
			visit(&n.TypeParams[i])
		}
	case *syntax.ClassDef:
		each(n.Bases, visit)
		for i := range n.Keywords {
			visit(&n.Keywords[i])
		}
		each(n.Body, visit)
		each(n.Decorators, visit)
		for i := range n.TypeParams {
			visit(&n.TypeParams[i])
		}
	case *syntax.With:
		for i := range n.Items {
			visit(&n.Items[i])
		}
		each(n.Body, visit)
	case *syntax.Match:
		visit(n.Subject)
		each(n.Cases, visit)
	case *syntax.Arguments:
		each(n.PosOnly, visit)
		each(n.Args, visit)
		if n.Vararg != nil {
			visit(n.Vararg)
		}
		each(n.KwOnly, visit)
		for _, value := range n.KwDefaults {
			if value != nil {
				visit(value)
			}
		}
		if n.Kwarg != nil {
			visit(n.Kwarg)
		}
		each(n.Defaults, visit)
	case *syntax.WithItem:
		visit(n.Context)
		if n.Vars != nil {
			visit(n.Vars)
		}
	case *syntax.MatchCase:
		visit(n.Pattern)
		if n.Guard != nil {
			visit(n.Guard)
		}
		each(n.Body, visit)
	case *syntax.Comprehension:
		visit(n.Target)
		visit(n.Iter)
		each(n.Ifs, visit)
	case syntax.Node:
		syntax.Children(n, visitNode)
	}
}

func each[T any](list []T, visit func(node)) {
	for _, n := range list {
		visit(n)
	}
}

// breadthFirst calls visit for n and all below it, level by level, until visit returns false.
func breadthFirst(n node, visit func(node) bool) {
	for queue := []node{n}; len(queue) > 0; queue = queue[1:] {
		if !visit(queue[0]) {
			return
		}
		children(queue[0], func(child node) { queue = append(queue, child) })
	}
}

// stringOf returns the value of a string constant.
func stringOf(n node) (string, bool) {
	if c, ok := n.(*syntax.Constant); ok && c.Kind == syntax.Str {
		return c.Text, true
	}
	return "", false
}

// idOf is getattr(n, "id", ""): the identifier of a name.
func idOf(n node) string {
	if name, ok := n.(*syntax.Name); ok {
		return name.ID
	}
	return ""
}

// isFunction reports whether n is what CPython calls FunctionDef, which async def is not.
func isFunction(n node) (*syntax.FunctionDef, bool) {
	f, ok := n.(*syntax.FunctionDef)
	if !ok || f.Async {
		return nil, false
	}
	return f, true
}
