package syntax

// matchStmt reads a match statement; nil if the word match is a name here.
func (p *parser) matchStmt() Stmt {
	start := p.start
	back, exprs := p.bookmark(), p.exprs.mark()
	p.next()
	if !p.startsElement() {
		p.reset(back)
		return nil
	}
	subject := p.subject()
	if p.kind == tokColon && !p.failed {
		if p.next(); p.kind == tokNewline {
			return p.matchBlock(start, subject)
		}
	}
	p.reset(back)
	p.exprs.stack = p.exprs.stack[:exprs]
	return nil
}

// subject reads what is matched: a tuple may be starred, a single expression may not.
func (p *parser) subject() Expr {
	start := p.start
	first := p.starNamedExpression()
	if p.kind == tokComma {
		return p.tupleRest(start, first, (*parser).starNamedExpression)
	}
	if s, ok := first.(*Starred); ok {
		p.fail(s.Range, "invalid syntax")
	}
	return first
}

func (p *parser) matchBlock(start int32, subject Expr) Stmt {
	n := &Match{Subject: subject}
	p.next()
	if p.kind != tokIndent {
		p.missing("expected an indented block after 'match' statement")
		n.Range = p.since(start)
		return n
	}
	p.next()
	mark := p.cases.mark()
	for p.kind != tokDedent && p.kind != tokEOF && !p.stopped() {
		at := p.start
		p.links = 0
		if p.kind == tokName && p.text[p.start:p.end] == "case" {
			p.cases.push(p.matchCase())
		} else {
			p.unexpected()
		}
		if p.failed {
			stmts := p.stmts.mark()
			p.recover(at)
			p.dropTo(stmts) // a match statement has no place for them
		}
	}
	p.accept(tokDedent)
	n.Cases = p.cases.take(mark)
	n.Range = p.since(start)
	return n
}

func (p *parser) matchCase() *MatchCase {
	p.next()
	c := p.slabs.matchCase.alloc()
	c.Pattern = p.openPattern()
	if p.accept(tokIf) {
		c.Guard = p.namedExpression()
	}
	c.Body = p.block("'case' statement")
	return c
}

// openPattern reads the pattern of a case: sequences need no brackets there.
func (p *parser) openPattern() Pattern {
	start := p.start
	first := p.starPattern()
	if p.kind != tokComma {
		if s, ok := first.(*MatchStar); ok {
			p.fail(s.Range, "invalid syntax")
		}
		return first
	}
	mark := p.patterns.mark()
	p.patterns.push(first)
	for p.accept(tokComma) && p.kind != tokColon && p.kind != tokIf && !p.failed {
		p.patterns.push(p.starPattern())
	}
	return &MatchSequence{p.since(start), p.patterns.take(mark)}
}

// starPattern is an element of a sequence.
func (p *parser) starPattern() Pattern {
	if p.kind != tokStar {
		return p.pattern()
	}
	start := p.start
	p.next()
	name := p.bindingName()
	if name == "_" {
		name = ""
	}
	return &MatchStar{p.since(start), name}
}

// pattern reads an or-pattern, perhaps with a name.
func (p *parser) pattern() Pattern {
	start := p.start
	if !p.enter() {
		return &MatchAs{Range: p.here()}
	}
	defer p.leave()
	n := p.closedPattern()
	if p.kind == tokPipe {
		mark := p.patterns.mark()
		p.patterns.push(n)
		for p.accept(tokPipe) {
			p.patterns.push(p.closedPattern())
		}
		n = &MatchOr{p.since(start), p.patterns.take(mark)}
	}
	if p.accept(tokAs) {
		at := p.here()
		name := p.bindingName()
		if name == "_" {
			p.fail(at, "cannot use '_' as a target")
		}
		if p.kind == tokDot || p.kind == tokLParen || p.kind == tokLBracket {
			p.fail(at, "invalid pattern target")
		}
		as := p.slabs.matchAs.alloc()
		*as = MatchAs{Range: p.since(start), Pattern: n, Name: name}
		return as
	}
	return n
}

func (p *parser) closedPattern() Pattern {
	start := p.start
	switch p.kind {
	case tokName:
		return p.namePattern()
	case tokNone, tokTrue, tokFalse:
		k := ConstantKind(None)
		switch p.kind {
		case tokTrue:
			k = True
		case tokFalse:
			k = False
		}
		p.next()
		return &MatchSingleton{p.since(start), k}
	case tokString, tokFStart, tokInt, tokFloat, tokImaginary, tokMinus:
		e := p.literalExpr()
		v := p.slabs.matchValue.alloc()
		*v = MatchValue{Range: p.since(start), Value: e}
		return v
	case tokLParen:
		return p.groupPattern()
	case tokLBracket:
		p.next()
		mark := p.patterns.mark()
		p.patternElements(tokRBracket)
		p.expect(tokRBracket, "']'")
		return &MatchSequence{p.since(start), p.patterns.take(mark)}
	case tokLBrace:
		return p.mappingPattern()
	}
	p.unexpected()
	return &MatchAs{Range: p.here()}
}

// patternElements pushes patterns up to the closing bracket; comma reports whether there was one.
func (p *parser) patternElements(end kind) (comma bool) {
	for p.kind != end && !p.failed {
		p.patterns.push(p.starPattern())
		if !p.accept(tokComma) {
			break
		}
		comma = true
	}
	return comma
}

func (p *parser) groupPattern() Pattern {
	start := p.start
	p.next()
	mark := p.patterns.mark()
	comma := p.patternElements(tokRParen)
	p.expect(tokRParen, "')'")
	elements := p.patterns.take(mark)
	if len(elements) == 1 && !comma {
		if s, ok := elements[0].(*MatchStar); !ok {
			return elements[0]
		} else {
			p.fail(s.Range, "invalid syntax")
		}
	}
	return &MatchSequence{p.since(start), elements}
}

// literalExpr reads a string, or a number with a sign and an imaginary part.
func (p *parser) literalExpr() Expr {
	if p.kind == tokString || p.kind == tokFStart {
		return p.strings()
	}
	start := p.start
	left := p.signedNumber()
	if p.kind != tokPlus && p.kind != tokMinus {
		return left
	}
	op := Operator(p.kind - tokPlus)
	if real := left; isImaginary(real) {
		p.fail(p.here(), "real number required in complex literal")
	}
	p.next()
	if p.kind != tokImaginary {
		p.fail(p.here(), "imaginary number required in complex literal")
		return left
	}
	right := p.literal(Imaginary)
	n := p.slabs.binOp.alloc()
	*n = BinOp{Range: p.since(start), Left: left, Op: op, Right: right}
	return n
}

func isImaginary(e Expr) bool {
	if u, ok := e.(*UnaryOp); ok {
		e = u.Operand
	}
	c, ok := e.(*Constant)
	return ok && c.Kind == Imaginary
}

func (p *parser) signedNumber() Expr {
	start := p.start
	if p.kind == tokMinus {
		p.next()
		e := p.numberLiteral()
		n := p.slabs.unaryOp.alloc()
		*n = UnaryOp{Range: p.since(start), Op: USub, Operand: e}
		return n
	}
	return p.numberLiteral()
}

func (p *parser) numberLiteral() Expr {
	switch p.kind {
	case tokInt:
		return p.literal(Int)
	case tokFloat:
		return p.literal(Float)
	case tokImaginary:
		return p.literal(Imaginary)
	}
	p.unexpected()
	return p.broken()
}

// namePattern reads a capture, a dotted value or a class pattern.
func (p *parser) namePattern() Pattern {
	start := p.start
	name := p.identifier()
	at := p.here()
	p.next()
	if p.kind != tokDot && p.kind != tokLParen {
		if p.kind == tokEqual {
			p.unexpected()
		}
		if name == "_" {
			name = ""
		}
		n := p.slabs.matchAs.alloc()
		*n = MatchAs{Range: p.since(start), Name: name}
		return n
	}
	if name == "_" {
		p.unexpected()
	}
	value := p.dottedValue(start, &Name{Range: at, ID: name})
	if p.kind == tokLParen {
		return p.classPattern(start, value)
	}
	n := p.slabs.matchValue.alloc()
	*n = MatchValue{Range: p.since(start), Value: value}
	return n
}

// dottedValue reads the attributes behind a name.
func (p *parser) dottedValue(start int32, e Expr) Expr {
	for n := 0; p.kind == tokDot && p.link(n); n++ {
		p.next()
		attr := p.bindingName()
		node := p.slabs.attribute.alloc()
		*node = Attribute{Range: p.since(start), Value: e, Attr: attr}
		e = node
	}
	return e
}

func (p *parser) classPattern(start int32, cls Expr) Pattern {
	p.next()
	n := &MatchClass{Cls: cls}
	positional, names := p.patterns.mark(), p.names.mark()
	for p.kind != tokRParen && !p.failed {
		at := p.here()
		if p.kind == tokName && p.peek() == tokEqual {
			if p.names.mark() == names {
				n.Patterns = p.patterns.take(positional)
			}
			p.names.push(p.identifier())
			p.next()
			p.next()
			p.patterns.push(p.pattern())
		} else {
			pattern := p.pattern()
			if p.names.mark() > names {
				p.fail(at, "positional patterns follow keyword patterns")
			}
			p.patterns.push(pattern)
		}
		if !p.accept(tokComma) {
			break
		}
	}
	p.expect(tokRParen, "')'")
	if p.names.mark() > names {
		n.KwdAttrs = p.names.take(names)
		n.KwdPatterns = p.patterns.take(positional)
	} else {
		n.Patterns = p.patterns.take(positional)
	}
	n.Range = p.since(start)
	return n
}

func (p *parser) mappingPattern() Pattern {
	start := p.start
	p.next()
	n := &MatchMapping{}
	keys, patterns := p.exprs.mark(), p.patterns.mark()
	for p.kind != tokRBrace && !p.failed {
		if p.accept(tokDoubleStar) {
			at := p.here()
			if n.Rest = p.bindingName(); n.Rest == "_" {
				p.fail(at, "invalid syntax")
			}
			p.accept(tokComma)
			break
		}
		p.exprs.push(p.mappingKey())
		p.expect(tokColon, "':'")
		p.patterns.push(p.pattern())
		if !p.accept(tokComma) {
			break
		}
	}
	p.expect(tokRBrace, "'}'")
	n.Keys, n.Patterns = p.exprs.take(keys), p.patterns.take(patterns)
	n.Range = p.since(start)
	return n
}

// mappingKey reads a literal or a dotted name.
func (p *parser) mappingKey() Expr {
	switch p.kind {
	case tokNone:
		return p.literal(None)
	case tokTrue:
		return p.literal(True)
	case tokFalse:
		return p.literal(False)
	case tokName:
		start := p.start
		name := &Name{Range: p.here(), ID: p.identifier()}
		p.next()
		if p.kind != tokDot {
			p.unexpected()
		}
		return p.dottedValue(start, name)
	}
	return p.literalExpr()
}
