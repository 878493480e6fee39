package syntax

// Walk calls visit for n and, where visit returns true, for all nodes below it, in the order of
// the fields of their types, which is nearly that of the text. Parts that are no nodes of their own
// (arguments, with items, comprehensions, cases) are passed through. The depth of Walk's recursion
// is the tree's; Parse bounds that (docs/parser.md).
func Walk(n Node, visit func(Node) bool) {
	if !visit(n) {
		return
	}
	Children(n, func(child Node) { Walk(child, visit) })
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
	case Stmt:
		stmtChildren(n, visit)
	case Expr:
		exprChildren(n, visit)
	case Pattern:
		patternChildren(n, visit)
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

func stmtChildren(s Stmt, visit func(Node)) {
	switch s := s.(type) {
	case *FunctionDef:
		exprs(s.Decorators, visit)
		pointers(s.TypeParams, visit)
		argumentChildren(s.Args, visit)
		one(s.Returns, visit)
		many(s.Body, visit)
	case *ClassDef:
		exprs(s.Decorators, visit)
		pointers(s.TypeParams, visit)
		exprs(s.Bases, visit)
		pointers(s.Keywords, visit)
		many(s.Body, visit)
	case *Return:
		one(s.Value, visit)
	case *Delete:
		exprs(s.Targets, visit)
	case *Assign:
		exprs(s.Targets, visit)
		one(s.Value, visit)
	case *TypeAlias:
		visit(s.Name)
		pointers(s.TypeParams, visit)
		one(s.Value, visit)
	case *AugAssign:
		one(s.Target, visit)
		one(s.Value, visit)
	case *AnnAssign:
		one(s.Target, visit)
		one(s.Annotation, visit)
		one(s.Value, visit)
	case *For:
		one(s.Target, visit)
		one(s.Iter, visit)
		many(s.Body, visit)
		many(s.Orelse, visit)
	case *While:
		one(s.Test, visit)
		many(s.Body, visit)
		many(s.Orelse, visit)
	case *If:
		one(s.Test, visit)
		many(s.Body, visit)
		many(s.Orelse, visit)
	case *With:
		for i := range s.Items {
			one(s.Items[i].Context, visit)
			one(s.Items[i].Vars, visit)
		}
		many(s.Body, visit)
	case *Match:
		one(s.Subject, visit)
		for _, c := range s.Cases {
			visit(c.Pattern)
			one(c.Guard, visit)
			many(c.Body, visit)
		}
	case *Raise:
		one(s.Exc, visit)
		one(s.Cause, visit)
	case *Try:
		many(s.Body, visit)
		many(s.Handlers, visit)
		many(s.Orelse, visit)
		many(s.Finalbody, visit)
	case *Assert:
		one(s.Test, visit)
		one(s.Msg, visit)
	case *Import:
		many(s.Names, visit)
	case *ImportFrom:
		many(s.Names, visit)
	case *ExprStmt:
		one(s.Value, visit)
	case *Print:
		one(s.Dest, visit)
		exprs(s.Args, visit)
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

func exprChildren(e Expr, visit func(Node)) {
	switch e := e.(type) {
	case *Name, *Constant:
	case *Attribute:
		one(e.Value, visit)
	case *Call:
		one(e.Func, visit)
		exprs(e.Args, visit)
		pointers(e.Keywords, visit)
	case *Subscript:
		one(e.Value, visit)
		one(e.Slice, visit)
	case *Tuple:
		exprs(e.Elts, visit)
	case *List:
		exprs(e.Elts, visit)
	case *BinOp:
		one(e.Left, visit)
		one(e.Right, visit)
	case *UnaryOp:
		one(e.Operand, visit)
	case *Compare:
		one(e.Left, visit)
		exprs(e.Comparators, visit)
	case *BoolOp:
		exprs(e.Values, visit)
	case *Dict:
		for i, value := range e.Values {
			one(e.Keys[i], visit)
			one(value, visit)
		}
	case *Set:
		exprs(e.Elts, visit)
	case *NamedExpr:
		visit(e.Target)
		one(e.Value, visit)
	case *Lambda:
		argumentChildren(e.Args, visit)
		one(e.Body, visit)
	case *IfExp:
		one(e.Test, visit)
		one(e.Body, visit)
		one(e.Orelse, visit)
	case *ListComp:
		one(e.Elt, visit)
		comprehensionChildren(e.Generators, visit)
	case *SetComp:
		one(e.Elt, visit)
		comprehensionChildren(e.Generators, visit)
	case *GeneratorExp:
		one(e.Elt, visit)
		comprehensionChildren(e.Generators, visit)
	case *DictComp:
		one(e.Key, visit)
		one(e.Value, visit)
		comprehensionChildren(e.Generators, visit)
	case *Await:
		one(e.Value, visit)
	case *Yield:
		one(e.Value, visit)
	case *YieldFrom:
		one(e.Value, visit)
	case *FormattedValue:
		one(e.Value, visit)
		if e.FormatSpec != nil {
			visit(e.FormatSpec)
		}
	case *Interpolation:
		one(e.Value, visit)
		if e.FormatSpec != nil {
			visit(e.FormatSpec)
		}
	case *JoinedStr:
		exprs(e.Values, visit)
	case *TemplateStr:
		exprs(e.Values, visit)
	case *Starred:
		one(e.Value, visit)
	case *Slice:
		one(e.Lower, visit)
		one(e.Upper, visit)
		one(e.Step, visit)
	case *Repr:
		one(e.Value, visit)
	}
}

func patternChildren(p Pattern, visit func(Node)) {
	switch p := p.(type) {
	case *MatchValue:
		one(p.Value, visit)
	case *MatchSequence:
		many(p.Patterns, visit)
	case *MatchMapping:
		exprs(p.Keys, visit)
		many(p.Patterns, visit)
	case *MatchClass:
		one(p.Cls, visit)
		many(p.Patterns, visit)
		many(p.KwdPatterns, visit)
	case *MatchAs:
		if p.Pattern != nil {
			visit(p.Pattern)
		}
	case *MatchOr:
		many(p.Patterns, visit)
	}
}
