package syntax

import (
	"strings"
)

// statement reads one logical line, or one compound statement with its blocks, and pushes what it
// makes: several statements for a line with semicolons.
func (p *parser) statement() {
	start := p.start
	mark := p.stmts.mark()
	p.links = 0
	p.suspect = -1
	if p.kind == tokIndent {
		p.missing("unexpected indent")
		p.nestedStatements()
		return
	}
	level := p.depth
	if s := p.compound(); s != nil {
		p.stmts.push(s)
		if p.failed {
			p.depth = level
			p.dropTo(mark)
			p.recover(start)
		}
		return
	}
	p.simpleLine(start)
}

// simpleLine reads simple statements up to the end of the logical line.
func (p *parser) simpleLine(start int32) {
	level := p.depth
	for {
		mark := p.stmts.mark()
		at := p.start
		if s := p.simple(); s != nil {
			p.stmts.push(s)
		}
		if !p.failed {
			if p.kind == tokNewline {
				p.next()
				return
			}
			if p.kind == tokSemicolon {
				p.next()
				if p.accept(tokNewline) {
					return
				}
				continue
			}
			p.unexpected()
		}
		p.depth = level
		p.dropTo(mark)
		p.recover(at)
		return
	}
}

func (p *parser) dropTo(mark int) { p.stmts.stack = p.stmts.stack[:mark] }

// compound reads a statement that has blocks; nil if the current token begins none.
func (p *parser) compound() Stmt {
	start := p.start
	switch p.kind {
	case tokIf:
		return p.ifStmt()
	case tokDef:
		return p.functionDef(start, nil, false)
	case tokClass:
		return p.classDef(nil)
	case tokAt:
		return p.decorated()
	case tokFor:
		return p.forStmt(start, false)
	case tokWith:
		return p.withStmt(start, false)
	case tokWhile:
		return p.whileStmt()
	case tokTry:
		return p.tryStmt()
	case tokAsync:
		if !p.strict && !startsAsync.has(p.peek()) {
			return nil
		}
		p.next()
		switch p.kind {
		case tokDef:
			return p.functionDef(start, nil, true)
		case tokFor:
			return p.forStmt(start, true)
		case tokWith:
			return p.withStmt(start, true)
		}
		p.unexpected()
		return &Broken{p.since(start)}
	case tokName:
		if p.end-p.start == 5 && p.text[p.start:p.end] == "match" {
			if s := p.matchStmt(); s != nil {
				return s
			}
		}
	}
	return nil
}

// block reads the colon and the statements of a compound statement. A fault in what stands
// before the colon is over here: the block is read all the same.
func (p *parser) block(after string) []Stmt {
	p.expect(tokColon, "':'")
	broken := p.failed
	if broken {
		if p.strict {
			return nil
		}
		p.recoverHeader()
		if p.kind != tokNewline {
			return nil
		}
	}
	mark := p.stmts.mark()
	if p.kind != tokNewline {
		p.simpleLine(p.start)
		return p.stmts.take(mark)
	}
	p.next()
	if p.kind != tokIndent {
		if !broken {
			p.missing("expected an indented block after " + after)
		}
		return nil
	}
	if !p.enter() {
		return nil
	}
	p.next()
	p.blockStatements()
	p.leave()
	return p.stmts.take(mark)
}

// blockStatements reads statements and the dedent behind them.
func (p *parser) blockStatements() {
	for p.kind != tokDedent && p.kind != tokEOF && !p.stopped() {
		p.statement()
	}
	p.accept(tokDedent)
}

func (p *parser) ifStmt() Stmt {
	start := p.start
	p.next()
	n := p.slabs.ifStmt.alloc()
	n.Test = p.namedExpression()
	n.Body = p.block("'if' statement")
	if p.kind != tokElif {
		n.Orelse = p.orelse()
	} else if p.enter() {
		mark := p.stmts.mark()
		p.stmts.push(p.ifStmt())
		n.Orelse = p.stmts.take(mark)
		p.leave()
	}
	n.Range = p.since(start)
	return n
}

// orelse reads an else block, if there is one.
func (p *parser) orelse() []Stmt {
	if !p.accept(tokElse) {
		return nil
	}
	return p.block("'else' statement")
}

func (p *parser) whileStmt() Stmt {
	start := p.start
	p.next()
	n := &While{Test: p.namedExpression()}
	n.Body = p.block("'while' statement")
	n.Orelse = p.orelse()
	n.Range = p.since(start)
	return n
}

func (p *parser) forStmt(start int32, async bool) Stmt {
	p.next()
	n := p.slabs.forLoop.alloc()
	n.Async = async
	n.Target = p.targets()
	p.expect(tokIn, "'in'")
	n.Iter = p.starExpressions()
	n.Body = p.block("'for' statement")
	n.Orelse = p.orelse()
	n.Range = p.since(start)
	return n
}

func (p *parser) withStmt(start int32, async bool) Stmt {
	p.next()
	n := p.slabs.with.alloc()
	n.Async = async
	mark := p.withItems.mark()
	if p.kind != tokLParen || !p.parenthesizedItems() {
		for {
			p.withItem()
			if !p.accept(tokComma) {
				break
			}
		}
	}
	n.Items = p.withItems.take(mark)
	n.Body = p.block("'with' statement")
	n.Range = p.since(start)
	return n
}

// parenthesizedItems tries to read with (a as b, c): and goes back if the parentheses turn out to
// belong to an expression.
func (p *parser) parenthesizedItems() bool {
	back, mark := p.bookmark(), p.withItems.mark()
	exprs := p.exprs.mark()
	p.next()
	for p.kind != tokRParen && !p.failed {
		p.withItem()
		if !p.accept(tokComma) {
			break
		}
	}
	if p.withItems.mark() > mark && p.kind == tokRParen {
		if p.next(); p.kind == tokColon {
			return true
		}
	}
	p.reset(back)
	p.withItems.stack = p.withItems.stack[:mark]
	p.exprs.stack = p.exprs.stack[:exprs]
	return false
}

func (p *parser) withItem() {
	var item WithItem
	item.Context = p.expression()
	if p.accept(tokAs) {
		item.Vars = p.target()
	}
	p.withItems.push(item)
}

func (p *parser) tryStmt() Stmt {
	start := p.start
	p.next()
	n := p.slabs.try.alloc()
	n.Body = p.block("'try' statement")
	mark := p.handlers.mark()
	for p.kind == tokExcept {
		h, star := p.exceptHandler()
		if p.handlers.mark() > mark && star != n.Star {
			p.fail(h.Range, "cannot have both 'except' and 'except*' on the same 'try'")
		}
		n.Star = star
		p.handlers.push(h)
	}
	n.Handlers = p.handlers.take(mark)
	if len(n.Handlers) > 0 {
		n.Orelse = p.orelse()
	}
	if p.accept(tokFinally) {
		n.Finalbody = p.block("'finally' statement")
	}
	if len(n.Handlers) == 0 && n.Finalbody == nil {
		p.missing("expected 'except' or 'finally' block")
	}
	n.Range = p.since(start)
	return n
}

// missing notes an error at the current token without giving up what has been read.
func (p *parser) missing(message string) {
	if n := len(p.errors); n > 0 && p.errors[n-1].Start == p.start {
		return
	}
	if !p.failed {
		p.report(int(p.start), int(p.end), message)
	}
}

func (p *parser) exceptHandler() (h *ExceptHandler, star bool) {
	start := p.start
	h = p.slabs.handler.alloc()
	p.next()
	star = p.accept(tokStar)
	if p.kind != tokColon {
		first := p.start
		h.Type = p.expression()
		switch p.kind {
		case tokAs:
			p.next()
			h.Name = p.bindingName()
		case tokComma:
			p.exceptTuple(h, first)
		}
	} else if star {
		p.fail(p.here(), "expected one or more exception types")
	}
	h.Body = p.block("'except' statement")
	h.Range = p.since(start)
	return h, star
}

// exceptTuple reads except A, B: which is a tuple since 3.14, and in Python 2 bound B.
func (p *parser) exceptTuple(h *ExceptHandler, start int32) {
	first := h.Type
	tuple := p.tupleRest(start, first, (*parser).expression)
	h.Type = tuple
	if p.kind == tokAs {
		p.fail(p.here(), "multiple exception types must be parenthesized when using 'as'")
	}
	t, ok := tuple.(*Tuple)
	if p.strict || !ok || len(t.Elts) != 2 {
		return
	}
	if name, ok := t.Elts[1].(*Name); ok && name.ID != "" && name.ID[0] >= 'a' && name.ID[0] <= 'z' {
		h.Type, h.Name = first, name.ID
		p.tree.Python2 = true
	}
}

// bindingName reads a name that is bound by the statement.
func (p *parser) bindingName() string {
	if !p.atName() {
		p.unexpectedName()
		return ""
	}
	name := p.identifier()
	p.next()
	return name
}

func (p *parser) decorated() Stmt {
	start := p.start
	mark := p.exprs.mark()
	for p.accept(tokAt) {
		p.exprs.push(p.namedExpression())
		if !p.expectNewline() {
			break
		}
	}
	decorators := p.exprs.take(mark)
	at := p.start
	switch p.kind {
	case tokDef:
		return p.functionDef(at, decorators, false)
	case tokClass:
		return p.classDef(decorators)
	case tokAsync:
		p.next()
		if p.kind == tokDef {
			return p.functionDef(at, decorators, true)
		}
	}
	p.unexpected()
	return &Broken{p.since(start)}
}

// expectNewline reads the end of a decorator's line. A broken decorator does not cost the
// definition below it.
func (p *parser) expectNewline() bool {
	if p.kind != tokNewline {
		p.unexpected()
		if p.strict {
			return false
		}
		p.recoverHeader()
	}
	return p.accept(tokNewline)
}

func (p *parser) functionDef(start int32, decorators []Expr, async bool) Stmt {
	p.next()
	n := p.slabs.functionDef.alloc()
	n.Decorators, n.Async = decorators, async
	n.NameRange = p.here()
	n.Name = p.bindingName()
	n.TypeParams = p.typeParameters()
	if p.expect(tokLParen, "'('") {
		n.Args = p.parameters(tokRParen, true)
	} else {
		n.Args = p.slabs.arguments.alloc()
	}
	p.expect(tokRParen, "')'")
	if p.accept(tokArrow) {
		n.Returns = p.expression()
	}
	n.Body = p.block("function definition")
	n.Range = p.since(start)
	return n
}

func (p *parser) classDef(decorators []Expr) Stmt {
	start := p.start
	p.next()
	n := p.slabs.classDef.alloc()
	n.Decorators = decorators
	n.NameRange = p.here()
	n.Name = p.bindingName()
	n.TypeParams = p.typeParameters()
	if open := p.start; p.accept(tokLParen) {
		n.Bases, n.Keywords = p.callArguments(open, false)
	}
	n.Body = p.block("class definition")
	n.Range = p.since(start)
	return n
}

// typeParameters reads [T, *Ts, **P], if it is there.
func (p *parser) typeParameters() []TypeParam {
	if !p.accept(tokLBracket) {
		return nil
	}
	mark := p.typeParams.mark()
	for !p.failed {
		start := p.start
		var t TypeParam
		switch {
		case p.accept(tokStar):
			t.Kind = TypeVarTuple
		case p.accept(tokDoubleStar):
			t.Kind = ParamSpec
		}
		t.Name = p.bindingName()
		if t.Kind == TypeVar && p.accept(tokColon) {
			t.Bound = p.expression()
		}
		if p.accept(tokEqual) {
			if t.Kind == TypeVarTuple {
				t.Default = p.starExpression()
			} else {
				t.Default = p.expression()
			}
		}
		t.Range = p.since(start)
		p.typeParams.push(t)
		if !p.accept(tokComma) || p.kind == tokRBracket {
			break
		}
	}
	p.expect(tokRBracket, "']'")
	return p.typeParams.take(mark)
}

// simple reads one simple statement. It returns nil where nothing was made of it.
func (p *parser) simple() Stmt {
	start := p.start
	switch p.kind {
	case tokReturn:
		p.next()
		n := p.slabs.returns.alloc()
		if p.startsElement() {
			n.Value = p.starExpressions()
		}
		n.Range = p.since(start)
		return n
	case tokImport:
		return p.importStmt(start, false)
	case tokFrom:
		return p.importFrom(start, false)
	case tokRaise:
		return p.raise()
	case tokPass:
		p.next()
		n := p.slabs.pass.alloc()
		n.Range = p.since(start)
		return n
	case tokBreak:
		p.next()
		return &Break{p.since(start)}
	case tokContinue:
		p.next()
		return &Continue{p.since(start)}
	case tokDel:
		return p.del()
	case tokAssert:
		p.next()
		n := p.slabs.assert.alloc()
		n.Test = p.expression()
		if p.accept(tokComma) {
			n.Msg = p.expression()
		}
		n.Range = p.since(start)
		return n
	case tokGlobal:
		return &Global{Names: p.nameList(), Range: p.since(start)}
	case tokNonlocal:
		return &Nonlocal{Names: p.nameList(), Range: p.since(start)}
	case tokMagic:
		return p.magicStatement()
	case tokName:
		if s := p.softStatement(); s != nil {
			return s
		}
	}
	return p.expressionStatement()
}

// softStatement reads a statement that begins with a word which is a keyword only here.
func (p *parser) softStatement() Stmt {
	switch p.end - p.start {
	case 4:
		switch p.text[p.start:p.end] {
		case "type":
			return p.typeAlias()
		case "lazy":
			return p.lazyImport()
		case "exec":
			if !p.strict {
				return p.execStmt()
			}
		}
	case 5:
		if !p.strict && p.text[p.start:p.end] == "print" {
			return p.printStmt()
		}
	}
	return nil
}

// peek returns the kind of the token behind the current one.
func (p *parser) peek() kind {
	b := p.bookmark()
	p.next()
	k := p.kind
	p.reset(b)
	return k
}

func (p *parser) typeAlias() Stmt {
	if p.peek() != tokName {
		return nil
	}
	start := p.start
	p.next()
	name := &Name{Range: p.here(), ID: p.identifier(), Ctx: Store}
	p.next()
	n := &TypeAlias{Name: name, TypeParams: p.typeParameters()}
	p.expect(tokEqual, "'='")
	n.Value = p.expression()
	n.Range = p.since(start)
	return n
}

func (p *parser) lazyImport() Stmt {
	if p.strict {
		return nil
	}
	start := p.start
	switch p.peek() {
	case tokImport:
		p.next()
		return p.importStmt(start, true)
	case tokFrom:
		p.next()
		return p.importFrom(start, true)
	}
	return nil
}

// expressionStatement reads an expression, an assignment or an annotation.
func (p *parser) expressionStatement() Stmt {
	start := p.start
	isName := p.kind == tokName
	var first Expr
	if p.kind == tokYield {
		first = p.yieldExpr()
	} else {
		first = p.starExpressions()
	}
	switch k := p.kind; {
	case k == tokNewline || k == tokSemicolon:
	case k == tokEqual:
		return p.assignment(start, first)
	case k == tokColon:
		return p.annotation(start, first, isName)
	case k >= tokPlusEqual && k <= tokDoubleSlashEqual:
		return p.augmented(start, first)
	}
	n := p.slabs.exprStmt.alloc()
	*n = ExprStmt{Range: p.since(start), Value: first}
	return n
}

// annotatedRHS reads what may stand on the right of an assignment.
func (p *parser) annotatedRHS() Expr {
	if p.kind == tokYield {
		return p.yieldExpr()
	}
	return p.starExpressions()
}

func (p *parser) assignment(start int32, first Expr) Stmt {
	mark := p.exprs.mark()
	value := first
	for p.accept(tokEqual) {
		if _, isYield := value.(*Yield); isYield {
			p.fail(value.Span(), "assignment to yield expression not possible")
		}
		p.assignTo(value, Store)
		p.exprs.push(value)
		value = p.annotatedRHS()
	}
	n := p.slabs.assign.alloc()
	*n = Assign{Range: p.since(start), Targets: p.exprs.take(mark), Value: value}
	return n
}

func (p *parser) annotation(start int32, target Expr, isName bool) Stmt {
	n := p.slabs.annAssign.alloc()
	n.Target = target
	switch t := target.(type) {
	case *Name:
		n.Simple = isName && t.Start == start
		t.Ctx = Store
	case *Attribute:
		t.Ctx = Store
	case *Subscript:
		t.Ctx = Store
	case *Tuple, *List:
		p.fail(target.Span(), "only single target can be annotated")
	default:
		p.fail(target.Span(), "illegal target for annotation")
	}
	p.next()
	n.Annotation = p.expression()
	if p.accept(tokEqual) {
		n.Value = p.annotatedRHS()
	}
	n.Range = p.since(start)
	return n
}

func (p *parser) augmented(start int32, target Expr) Stmt {
	switch t := target.(type) {
	case *Name:
		t.Ctx = Store
	case *Attribute:
		t.Ctx = Store
	case *Subscript:
		t.Ctx = Store
	default:
		p.fail(target.Span(), "illegal target for augmented assignment")
		return nil
	}
	op := Operator(p.kind - tokPlusEqual)
	p.next()
	value := p.annotatedRHS()
	n := p.slabs.augAssign.alloc()
	*n = AugAssign{Range: p.since(start), Target: target, Op: op, Value: value}
	return n
}

func (p *parser) del() Stmt {
	start := p.start
	p.next()
	mark := p.exprs.mark()
	for {
		e := p.binary(precBitOr)
		p.assignTo(e, Del)
		p.exprs.push(e)
		if !p.accept(tokComma) || !p.startsElement() {
			break
		}
	}
	return &Delete{Targets: p.exprs.take(mark), Range: p.since(start)}
}

func (p *parser) raise() Stmt {
	start := p.start
	p.next()
	n := p.slabs.raise.alloc()
	if p.startsElement() {
		n.Exc = p.expression()
		if p.accept(tokFrom) {
			n.Cause = p.expression()
		} else if p.kind == tokComma && !p.strict {
			p.raiseRest(n, start)
		}
	}
	n.Range = p.since(start)
	return n
}

// nameList reads the names of global and nonlocal.
func (p *parser) nameList() []string {
	p.next()
	mark := p.names.mark()
	for {
		p.names.push(p.bindingName())
		if !p.accept(tokComma) {
			return p.names.take(mark)
		}
	}
}

func (p *parser) importStmt(start int32, lazy bool) Stmt {
	p.next()
	mark := p.aliases.mark()
	for {
		at := p.start
		a := p.slabs.alias.alloc()
		a.Name = p.dottedName()
		if p.accept(tokAs) {
			a.AsName = p.bindingName()
		}
		a.Range = p.since(at)
		p.aliases.push(a)
		if !p.accept(tokComma) {
			break
		}
	}
	n := p.slabs.imports.alloc()
	*n = Import{Names: p.aliases.take(mark), Lazy: lazy, Range: p.since(start)}
	return n
}

// dottedName reads a.b.c. Where no blanks are between its parts it is a piece of the text.
func (p *parser) dottedName() string {
	start := p.start
	name := p.bindingName()
	if p.kind != tokDot {
		return name
	}
	parts := []string{name}
	for p.accept(tokDot) {
		parts = append(parts, p.bindingName())
	}
	if name = strings.Join(parts, "."); p.text[start:p.prevEnd] == name {
		return p.text[start:p.prevEnd]
	}
	return name
}

func (p *parser) importFrom(start int32, lazy bool) Stmt {
	p.next()
	n := p.slabs.importFrom.alloc()
	n.Lazy = lazy
	for {
		if p.kind == tokDot {
			n.Level++
		} else if p.kind == tokEllipsis {
			n.Level += 3
		} else {
			break
		}
		p.next()
	}
	if n.Level == 0 || p.kind != tokImport {
		n.Module = p.dottedName()
	}
	p.expect(tokImport, "'import'")
	mark := p.aliases.mark()
	switch p.kind {
	case tokStar:
		a := p.slabs.alias.alloc()
		*a = Alias{Range: p.here(), Name: "*"}
		p.next()
		p.aliases.push(a)
	case tokLParen:
		p.next()
		p.importNames(tokRParen)
		p.expect(tokRParen, "')'")
	default:
		p.importNames(tokNewline)
	}
	n.Names = p.aliases.take(mark)
	n.Range = p.since(start)
	if n.Module == "__future__" && n.Level == 0 {
		p.futureImport(n)
	}
	return n
}

func (p *parser) importNames(end kind) {
	for {
		a := p.slabs.alias.alloc()
		at := p.start
		a.Name = p.bindingName()
		if p.accept(tokAs) {
			a.AsName = p.bindingName()
		}
		a.Range = p.since(at)
		p.aliases.push(a)
		if !p.accept(tokComma) {
			return
		}
		if p.kind == end {
			if end == tokNewline {
				p.fail(p.here(), "trailing comma not allowed without surrounding parentheses")
			}
			return
		}
	}
}

// futureImport notes the one future feature that changes the grammar.
func (p *parser) futureImport(n *ImportFrom) {
	for _, a := range n.Names {
		if a.Name == "barry_as_FLUFL" {
			p.flufl = true
		}
	}
}

// checkNotEqual judges a != or <> that is the current token.
func (p *parser) checkNotEqual() {
	old := p.text[p.start] == '<'
	switch {
	case old == p.flufl:
	case p.strict && p.flufl:
		p.fail(p.here(), "with Barry as BDFL, use '<>' instead of '!='")
	case p.strict:
		p.unexpected()
	case old:
		p.tree.Python2 = true
	}
}

// futureFeatures are the names __future__ knows.
var futureFeatures = map[string]bool{
	"nested_scopes": true, "generators": true, "division": true, "absolute_import": true,
	"with_statement": true, "print_function": true, "unicode_literals": true,
	"barry_as_FLUFL": true, "generator_stop": true, "annotations": true,
}

// checkFuture refuses unknown features in the future imports that lead the module, as CPython does
// while it makes the tree.
func (p *parser) checkFuture() {
	body := p.tree.Body
	if len(body) > 0 && isDocstring(body[0]) {
		body = body[1:]
	}
	for _, s := range body {
		n, ok := s.(*ImportFrom)
		if !ok || n.Module != "__future__" || n.Level > 0 {
			return
		}
		for _, a := range n.Names {
			if !futureFeatures[a.Name] {
				p.errors = append(p.errors, Error{a.Range, "future feature " + a.Name + " is not defined"})
			}
		}
	}
}

func isDocstring(s Stmt) bool {
	e, ok := s.(*ExprStmt)
	if !ok {
		return false
	}
	c, ok := e.Value.(*Constant)
	return ok && c.Kind == Str
}
