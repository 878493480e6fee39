package syntax

import ()

// Precedence of binary operators, 0 for everything else.
const (
	precOr = iota + 1
	precAnd
	precNot
	precCompare
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precSum
	precTerm
)

var precedence = [kindCount]uint8{
	tokOr: precOr, tokAnd: precAnd,
	tokIn: precCompare, tokNot: precCompare, tokIs: precCompare, tokEqEqual: precCompare,
	tokNotEqual: precCompare, tokLess: precCompare, tokLessEqual: precCompare,
	tokGreater: precCompare, tokGreaterEqual: precCompare,
	tokPipe: precBitOr, tokCaret: precBitXor, tokAmper: precBitAnd,
	tokLShift: precShift, tokRShift: precShift, tokPlus: precSum, tokMinus: precSum,
	tokStar: precTerm, tokAt: precTerm, tokSlash: precTerm, tokPercent: precTerm, tokDoubleSlash: precTerm,
}

// starExpressions reads star_expressions: one expression or a tuple without parentheses.
func (p *parser) starExpressions() Expr {
	start := p.start
	first := p.starExpression()
	if p.kind != tokComma {
		return first
	}
	return p.tupleRest(start, first, (*parser).starExpression)
}

// tupleRest reads the rest of a tuple without parentheses whose first element has been read.
func (p *parser) tupleRest(start int32, first Expr, element func(*parser) Expr) Expr {
	mark := p.exprs.mark()
	p.exprs.push(first)
	for p.accept(tokComma) && p.startsElement() {
		p.exprs.push(element(p))
	}
	n := p.slabs.tuple.alloc()
	*n = Tuple{Range: p.since(start), Elts: p.exprs.take(mark)}
	return n
}

// startsElement reports whether another element follows a comma.
func (p *parser) startsElement() bool {
	return startsExpression.has(p.kind) || p.kind == tokBad || p.kind == tokMagic
}

func (p *parser) starExpression() Expr {
	if p.kind == tokStar {
		return p.starred(precBitOr)
	}
	return p.expression()
}

// starNamedExpression is an element of a display: starred, or an expression that may be named.
func (p *parser) starNamedExpression() Expr {
	if p.kind == tokStar {
		return p.starred(precBitOr)
	}
	return p.namedExpression()
}

// starred reads *value; prec 0 allows any expression after the star.
func (p *parser) starred(prec uint8) Expr {
	start := p.start
	if !p.enter() {
		return p.broken()
	}
	p.next()
	var value Expr
	if prec == 0 {
		value = p.expression()
	} else {
		value = p.binary(prec)
	}
	p.leave()
	n := p.slabs.starred.alloc()
	*n = Starred{Range: p.since(start), Value: value}
	return n
}

// namedExpression reads an expression or name := expression.
func (p *parser) namedExpression() Expr {
	start := p.start
	e := p.expression()
	if p.kind == tokWalrus {
		return p.walrus(start, e)
	}
	return e
}

func (p *parser) walrus(start int32, target Expr) Expr {
	name, ok := target.(*Name)
	if !ok || name.Start != start {
		p.fail(target.Span(), "cannot use assignment expressions with this target")
		return target
	}
	p.next()
	name.Ctx = Store
	value := p.expression()
	return &NamedExpr{p.since(start), name, value}
}

// expression reads one expression without a star, a comma or a walrus.
func (p *parser) expression() Expr {
	if p.kind == tokLambda {
		return p.lambda()
	}
	start := p.start
	e := p.binary(precOr)
	if p.kind != tokIf {
		return e
	}
	if !p.enter() {
		return e
	}
	p.next()
	test := p.binary(precOr)
	var orelse Expr
	if p.expect(tokElse, "'else' after 'if' expression") {
		orelse = p.expression()
	} else {
		orelse = p.broken()
	}
	p.leave()
	n := p.slabs.ifExp.alloc()
	*n = IfExp{Range: p.since(start), Test: test, Body: e, Orelse: orelse}
	return n
}

// binary reads operators that bind at least as tightly as prec.
func (p *parser) binary(prec uint8) Expr {
	start := p.start
	var left Expr
	if p.kind == tokNot && prec <= precNot {
		left = p.not(start)
	} else {
		left = p.factor()
	}
	for n := 0; ; n++ {
		k := p.kind
		at := precedence[k]
		if at < prec || at == 0 {
			return left
		}
		switch {
		case at <= precAnd:
			left = p.boolOp(start, left, k, at)
		case at == precCompare:
			if left = p.comparison(start, left); p.failed {
				return left
			}
		default:
			if !p.link(n) {
				return left
			}
			p.next()
			right := p.binary(at + 1)
			node := p.slabs.binOp.alloc()
			*node = BinOp{Range: p.since(start), Left: left, Op: Operator(k - tokPlus), Right: right}
			left = node
		}
	}
}

func (p *parser) not(start int32) Expr {
	if !p.enter() {
		return p.broken()
	}
	p.next()
	operand := p.binary(precNot)
	p.leave()
	n := p.slabs.unaryOp.alloc()
	*n = UnaryOp{Range: p.since(start), Op: Not, Operand: operand}
	return n
}

func (p *parser) boolOp(start int32, left Expr, k kind, at uint8) Expr {
	mark := p.exprs.mark()
	p.exprs.push(left)
	for p.accept(k) {
		p.exprs.push(p.binary(at + 1))
	}
	n := p.slabs.boolOp.alloc()
	*n = BoolOp{Range: p.since(start), Or: k == tokOr, Values: p.exprs.take(mark)}
	return n
}

func (p *parser) comparison(start int32, left Expr) Expr {
	mark, ops := p.exprs.mark(), p.operators.mark()
	for precedence[p.kind] == precCompare {
		p.operators.push(p.compareOperator())
		p.exprs.push(p.binary(precBitOr))
	}
	n := p.slabs.compare.alloc()
	*n = Compare{Range: p.since(start), Left: left, Ops: p.operators.take(ops), Comparators: p.exprs.take(mark)}
	return n
}

func (p *parser) compareOperator() CompareOperator {
	k := p.kind
	switch k {
	case tokNot:
		p.next()
		if p.kind != tokIn {
			p.unexpected()
			return NotIn
		}
		p.next()
		return NotIn
	case tokIn:
		p.next()
		return In
	case tokIs:
		p.next()
		if p.accept(tokNot) {
			return IsNot
		}
		return Is
	case tokNotEqual:
		p.checkNotEqual()
	}
	p.next()
	return CompareOperator(k - tokEqEqual)
}

// factor reads prefix operators, await and power.
func (p *parser) factor() Expr {
	start := p.start
	var op UnaryOperator
	switch p.kind {
	case tokPlus:
		op = UAdd
	case tokMinus:
		op = USub
	case tokTilde:
		op = Invert
	default:
		return p.power()
	}
	if !p.enter() {
		return p.broken()
	}
	p.next()
	operand := p.factor()
	p.leave()
	n := p.slabs.unaryOp.alloc()
	*n = UnaryOp{Range: p.since(start), Op: op, Operand: operand}
	return n
}

func (p *parser) power() Expr {
	start := p.start
	var e Expr
	if p.kind == tokAwait && !p.awaitIsName() {
		p.next()
		e = p.primary()
		e = &Await{p.since(start), e}
	} else {
		e = p.primary()
	}
	if p.kind != tokDoubleStar || !p.enter() {
		return e
	}
	p.next()
	right := p.factor()
	p.leave()
	n := p.slabs.binOp.alloc()
	*n = BinOp{Range: p.since(start), Left: e, Op: Pow, Right: right}
	return n
}

// primary reads an atom and the attributes, calls and subscripts behind it.
func (p *parser) primary() Expr {
	start := p.start
	e := p.atom()
	for n := 0; ; n++ {
		switch p.kind {
		case tokDot:
			if !p.link(n) {
				return e
			}
			p.next()
			if !p.atName() {
				p.unexpectedName()
				return e
			}
			attr := p.identifier()
			p.next()
			node := p.slabs.attribute.alloc()
			*node = Attribute{Range: p.since(start), Value: e, Attr: attr}
			e = node
		case tokLParen:
			if !p.link(n) {
				return e
			}
			e = p.call(start, e)
		case tokLBracket:
			if !p.link(n) {
				return e
			}
			e = p.subscript(start, e)
		default:
			return e
		}
	}
}

// broken stands for an expression that could not be read. Its statement is dropped or has failed.
func (p *parser) broken() Expr {
	n := p.slabs.name.alloc()
	*n = Name{Range: p.here()}
	return n
}

func (p *parser) atom() Expr {
	switch p.kind {
	case tokName:
		n := p.slabs.name.alloc()
		*n = Name{Range: p.here(), ID: p.identifier()}
		p.next()
		return n
	case tokString, tokFStart:
		return p.strings()
	case tokInt:
		if p.flags&flagLongInt != 0 {
			p.tree.Python2 = true
		}
		return p.literal(Int)
	case tokFloat:
		return p.literal(Float)
	case tokImaginary:
		return p.literal(Imaginary)
	case tokNone:
		return p.literal(None)
	case tokTrue:
		return p.literal(True)
	case tokFalse:
		return p.literal(False)
	case tokEllipsis:
		return p.literal(Ellipsis)
	case tokLParen, tokLBracket, tokLBrace:
		if !p.enter() {
			return p.broken()
		}
		var e Expr
		switch p.kind {
		case tokLParen:
			e = p.parenthesized()
		case tokLBracket:
			e = p.list()
		default:
			e = p.braces()
		}
		p.leave()
		return e
	case tokMagic:
		return p.magicValue()
	case tokAsync:
		if p.atName() {
			return p.atom()
		}
	case tokBacktick:
		if !p.strict {
			return p.repr()
		}
	}
	p.unexpected()
	return p.broken()
}

func (p *parser) literal(k ConstantKind) Expr {
	n := p.slabs.constant.alloc()
	*n = Constant{Range: p.here(), Kind: k}
	if k >= Int {
		n.Text = p.text[p.start:p.end]
	}
	p.next()
	return n
}

// parenthesized reads a group, a tuple or a generator expression.
func (p *parser) parenthesized() Expr {
	start := p.start
	p.next()
	if p.accept(tokRParen) {
		n := p.slabs.tuple.alloc()
		*n = Tuple{Range: p.since(start)}
		return n
	}
	if p.kind == tokYield {
		e := p.yieldExpr()
		p.expect(tokRParen, "')'")
		return e
	}
	first := p.starNamedExpression()
	switch p.kind {
	case tokComma:
		mark := p.exprs.mark()
		p.elements(first, tokRParen)
		elts := p.exprs.take(mark)
		p.expect(tokRParen, "')'")
		n := p.slabs.tuple.alloc()
		*n = Tuple{Range: p.since(start), Elts: elts}
		return n
	case tokFor, tokAsync:
		p.checkUnpacking(first)
		generators := p.comprehensions()
		p.expect(tokRParen, "')'")
		return &GeneratorExp{p.since(start), first, generators}
	}
	if s, ok := first.(*Starred); ok {
		p.fail(s.Range, "cannot use starred expression here")
	}
	p.expect(tokRParen, "')'")
	return first
}

// elements pushes first and the elements that follow it up to the closing bracket.
func (p *parser) elements(first Expr, end kind) {
	p.exprs.push(first)
	for p.accept(tokComma) && p.kind != end && !p.failed {
		p.exprs.push(p.starNamedExpression())
	}
}

// checkUnpacking refuses [*x for x in y] where only CPython 3.14 counts (PEP 798 is 3.15).
func (p *parser) checkUnpacking(e Expr) {
	if s, ok := e.(*Starred); ok && p.strict {
		p.fail(s.Range, "iterable unpacking cannot be used in comprehension")
	}
}

func (p *parser) list() Expr {
	start := p.start
	p.next()
	mark := p.exprs.mark()
	if p.kind != tokRBracket {
		first := p.starNamedExpression()
		if p.kind == tokFor || p.kind == tokAsync {
			p.checkUnpacking(first)
			generators := p.comprehensions()
			p.expect(tokRBracket, "']'")
			return &ListComp{p.since(start), first, generators}
		}
		p.elements(first, tokRBracket)
	}
	elts := p.exprs.take(mark)
	p.expect(tokRBracket, "']'")
	n := p.slabs.list.alloc()
	*n = List{Range: p.since(start), Elts: elts}
	return n
}

// braces reads a set, a dict or a comprehension of either.
func (p *parser) braces() Expr {
	start := p.start
	p.next()
	if p.kind == tokRBrace {
		p.next()
		n := p.slabs.dict.alloc()
		*n = Dict{Range: p.since(start)}
		return n
	}
	if p.kind == tokDoubleStar {
		return p.dict(start, nil)
	}
	elementStart := p.start
	first := p.starNamedExpression()
	if p.kind == tokColon {
		_, starred := first.(*Starred)
		_, named := first.(*NamedExpr)
		if (starred || named) && first.Span().Start == elementStart {
			p.unexpected() // no key without parentheses
		}
		return p.dict(start, first)
	}
	mark := p.exprs.mark()
	if p.kind == tokFor || p.kind == tokAsync {
		p.checkUnpacking(first)
		generators := p.comprehensions()
		p.expect(tokRBrace, "'}'")
		return &SetComp{p.since(start), first, generators}
	}
	p.elements(first, tokRBrace)
	elts := p.exprs.take(mark)
	p.expect(tokRBrace, "'}'")
	return &Set{p.since(start), elts}
}

// dict reads from the colon behind the first key on, or from ** where there is none.
func (p *parser) dict(start int32, key Expr) Expr {
	keys, values := p.exprs.mark(), p.values.mark()
	for first := true; ; first = false {
		var value Expr
		if key == nil && p.kind == tokDoubleStar {
			p.next()
			value = p.binary(precBitOr)
		} else {
			if key == nil {
				key = p.expression()
			}
			p.expect(tokColon, "':' after dictionary key")
			value = p.expression()
		}
		if first && (p.kind == tokFor || p.kind == tokAsync) {
			return p.dictComp(start, key, value)
		}
		p.exprs.push(key)
		p.values.push(value)
		key = nil
		if !p.accept(tokComma) || p.kind == tokRBrace || p.failed {
			break
		}
	}
	n := p.slabs.dict.alloc()
	n.Keys, n.Values = p.exprs.take(keys), p.values.take(values)
	p.expect(tokRBrace, "'}'")
	n.Range = p.since(start)
	return n
}

func (p *parser) dictComp(start int32, key, value Expr) Expr {
	if key == nil {
		if p.strict {
			p.fail(value.Span(), "dict unpacking cannot be used in dict comprehension")
		}
		key, value = value, nil
	}
	generators := p.comprehensions()
	p.expect(tokRBrace, "'}'")
	return &DictComp{p.since(start), key, value, generators}
}

// comprehensions reads the for clauses of a comprehension.
func (p *parser) comprehensions() []*Comprehension {
	mark := p.generators.mark()
	for p.kind == tokFor || p.kind == tokAsync {
		c := p.slabs.comprehension.alloc()
		if p.accept(tokAsync) {
			c.Async = true
		}
		p.expect(tokFor, "'for'")
		c.Target = p.targets()
		p.expect(tokIn, "'in'")
		c.Iter = p.binary(precOr)
		ifs := p.exprs.mark()
		for p.accept(tokIf) {
			p.exprs.push(p.binary(precOr))
		}
		c.Ifs = p.exprs.take(ifs)
		p.generators.push(c)
	}
	return p.generators.take(mark)
}

// call reads the arguments of a call of f.
func (p *parser) call(start int32, f Expr) Expr {
	open := p.start
	if !p.enter() {
		return f
	}
	p.next()
	args, keywords := p.callArguments(open, true)
	p.leave()
	n := p.slabs.call.alloc()
	*n = Call{Range: p.since(start), Func: f, Args: args, Keywords: keywords}
	return n
}

// callArguments reads arguments and the closing parenthesis. A lone generator expression needs no
// parentheses of its own where alone is set; its range begins at open.
func (p *parser) callArguments(open int32, alone bool) ([]Expr, []Keyword) {
	args, keywords := p.exprs.mark(), p.keywords.mark()
	unpacked := false // there was a **value
	for p.kind != tokRParen && !p.failed {
		start := p.start
		if p.accept(tokDoubleStar) {
			value := p.expression()
			p.keywords.push(Keyword{Range: p.since(start), Value: value})
			unpacked = true
		} else if e := p.argument(start); e != nil {
			named := p.keywords.mark() > keywords
			if p.kind == tokFor || p.kind == tokAsync {
				if alone && !named && p.exprs.mark() == args {
					return p.generatorArgument(open, start, e), nil
				}
				p.fail(p.since(start), "generator expression must be parenthesized")
			}
			if _, starred := e.(*Starred); starred && unpacked {
				p.fail(e.Span(), "iterable argument unpacking follows keyword argument unpacking")
			} else if named && !starred {
				p.fail(e.Span(), "positional argument follows keyword argument")
			}
			p.exprs.push(e)
		}
		if !p.accept(tokComma) {
			break
		}
	}
	p.expect(tokRParen, "')'")
	return p.exprs.take(args), p.keywords.take(keywords)
}

// argument reads one argument. For name=value it pushes a keyword and returns nil.
func (p *parser) argument(start int32) Expr {
	if p.kind == tokStar {
		return p.starred(0)
	}
	isName := p.kind == tokName || p.kind == tokAsync || p.kind == tokAwait
	e := p.expression()
	switch p.kind {
	case tokWalrus:
		return p.walrus(start, e)
	case tokEqual:
		name, ok := e.(*Name)
		if !isName || !ok || name.End != p.prevEnd {
			p.fail(e.Span(), "expression cannot contain assignment, perhaps you meant \"==\"?")
			return e
		}
		p.next()
		value := p.expression()
		p.keywords.push(Keyword{Range: p.since(start), Arg: name.ID, Value: value})
		return nil
	}
	return e
}

// generatorArgument reads the rest of f(e for …), a call's only argument, and the closing parenthesis.
func (p *parser) generatorArgument(open, start int32, e Expr) []Expr {
	p.checkUnpacking(e)
	generators := p.comprehensions()
	if p.kind == tokComma {
		p.fail(p.since(start), "generator expression must be parenthesized")
	}
	p.expect(tokRParen, "')'")
	mark := p.exprs.mark()
	p.exprs.push(&GeneratorExp{p.since(open), e, generators})
	return p.exprs.take(mark)
}

func (p *parser) subscript(start int32, value Expr) Expr {
	if !p.enter() {
		return value
	}
	p.next()
	index := p.slices()
	p.expect(tokRBracket, "']'")
	p.leave()
	n := p.slabs.subscript.alloc()
	*n = Subscript{Range: p.since(start), Value: value, Slice: index}
	return n
}

func (p *parser) slices() Expr {
	start := p.start
	first := p.slice()
	if _, star := first.(*Starred); p.kind != tokComma && !star {
		return first
	}
	mark := p.exprs.mark()
	p.exprs.push(first)
	for p.accept(tokComma) && p.kind != tokRBracket && !p.failed {
		p.exprs.push(p.slice())
	}
	n := p.slabs.tuple.alloc()
	*n = Tuple{Range: p.since(start), Elts: p.exprs.take(mark)}
	return n
}

func (p *parser) slice() Expr {
	start := p.start
	if p.kind == tokStar {
		return p.starred(0)
	}
	var lower Expr
	if p.kind != tokColon {
		lower = p.expression()
		if p.kind == tokWalrus {
			return p.walrus(start, lower)
		}
		if p.kind != tokColon {
			return lower
		}
	}
	p.next()
	n := p.slabs.slice.alloc()
	n.Lower = lower
	if p.kind != tokColon && p.kind != tokComma && p.kind != tokRBracket {
		n.Upper = p.expression()
	}
	if p.accept(tokColon) && p.kind != tokComma && p.kind != tokRBracket {
		n.Step = p.expression()
	}
	n.Range = p.since(start)
	return n
}

func (p *parser) yieldExpr() Expr {
	start := p.start
	if !p.enter() {
		return p.broken()
	}
	defer p.leave()
	p.next()
	if p.accept(tokFrom) {
		value := p.expression()
		return &YieldFrom{p.since(start), value}
	}
	var value Expr
	if p.startsElement() {
		value = p.starExpressions()
	}
	return &Yield{p.since(start), value}
}

func (p *parser) lambda() Expr {
	start := p.start
	if !p.enter() {
		return p.broken()
	}
	p.next()
	args := p.parameters(tokColon, false)
	if modes := len(p.modes); modes > 0 && p.kind == tokColon && p.modes[modes-1].literal {
		p.fail(p.here(), "f-string: lambda expressions are not allowed without parentheses") // the colon begins a format
	}
	p.expect(tokColon, "':'")
	body := p.expression()
	p.leave()
	n := p.slabs.lambda.alloc()
	*n = Lambda{Range: p.since(start), Args: args, Body: body}
	return n
}

// parameters reads the parameters of a function or, without annotations, of a lambda.
func (p *parser) parameters(end kind, annotated bool) *Arguments {
	a := p.slabs.arguments.alloc()
	args, defaults := p.args.mark(), p.exprs.mark()
	star, slash := false, false
	for p.kind != end && !p.failed {
		switch p.kind {
		case tokSlash:
			if slash || star || p.args.mark() == args {
				p.unexpected()
				break
			}
			slash = true
			p.next()
			a.PosOnly = p.args.take(args)
		case tokStar:
			if star {
				p.unexpected()
				break
			}
			star = true
			a.Args = p.args.take(args)
			a.Defaults = p.exprs.take(defaults)
			p.next()
			if p.kind == tokComma {
				p.next()
				if p.kind == end || p.kind == tokDoubleStar {
					p.fail(p.here(), "named arguments must follow bare *")
				}
				continue
			}
			a.Vararg = p.parameter(annotated, true)
			if p.kind == tokEqual {
				p.fail(p.here(), "var-positional argument cannot have default value")
			}
		case tokDoubleStar:
			p.next()
			a.Kwarg = p.parameter(annotated, false)
			if p.kind == tokEqual {
				p.fail(p.here(), "var-keyword argument cannot have default value")
			}
			p.accept(tokComma)
			if p.kind != end {
				p.unexpected()
			}
			continue
		default:
			p.plainParameter(annotated, star, a, defaults)
		}
		if !p.accept(tokComma) {
			break
		}
	}
	if star {
		a.KwOnly = p.args.take(args)
		a.KwDefaults = p.exprs.take(defaults)
	} else {
		a.Args = p.args.take(args)
		a.Defaults = p.exprs.take(defaults)
	}
	return a
}

// plainParameter reads name[: annotation][= default].
func (p *parser) plainParameter(annotated, star bool, a *Arguments, defaults int) {
	if p.kind == tokLParen && !p.strict {
		p.tupleParameter()
	} else {
		p.args.push(p.parameter(annotated, false))
	}
	switch {
	case p.accept(tokEqual):
		p.exprs.push(p.expression())
	case star:
		p.exprs.push(nil)
	case p.exprs.mark() > defaults:
		p.fail(p.args.stack[p.args.mark()-1].Range, "parameter without a default follows parameter with a default")
	}
}

func (p *parser) parameter(annotated, star bool) *Arg {
	n := p.slabs.arg.alloc()
	start := p.start
	n.Range = p.here()
	if !p.atName() {
		p.unexpectedName()
		return n
	}
	n.Name = p.identifier()
	p.next()
	if annotated && p.accept(tokColon) {
		if star && p.kind == tokStar {
			n.Annotation = p.starred(precBitOr)
		} else {
			n.Annotation = p.expression()
		}
		n.Range = p.since(start)
	}
	return n
}

// unexpectedName fails where a name was expected.
func (p *parser) unexpectedName() {
	if p.kind >= tokFalse && p.kind < kindCount {
		p.fail(p.here(), "expected a name, found keyword '"+p.text[p.start:p.end]+"'")
		return
	}
	p.unexpected()
}

// targets reads what for and comprehensions assign to, up to "in".
func (p *parser) targets() Expr {
	start := p.start
	first := p.target()
	if p.kind != tokComma {
		return first
	}
	return p.storeTuple(start, first)
}

func (p *parser) storeTuple(start int32, first Expr) Expr {
	t := p.tupleRest(start, first, (*parser).target)
	if tuple, ok := t.(*Tuple); ok {
		tuple.Ctx = Store
	}
	return t
}

// target reads one target, perhaps starred.
func (p *parser) target() Expr {
	var e Expr
	if p.kind == tokStar {
		e = p.starred(precBitOr)
	} else {
		e = p.binary(precBitOr)
	}
	p.assignTo(e, Store)
	return e
}

// assignTo turns an expression that was read as a value into a target, or fails.
func (p *parser) assignTo(e Expr, ctx Context) {
	if p.failed {
		return
	}
	switch e := e.(type) {
	case *Name:
		e.Ctx = ctx
	case *Attribute:
		e.Ctx = ctx
	case *Subscript:
		e.Ctx = ctx
	case *Tuple:
		e.Ctx = ctx
		for _, elt := range e.Elts {
			p.assignTo(elt, ctx)
		}
	case *List:
		e.Ctx = ctx
		for _, elt := range e.Elts {
			p.assignTo(elt, ctx)
		}
	case *Starred:
		if _, double := e.Value.(*Starred); double || ctx == Del {
			p.fail(e.Range, "cannot assign to starred expression")
			return
		}
		e.Ctx = ctx
		p.assignTo(e.Value, ctx)
	default:
		verb := "assign to"
		if ctx == Del {
			verb = "delete"
		}
		p.fail(e.Span(), "cannot "+verb+" "+describe(e))
	}
}

// describe names an expression that is no target.
func describe(e Expr) string {
	switch e := e.(type) {
	case *Call:
		return "function call"
	case *Constant:
		switch e.Kind {
		case None:
			return "None"
		case True:
			return "True"
		case False:
			return "False"
		case Ellipsis:
			return "ellipsis"
		}
		return "literal"
	case *Lambda:
		return "lambda"
	case *Compare:
		return "comparison"
	case *JoinedStr:
		return "f-string expression"
	case *TemplateStr:
		return "t-string expression"
	case *IfExp:
		return "conditional expression"
	case *NamedExpr:
		return "named expression"
	case *Yield, *YieldFrom:
		return "yield expression"
	case *Await:
		return "await expression"
	case *GeneratorExp:
		return "generator expression"
	case *ListComp, *SetComp, *DictComp:
		return "comprehension"
	case *Dict:
		return "dict literal"
	case *Set:
		return "set display"
	}
	return "expression"
}
