package syntax

// Walk calls visit for n and, where visit returns true, for all nodes below it, in the order of
// the fields of their types, which is nearly that of the text. Parts that are no nodes of their own
// (arguments, with items, comprehensions, cases) are passed through. The depth of Walk's recursion
// is the tree's; Parse bounds that (docs/parser.md).
func Walk(n Node, visit func(Node) bool) {
	var down func(Node)
	down = func(n Node) {
		if visit(n) {
			Children(n, down)
		}
	}
	down(n)
}

// WalkTree is Walk for all statements of a tree.
func WalkTree(t *Tree, visit func(Node) bool) {
	for _, s := range t.Body {
		Walk(s, visit)
	}
}

// Children calls visit for each direct child of n.
func Children(n Node, visit func(Node)) {
	switch n := n.(type) {
	case *Name, *Constant: // most nodes
	case *Attribute:
		one(n.Value, visit)
	case *Call:
		one(n.Func, visit)
		exprs(n.Args, visit)
		pointers(n.Keywords, visit)
	case *Subscript:
		one(n.Value, visit)
		one(n.Slice, visit)
	case *Tuple:
		exprs(n.Elts, visit)
	case *List:
		exprs(n.Elts, visit)
	case *BinOp:
		one(n.Left, visit)
		one(n.Right, visit)
	case *UnaryOp:
		one(n.Operand, visit)
	case *Compare:
		one(n.Left, visit)
		exprs(n.Comparators, visit)
	case *BoolOp:
		exprs(n.Values, visit)
	case *Dict:
		for i, value := range n.Values {
			one(n.Keys[i], visit)
			one(value, visit)
		}
	case *Set:
		exprs(n.Elts, visit)
	case *NamedExpr:
		visit(n.Target)
		one(n.Value, visit)
	case *Lambda:
		argumentChildren(n.Args, visit)
		one(n.Body, visit)
	case *IfExp:
		one(n.Test, visit)
		one(n.Body, visit)
		one(n.Orelse, visit)
	case *ListComp:
		one(n.Elt, visit)
		comprehensionChildren(n.Generators, visit)
	case *SetComp:
		one(n.Elt, visit)
		comprehensionChildren(n.Generators, visit)
	case *GeneratorExp:
		one(n.Elt, visit)
		comprehensionChildren(n.Generators, visit)
	case *DictComp:
		one(n.Key, visit)
		one(n.Value, visit)
		comprehensionChildren(n.Generators, visit)
	case *Await:
		one(n.Value, visit)
	case *Yield:
		one(n.Value, visit)
	case *YieldFrom:
		one(n.Value, visit)
	case *FormattedValue:
		one(n.Value, visit)
		if n.FormatSpec != nil {
			visit(n.FormatSpec)
		}
	case *Interpolation:
		one(n.Value, visit)
		if n.FormatSpec != nil {
			visit(n.FormatSpec)
		}
	case *JoinedStr:
		exprs(n.Values, visit)
	case *TemplateStr:
		exprs(n.Values, visit)
	case *Starred:
		one(n.Value, visit)
	case *Slice:
		one(n.Lower, visit)
		one(n.Upper, visit)
		one(n.Step, visit)
	case *Repr:
		one(n.Value, visit)
	case *FunctionDef:
		exprs(n.Decorators, visit)
		pointers(n.TypeParams, visit)
		argumentChildren(n.Args, visit)
		one(n.Returns, visit)
		many(n.Body, visit)
	case *ClassDef:
		exprs(n.Decorators, visit)
		pointers(n.TypeParams, visit)
		exprs(n.Bases, visit)
		pointers(n.Keywords, visit)
		many(n.Body, visit)
	case *Return:
		one(n.Value, visit)
	case *Delete:
		exprs(n.Targets, visit)
	case *Assign:
		exprs(n.Targets, visit)
		one(n.Value, visit)
	case *TypeAlias:
		visit(n.Name)
		pointers(n.TypeParams, visit)
		one(n.Value, visit)
	case *AugAssign:
		one(n.Target, visit)
		one(n.Value, visit)
	case *AnnAssign:
		one(n.Target, visit)
		one(n.Annotation, visit)
		one(n.Value, visit)
	case *For:
		one(n.Target, visit)
		one(n.Iter, visit)
		many(n.Body, visit)
		many(n.Orelse, visit)
	case *While:
		one(n.Test, visit)
		many(n.Body, visit)
		many(n.Orelse, visit)
	case *If:
		one(n.Test, visit)
		many(n.Body, visit)
		many(n.Orelse, visit)
	case *With:
		for i := range n.Items {
			one(n.Items[i].Context, visit)
			one(n.Items[i].Vars, visit)
		}
		many(n.Body, visit)
	case *Match:
		one(n.Subject, visit)
		for _, c := range n.Cases {
			visit(c.Pattern)
			one(c.Guard, visit)
			many(c.Body, visit)
		}
	case *Raise:
		one(n.Exc, visit)
		one(n.Cause, visit)
	case *Try:
		many(n.Body, visit)
		many(n.Handlers, visit)
		many(n.Orelse, visit)
		many(n.Finalbody, visit)
	case *Assert:
		one(n.Test, visit)
		one(n.Msg, visit)
	case *Import:
		many(n.Names, visit)
	case *ImportFrom:
		many(n.Names, visit)
	case *ExprStmt:
		one(n.Value, visit)
	case *Print:
		one(n.Dest, visit)
		exprs(n.Args, visit)
	case *MatchValue:
		one(n.Value, visit)
	case *MatchSequence:
		many(n.Patterns, visit)
	case *MatchMapping:
		exprs(n.Keys, visit)
		many(n.Patterns, visit)
	case *MatchClass:
		one(n.Cls, visit)
		many(n.Patterns, visit)
		many(n.KwdPatterns, visit)
	case *MatchAs:
		if n.Pattern != nil {
			visit(n.Pattern)
		}
	case *MatchOr:
		many(n.Patterns, visit)
	case *ExceptHandler:
		one(n.Type, visit)
		many(n.Body, visit)
	case *Arg:
		one(n.Annotation, visit)
	case *Keyword:
		one(n.Value, visit)
	case *TypeParam:
		one(n.Bound, visit)
		one(n.Default, visit)
	}
}

func one(e Expr, visit func(Node)) {
	if e != nil {
		visit(e)
	}
}

func many[T Node](list []T, visit func(Node)) {
	for _, n := range list {
		visit(n)
	}
}

// exprs is many for expressions, where a nil may stand in a dict's keys or among defaults.
func exprs(list []Expr, visit func(Node)) {
	for _, e := range list {
		if e != nil {
			visit(e)
		}
	}
}

// pointers visits parts that lists hold by value.
func pointers[T any, P interface {
	*T
	Node
}](list []T, visit func(Node)) {
	for i := range list {
		visit(P(&list[i]))
	}
}

func argumentChildren(a *Arguments, visit func(Node)) {
	many(a.PosOnly, visit)
	many(a.Args, visit)
	if a.Vararg != nil {
		visit(a.Vararg)
	}
	many(a.KwOnly, visit)
	exprs(a.KwDefaults, visit)
	if a.Kwarg != nil {
		visit(a.Kwarg)
	}
	exprs(a.Defaults, visit)
}

func comprehensionChildren(list []*Comprehension, visit func(Node)) {
	for _, c := range list {
		one(c.Target, visit)
		one(c.Iter, visit)
		exprs(c.Ifs, visit)
	}
}
