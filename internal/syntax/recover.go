package syntax

import (
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// Recovery. A statement that failed is dropped and a Broken stands in its place. Parsing goes on
// behind its logical line. Where brackets are still open there, the line may reach much too far, so
// it ends earlier: at the first line that cannot be a continuation, because it is not indented
// deeper than the statement's block (lexer.suspect) or begins with a keyword that only a statement
// can begin with. What is indented below a broken line is read as statements of the same block.

// recover drops the rest of the statement that began at start.
func (p *parser) recover(start int32) {
	if p.strict {
		return
	}
	p.skipLine(start)
	p.stmts.push(&Broken{p.since(start)})
	p.accept(tokNewline)
	if p.kind == tokIndent {
		p.nestedStatements()
	}
}

// nestedStatements reads a block that no header introduced into the current one.
func (p *parser) nestedStatements() {
	if !p.enter() {
		p.skipLine(p.start)
		return
	}
	p.next()
	p.blockStatements()
	p.leave()
}

// recoverHeader skips the rest of a broken header, up to the newline before its block. Where a
// bracket was left open, the header ends at a colon that ends its line or else with its first line.
func (p *parser) recoverHeader() {
	p.failed = false
	p.token = p.held
	header := p.lineStart
	for p.lexer.depth > 0 && p.suspect < 0 && p.kind != tokEOF {
		if p.kind == tokColon && p.endsLine(int(p.end)) {
			p.lexer.depth = 0
			p.modes = p.modes[:0]
			p.next()
			return
		}
		p.next()
	}
	if p.lexer.depth > 0 {
		if end := p.lineEnd(p.endOfLine(int(header))); end > 0 && end < len(p.text) && p.resume(int32(end)) {
			return
		}
	}
	p.skipLine(header)
}

// endsLine reports whether nothing but blanks and a comment is on the line from pos on. It looks no
// further than it must: a line may be the whole file, and have many colons.
func (l *lexer) endsLine(pos int) bool {
	for pos < len(l.text) && byteClass[l.text[pos]]&classSpace != 0 {
		pos++
	}
	return pos == len(l.text) || l.text[pos] == '#' || l.lineEnd(pos) > 0
}

// skipLine leaves the state of failure and skips to the end of the logical line.
func (p *parser) skipLine(start int32) {
	if p.failed {
		p.failed = false
		p.token = p.held
	}
	for {
		switch p.kind {
		case tokNewline, tokDedent:
			return
		case tokEOF:
			if p.lexer.depth > 0 && p.resume(p.suspect) {
				return
			}
			p.lexer.depth = 0
			p.modes = p.modes[:0]
			return
		}
		if p.lexer.depth > 0 {
			if p.suspect >= 0 && p.resume(p.suspect) {
				return
			}
			if p.flags&flagFirst != 0 && startsStatement.has(p.kind) && p.start > start && p.resume(p.start) {
				return
			}
		}
		p.next()
	}
}

// resume ends the logical line before the line that holds offset at, with all brackets closed.
// Going back is bounded, because what is behind at is read again.
func (p *parser) resume(at int32) bool {
	if at < 0 {
		return false
	}
	p.suspect = -1
	if back := int(p.start - at); back > 0 {
		if p.rewound += back; p.rewound > 4*len(p.text)+1<<16 {
			return false
		}
		n := sort.Search(len(p.comments), func(i int) bool { return p.comments[i].Start >= at })
		p.comments = p.comments[:n]
	}
	if n := len(p.errors); n > 0 && p.openedAt < at {
		// The bracket is to blame, not what was found when it had not been closed.
		if last := &p.errors[n-1]; last.Start >= at {
			*last = Error{source.Range{Start: p.openedAt, End: p.openedAt + 1}, "'" + p.text[p.openedAt:p.openedAt+1] + "' was never closed"}
		}
	}
	line := strings.LastIndexAny(p.text[:at], "\r\n") + 1
	p.lexer.depth = 0
	p.modes = p.modes[:0]
	p.pos = line
	p.lineHead = true
	p.prevEnd = min(p.prevEnd, int32(len(strings.TrimRight(p.text[:line], " \t\f\r\n"))))
	p.token = token{kind: tokNewline, start: int32(line), end: int32(line)}
	return true
}

// sortErrors brings errors into the order of their places.
func sortErrors(errors []Error) {
	sort.SliceStable(errors, func(i, j int) bool { return errors[i].Start < errors[j].Start })
}
