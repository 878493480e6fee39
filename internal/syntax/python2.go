package syntax

import "slices"

// Python 2, read only in scan mode and only as far as it takes to analyse what its statements hold.
// Where a text means something in both languages, Python 3 wins.

// startsOperand holds the tokens that cannot follow a name in Python 3.
var startsOperand = newKindSet(tokName, tokInt, tokFloat, tokImaginary, tokString, tokFStart,
	tokLBrace, tokFalse, tokNone, tokTrue, tokLambda, tokBacktick, tokTilde)

// printStmt reads print a, b and print >>f, a; nil where print is a name.
func (p *parser) printStmt() Stmt {
	if k := p.peek(); !startsOperand.has(k) && k != tokRShift && !(k == tokNot && p.isNotOperand()) {
		return nil
	}
	start := p.start
	p.tree.Python2 = true
	p.next()
	n := &Print{}
	mark := p.exprs.mark()
	more := true
	if p.accept(tokRShift) {
		n.Dest = p.expression()
		more = p.accept(tokComma)
	}
	for more && p.startsElement() {
		p.exprs.push(p.expression())
		more = p.accept(tokComma)
	}
	n.Args = p.exprs.take(mark)
	n.Range = p.since(start)
	return n
}

// isNotOperand tells print not x from print not in x.
func (p *parser) isNotOperand() bool {
	b := p.bookmark()
	p.next()
	p.next()
	is := p.kind != tokIn
	p.reset(b)
	return is
}

// execStmt reads exec code in globals, locals; nil where exec is a name.
func (p *parser) execStmt() Stmt {
	if !startsOperand.has(p.peek()) {
		return nil
	}
	start := p.start
	p.tree.Python2 = true
	p.next()
	n := &Print{Exec: true}
	mark := p.exprs.mark()
	p.exprs.push(p.binary(precBitOr))
	if p.accept(tokIn) {
		p.exprs.push(p.expression())
		if p.accept(tokComma) {
			p.exprs.push(p.expression())
		}
	}
	n.Args = p.exprs.take(mark)
	n.Range = p.since(start)
	return n
}

// raiseRest reads the value and the traceback of raise E, value, traceback. Python 2 calls E with
// the value, and that is what the tree shows.
func (p *parser) raiseRest(n *Raise, start int32) {
	p.tree.Python2 = true
	p.next()
	mark := p.exprs.mark()
	p.exprs.push(p.expression())
	call := &Call{Range: p.since(start), Func: n.Exc, Args: p.exprs.take(mark)}
	n.Exc = call
	if p.accept(tokComma) {
		p.expression()
	}
}

// repr reads `value`.
func (p *parser) repr() Expr {
	start := p.start
	if !p.enter() {
		return p.broken()
	}
	p.tree.Python2 = true
	p.next()
	value := p.starExpressions()
	p.leave()
	p.expect(tokBacktick, "'`'")
	return &Repr{p.since(start), value}
}

// tupleParameter reads (a, b) among parameters. It counts as one parameter without a name.
func (p *parser) tupleParameter() {
	at := p.here()
	p.tree.Python2 = true
	p.target()
	at.End = p.prevEnd
	n := p.slabs.arg.alloc()
	*n = Arg{Range: at}
	p.args.push(n)
}

// atName reports whether the current token is a name. async and await were names until 3.7, and
// outside of strict mode they are read as names where nothing else fits.
func (p *parser) atName() bool {
	if !p.strict && (p.kind == tokAsync || p.kind == tokAwait) {
		p.kind = tokName
	}
	return p.kind == tokName
}

// awaitIsName turns an await that has no operand into a name.
func (p *parser) awaitIsName() bool {
	if p.strict || startsExpression.has(p.peek()) {
		return false
	}
	return p.atName()
}

// dropMixedIndents forgives Python 2, which took a tab for eight blanks, what Python 3 refuses.
func (p *parser) dropMixedIndents() {
	p.errors = slices.DeleteFunc(p.errors, func(e Error) bool { return e.Message == mixedIndents })
}
