package rule

import (
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// search reports whether a node or anything inside it satisfies found. Keywords and dict entries
// are offered as nodes of their own.
func (c *checker) search(n syntax.Node, found func(syntax.Node) bool) bool {
	if found(n) {
		return true
	}
	switch n := n.(type) {
	case *syntax.Call:
		for i := range n.Keywords {
			k := &n.Keywords[i]
			if k.Arg != "" && found(&keyword{k.Range, k.Arg, k.Value, n}) {
				return true
			}
		}
	case *syntax.Dict:
		for i, key := range n.Keys {
			if key != nil && found(&entry{source.Range{Start: key.Span().Start, End: n.Values[i].Span().End}, key, n.Values[i], n}) {
				return true
			}
		}
	}
	hit := false
	eachChild(n, func(child syntax.Node) {
		if !hit {
			hit = c.search(child, found)
		}
	})
	return hit
}

// eachChild visits the nodes directly inside a node, in the order of the text.
func eachChild(n syntax.Node, visit func(syntax.Node)) {
	switch n := n.(type) {
	case *syntax.FunctionDef:
		exprs(n.Decorators, visit)
		typeParams(n.TypeParams, visit)
		arguments(n.Args, visit)
		expr(n.Returns, visit)
		stmts(n.Body, visit)
	case *syntax.ClassDef:
		exprs(n.Decorators, visit)
		typeParams(n.TypeParams, visit)
		exprs(n.Bases, visit)
		keywords(n.Keywords, visit)
		stmts(n.Body, visit)
	case *syntax.Return:
		expr(n.Value, visit)
	case *syntax.Delete:
		exprs(n.Targets, visit)
	case *syntax.Assign:
		exprs(n.Targets, visit)
		expr(n.Value, visit)
	case *syntax.TypeAlias:
		expr(n.Value, visit)
	case *syntax.AugAssign:
		expr(n.Target, visit)
		expr(n.Value, visit)
	case *syntax.AnnAssign:
		expr(n.Target, visit)
		expr(n.Annotation, visit)
		expr(n.Value, visit)
	case *syntax.For:
		expr(n.Target, visit)
		expr(n.Iter, visit)
		stmts(n.Body, visit)
		stmts(n.Orelse, visit)
	case *syntax.While:
		expr(n.Test, visit)
		stmts(n.Body, visit)
		stmts(n.Orelse, visit)
	case *syntax.If:
		expr(n.Test, visit)
		stmts(n.Body, visit)
		stmts(n.Orelse, visit)
	case *syntax.With:
		for _, item := range n.Items {
			expr(item.Context, visit)
			expr(item.Vars, visit)
		}
		stmts(n.Body, visit)
	case *syntax.Match:
		expr(n.Subject, visit)
		for _, k := range n.Cases {
			casePattern(k.Pattern, visit)
			expr(k.Guard, visit)
			stmts(k.Body, visit)
		}
	case *syntax.Raise:
		expr(n.Exc, visit)
		expr(n.Cause, visit)
	case *syntax.Try:
		stmts(n.Body, visit)
		for _, h := range n.Handlers {
			visit(h)
		}
		stmts(n.Orelse, visit)
		stmts(n.Finalbody, visit)
	case *syntax.ExceptHandler:
		expr(n.Type, visit)
		stmts(n.Body, visit)
	case *syntax.Assert:
		expr(n.Test, visit)
		expr(n.Msg, visit)
	case *syntax.ExprStmt:
		expr(n.Value, visit)
	case *syntax.Print:
		expr(n.Dest, visit)
		exprs(n.Args, visit)
	case *syntax.BoolOp:
		exprs(n.Values, visit)
	case *syntax.NamedExpr:
		if n.Target != nil {
			visit(n.Target)
		}
		expr(n.Value, visit)
	case *syntax.BinOp:
		expr(n.Left, visit)
		expr(n.Right, visit)
	case *syntax.UnaryOp:
		expr(n.Operand, visit)
	case *syntax.Lambda:
		arguments(n.Args, visit)
		expr(n.Body, visit)
	case *syntax.IfExp:
		expr(n.Body, visit)
		expr(n.Test, visit)
		expr(n.Orelse, visit)
	case *syntax.Dict:
		for i := range n.Values {
			expr(n.Keys[i], visit)
			expr(n.Values[i], visit)
		}
	case *syntax.Set:
		exprs(n.Elts, visit)
	case *syntax.ListComp:
		expr(n.Elt, visit)
		comprehensions(n.Generators, visit)
	case *syntax.SetComp:
		expr(n.Elt, visit)
		comprehensions(n.Generators, visit)
	case *syntax.DictComp:
		expr(n.Key, visit)
		expr(n.Value, visit)
		comprehensions(n.Generators, visit)
	case *syntax.GeneratorExp:
		expr(n.Elt, visit)
		comprehensions(n.Generators, visit)
	case *syntax.Await:
		expr(n.Value, visit)
	case *syntax.Yield:
		expr(n.Value, visit)
	case *syntax.YieldFrom:
		expr(n.Value, visit)
	case *syntax.Compare:
		expr(n.Left, visit)
		exprs(n.Comparators, visit)
	case *syntax.Call:
		expr(n.Func, visit)
		exprs(n.Args, visit)
		keywords(n.Keywords, visit)
	case *syntax.FormattedValue:
		expr(n.Value, visit)
		if n.FormatSpec != nil {
			visit(n.FormatSpec)
		}
	case *syntax.Interpolation:
		expr(n.Value, visit)
		if n.FormatSpec != nil {
			visit(n.FormatSpec)
		}
	case *syntax.JoinedStr:
		exprs(n.Values, visit)
	case *syntax.TemplateStr:
		exprs(n.Values, visit)
	case *syntax.Attribute:
		expr(n.Value, visit)
	case *syntax.Subscript:
		expr(n.Value, visit)
		expr(n.Slice, visit)
	case *syntax.Starred:
		expr(n.Value, visit)
	case *syntax.List:
		exprs(n.Elts, visit)
	case *syntax.Tuple:
		exprs(n.Elts, visit)
	case *syntax.Slice:
		expr(n.Lower, visit)
		expr(n.Upper, visit)
		expr(n.Step, visit)
	case *syntax.Repr:
		expr(n.Value, visit)
	}
}

func expr(e syntax.Expr, visit func(syntax.Node)) {
	if e != nil {
		visit(e)
	}
}

func exprs(list []syntax.Expr, visit func(syntax.Node)) {
	for _, e := range list {
		expr(e, visit)
	}
}

func stmts(list []syntax.Stmt, visit func(syntax.Node)) {
	for _, s := range list {
		visit(s)
	}
}

func keywords(list []syntax.Keyword, visit func(syntax.Node)) {
	for i := range list {
		expr(list[i].Value, visit)
	}
}

func arguments(args *syntax.Arguments, visit func(syntax.Node)) {
	if args == nil {
		return
	}
	for _, list := range [][]*syntax.Arg{args.PosOnly, args.Args, {args.Vararg}, args.KwOnly, {args.Kwarg}} {
		for _, a := range list {
			if a != nil {
				expr(a.Annotation, visit)
			}
		}
	}
	exprs(args.Defaults, visit)
	exprs(args.KwDefaults, visit)
}

func typeParams(list []syntax.TypeParam, visit func(syntax.Node)) {
	for i := range list {
		expr(list[i].Bound, visit)
		expr(list[i].Default, visit)
	}
}

func comprehensions(list []*syntax.Comprehension, visit func(syntax.Node)) {
	for _, g := range list {
		expr(g.Target, visit)
		expr(g.Iter, visit)
		exprs(g.Ifs, visit)
	}
}

// casePattern visits the expressions of a case pattern; captures hold no expression.
func casePattern(p syntax.Pattern, visit func(syntax.Node)) {
	switch p := p.(type) {
	case *syntax.MatchValue:
		expr(p.Value, visit)
	case *syntax.MatchSequence:
		for _, inner := range p.Patterns {
			casePattern(inner, visit)
		}
	case *syntax.MatchMapping:
		exprs(p.Keys, visit)
		for _, inner := range p.Patterns {
			casePattern(inner, visit)
		}
	case *syntax.MatchClass:
		expr(p.Cls, visit)
		for _, inner := range p.Patterns {
			casePattern(inner, visit)
		}
		for _, inner := range p.KwdPatterns {
			casePattern(inner, visit)
		}
	case *syntax.MatchAs:
		if p.Pattern != nil {
			casePattern(p.Pattern, visit)
		}
	case *syntax.MatchOr:
		for _, inner := range p.Patterns {
			casePattern(inner, visit)
		}
	}
}
