package syntax

import (
	"strings"
	"sync"

	"github.com/adderstone/adderstone/internal/source"
)

// A parser reads one file by recursive descent. The lexer's current token is the only lookahead;
// the few constructs that need more remember where they are (mark) and come back (reset).
//
// After an error the current token becomes tokFailed, which fits nowhere, so that every function
// on the stack returns without reading more. The statement that failed then recovers (recover.go).
type parser struct {
	lexer
	slabs   slabs
	prevEnd int32 // end of the last token that was not a newline, indent or dedent
	depth   int   // open recursion of the parser
	links   int   // links of long left-leaning chains in the current statement
	failed  bool
	held    token // the token that tokFailed stands for

	tree    *Tree
	flufl   bool // from __future__ import barry_as_FLUFL
	rewound int  // bytes read twice while recovering

	exprs      list[Expr]
	values     list[Expr] // of dicts, whose keys are on exprs
	stmts      list[Stmt]
	patterns   list[Pattern]
	keywords   list[Keyword]
	args       list[*Arg]
	aliases    list[*Alias]
	names      list[string]
	withItems  list[WithItem]
	handlers   list[*ExceptHandler]
	cases      list[*MatchCase]
	generators list[*Comprehension]
	operators  list[CompareOperator]
	typeParams list[TypeParam]
	pieces     []string
}

// Bounds of scan mode. They keep the depth of a tree under maxDepth*freeLinks+maxLinks, so that
// functions which walk it by recursion stay within a goroutine's stack.
const (
	maxDepth  = 5_000   // nested brackets, blocks, lambdas, conditional expressions
	freeLinks = 20      // links a chain such as a+b+c or a.b.c may have for nothing
	maxLinks  = 150_000 // further links in one statement
	maxErrors = 200     // errors noted for one file
)

// Parse reads any Python from 3.8 to 3.15 and, as far as recovery goes, Python 2. It never fails:
// what is not Python stands in the tree's Errors, and the statements around it are in its Body.
func Parse(f *source.File) *Tree {
	return parse(f, false)
}

// ParseStrict speaks for CPython 3.14: it accepts exactly what ast.parse accepts there. The
// returned error is nil or the first of the tree's errors.
func ParseStrict(f *source.File) (*Tree, *Error) {
	tree := parse(f, true)
	if len(tree.Errors) > 0 {
		return tree, &tree.Errors[0]
	}
	return tree, nil
}

// parsers keeps parsers for the next file: one is larger than the text of many a file. A parser that panics
// is not put back.
var parsers = sync.Pool{New: func() any { return new(parser) }}

func parse(f *source.File, strict bool) *Tree {
	p := parsers.Get().(*parser)
	tree := p.parse(f, strict)
	*p = parser{} // nothing of this file lives on in it
	parsers.Put(p)
	return tree
}

// A Batch parses files one after the other whose trees are needed together. Nodes are cut from chunks, and what one file leaves
// of them the next one takes, which is a quarter of what small files need. In return one tree that lives keeps all
// of them alive. After a panic the Batch must not be used any more.
type Batch struct{ parser parser }

// Parse is [Parse] for the next file of the batch.
func (b *Batch) Parse(f *source.File) *Tree {
	tree := b.parser.parse(f, false)
	b.parser = b.parser.rest()
	return tree
}

// rest is a parser for the next file with what this one has left of its chunks, as far as most files need them.
func (p *parser) rest() parser {
	return parser{slabs: p.slabs, exprs: p.exprs.rest(), values: p.values.rest(), stmts: p.stmts.rest(), keywords: p.keywords.rest(),
		args: p.args.rest(), aliases: p.aliases.rest(), names: p.names.rest(), withItems: p.withItems.rest(), handlers: p.handlers.rest()}
}

func (p *parser) parse(f *source.File, strict bool) *Tree {
	p.tree = &Tree{File: f}
	p.strict = strict
	p.suspect = -1
	p.lexer.init(f)
	p.next()
	p.prevEnd = 0
	if strict {
		p.checkText(f)
	}
	mark := p.stmts.mark()
	for p.kind != tokEOF && !p.stopped() {
		if p.kind == tokDedent {
			p.next() // of a block whose indent was skipped
			continue
		}
		p.statement()
	}
	p.tree.Body = p.stmts.take(mark)
	p.tree.Comments = p.comments
	if strict {
		p.checkFuture()
	}
	if p.tree.Python2 {
		p.dropMixedIndents()
	}
	tree := p.tree
	tree.Errors = p.errors
	sortErrors(tree.Errors)
	return tree
}

// stopped reports whether reading on is pointless: in strict mode after the first error.
func (p *parser) stopped() bool { return p.strict && len(p.errors) > 0 }

// next reads the next token.
func (p *parser) next() {
	if p.failed {
		return
	}
	if p.kind < tokNewline || p.kind > tokDedent {
		p.prevEnd = p.end
	}
	p.advance()
}

// here is the range of the current token.
func (p *parser) here() source.Range {
	if p.failed {
		return source.Range{Start: p.held.start, End: p.held.end}
	}
	return source.Range{Start: p.start, End: p.end}
}

// since is the range from start to the end of the last token; empty where an error left nothing.
func (p *parser) since(start int32) source.Range {
	return source.Range{Start: start, End: max(start, p.prevEnd)}
}

// fail notes an error, unless the statement has one already, and stops reading the statement.
func (p *parser) fail(at source.Range, message string) {
	if p.failed {
		return
	}
	p.report(int(at.Start), int(at.End), message)
	p.failed = true
	p.held = p.token
	p.kind = tokFailed
}

// unexpected fails at the current token.
func (p *parser) unexpected() {
	if p.failed {
		return
	}
	message := "invalid syntax"
	switch p.kind {
	case tokBad:
		message = p.badMessage
	case tokEOF:
		message = "unexpected end of file"
	case tokIndent:
		message = "unexpected indent"
	}
	p.fail(p.here(), message)
}

// expect reads a token of kind k or fails.
func (p *parser) expect(k kind, what string) bool {
	if p.kind == k {
		p.next()
		return true
	}
	if p.kind == tokBad {
		p.unexpected()
	} else {
		p.fail(p.here(), "expected "+what)
	}
	return false
}

// accept reads a token of kind k if it is there.
func (p *parser) accept(k kind) bool {
	if p.kind != k {
		return false
	}
	p.next()
	return true
}

// enter counts a level of recursion; leave must follow unless it returns false.
func (p *parser) enter() bool {
	if p.depth >= maxDepth && !p.failed {
		p.fail(p.here(), "nested too deeply")
		return false
	}
	p.depth++
	return true
}

func (p *parser) leave() { p.depth-- }

// link counts one more link of a left-leaning chain that has n so far.
func (p *parser) link(n int) bool {
	if n < freeLinks {
		return true
	}
	if p.links++; p.links > maxLinks {
		p.fail(p.here(), "expression too long")
		return false
	}
	return true
}

// A bookmark is a place in the token stream to come back to. Lists are not part of it: whoever
// comes back takes care of what was pushed.
type bookmark struct {
	token                       token
	pos, depth, modes, comments int
	errors, links, level        int
	prevEnd                     int32
	lineHead                    bool
	mode                        fmode
}

func (p *parser) bookmark() bookmark {
	b := bookmark{token: p.token, pos: p.pos, depth: p.lexer.depth, modes: len(p.modes),
		comments: len(p.comments), errors: len(p.errors), links: p.links, level: p.depth,
		prevEnd: p.prevEnd, lineHead: p.lineHead}
	if b.modes > 0 {
		b.mode = p.modes[b.modes-1]
	}
	return b
}

// reset goes back to a bookmark. No indent or dedent may have been read since.
func (p *parser) reset(b bookmark) {
	p.token, p.pos, p.lexer.depth, p.lineHead = b.token, b.pos, b.depth, b.lineHead
	p.comments = p.comments[:b.comments]
	p.errors = p.errors[:b.errors]
	p.links, p.depth, p.prevEnd = b.links, b.level, b.prevEnd
	p.failed = false
	p.modes = p.modes[:min(b.modes, len(p.modes))]
	if len(p.modes) < b.modes {
		p.modes = append(p.modes, b.mode)
	} else if b.modes > 0 {
		p.modes[b.modes-1] = b.mode
	}
}

// checkText refuses texts that CPython does not even begin to read.
func (p *parser) checkText(f *source.File) {
	if f.Broken != "" {
		p.report(0, 0, f.Broken)
	}
	if at := strings.IndexByte(f.Text, 0); at >= 0 {
		p.report(at, at+1, "source code cannot contain null bytes")
	}
}
