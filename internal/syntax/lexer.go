package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/source"
)

// A lexer hands out tokens one at a time. It keeps the same state as CPython's tokenizer, because
// what a character means depends on it: open brackets (newlines inside them are blank), the stack
// of indentations, and the stack of f-strings the lexer is inside of.
type lexer struct {
	token           // the current token
	text     string // the whole file
	pos      int    // offset of the byte after the current token
	depth    int    // open brackets
	lineHead bool   // the next token is the first of a logical line
	pending  int    // dedents still to be handed out
	strict   bool   // speak for CPython 3.14
	hasCR    bool   // lines may end at \r
	magics   bool   // a notebook: magic lines are tokens
	cells    []source.Cell

	indents    []indent
	modes      []fmode
	comments   []source.Range
	errors     []Error
	badMessage string // why the current token is tokBad
	lineStart  int32  // first token of the current logical line
	openedAt   int32  // the bracket that was opened last outside of all others
	suspect    int32  // see recover.go; -1 for none

	// unclosed remembers from which offset on there is no closing ''' or """, so that a file full
	// of unclosed strings is not searched to its end again and again.
	unclosed [2]int
}

// An indent is the width of one level of indentation, with tabs to multiples of 8 and with tabs as
// one column. Where the two disagree on what is deeper, Python refuses the file.
type indent struct{ column, alternate int32 }

const (
	maxIndents  = 100 // CPython's MAXINDENT
	maxBrackets = 200 // CPython's MAXLEVEL
)

// start prepares the lexer for the file's first token.
func (l *lexer) init(f *source.File) {
	l.text = f.Text
	l.hasCR = strings.IndexByte(f.Text, '\r') >= 0
	l.magics = f.Cells != nil
	l.cells = f.Cells
	l.lineHead = true
	l.indents = append(l.indents[:0], indent{})
	l.unclosed = [2]int{len(f.Text) + 1, len(f.Text) + 1}
}

func (l *lexer) report(start, end int, message string) {
	if len(l.errors) >= maxErrors {
		return
	}
	l.errors = append(l.errors, Error{source.Range{Start: int32(start), End: int32(end)}, message})
}

// bad makes the current token one that fits nowhere.
func (l *lexer) bad(start, end int, message string) {
	end = min(end, len(l.text))
	l.badMessage = message
	l.token = token{kind: tokBad, start: int32(start), end: int32(end), flags: l.flags & flagFirst}
	l.pos = end
}

// advance reads the next token.
func (l *lexer) advance() {
	l.flags = 0
	if l.kind == tokIndent || l.kind == tokDedent {
		l.flags = flagFirst
	}
	if l.pending > 0 {
		l.pending--
		l.kind = tokDedent
		return
	}
	if len(l.modes) > 0 && l.modes[len(l.modes)-1].literal {
		l.fstringText()
		return
	}
	if l.lineHead {
		if l.indentation() {
			return
		}
	}
	text := l.text
	pos := l.pos
again:
	for pos < len(text) && byteClass[text[pos]]&classSpace != 0 {
		pos++
	}
	if pos >= len(text) {
		l.endOfText()
		return
	}
	c := text[pos]
	if byteClass[c]&classNameStart != 0 {
		l.name(pos)
		return
	}
	switch c {
	case '\n', '\r':
		end := pos + 1
		if c == '\r' && end < len(text) && text[end] == '\n' {
			end++
		}
		if l.depth == 0 {
			l.token = token{kind: tokNewline, start: int32(pos), end: int32(end)}
			l.pos = end
			l.lineHead = true
			return
		}
		l.flags |= flagFirst
		pos = end
		l.continuationLine(pos)
		goto again
	case '#':
		pos = l.comment(pos)
		goto again
	case '\\':
		end := l.lineEnd(pos + 1)
		if end == 0 {
			if pos+1 >= len(text) {
				l.bad(pos, pos+1, "unexpected end of file after a backslash")
			} else {
				l.bad(pos, pos+1, "unexpected character after line continuation character")
			}
			return
		}
		if end >= len(text) {
			l.bad(pos, end, "unexpected end of file after a backslash")
			return
		}
		pos = end
		goto again
	}
	l.operator(c, pos)
}

// lineEnd returns the offset after the line terminator at pos, 0 if there is none.
func (l *lexer) lineEnd(pos int) int {
	if pos < len(l.text) {
		switch l.text[pos] {
		case '\n':
			return pos + 1
		case '\r':
			if pos+1 < len(l.text) && l.text[pos+1] == '\n' {
				return pos + 2
			}
			return pos + 1
		}
	}
	return 0
}

// comment notes the comment at pos and returns where it ends.
func (l *lexer) comment(pos int) int {
	end := l.endOfLine(pos)
	l.comments = append(l.comments, source.Range{Start: int32(pos), End: int32(end)})
	return end
}

// endOfLine returns the offset of the first line terminator from pos on, or of the end of the text.
func (l *lexer) endOfLine(pos int) int {
	rest := l.text[pos:]
	n := 0
	if l.hasCR {
		n = strings.IndexAny(rest, "\r\n") // two searches would read the rest of the file once a line
	} else {
		n = strings.IndexByte(rest, '\n')
	}
	if n < 0 {
		n = len(rest)
	}
	return pos + n
}

// endOfText hands out the newline a last line may lack, the dedents, and the end, for ever.
func (l *lexer) endOfText() {
	end := len(l.text)
	l.pos = end
	l.start, l.end = int32(end), int32(end)
	if l.depth == 0 && !l.lineHead {
		l.kind = tokNewline
		l.lineHead = true
		return
	}
	if n := len(l.indents) - 1; n > 0 && l.depth == 0 {
		l.indents = l.indents[:1]
		l.pending = n - 1
		l.kind = tokDedent
		return
	}
	l.kind = tokEOF
}

// indentation skips blank lines and measures the next one. It reports whether it made a token.
func (l *lexer) indentation() bool {
	text := l.text
	pos := l.pos
	var at indent
	var first int32 // column of the first backslash: where lines are joined, it is what counts
scan:
	for pos < len(text) {
		switch text[pos] {
		case ' ':
			at.column++
			at.alternate++
		case '\t':
			at.column = (at.column/8 + 1) * 8
			at.alternate++
		case '\f':
			at = indent{}
		case '\\':
			end := l.lineEnd(pos + 1)
			if end == 0 || end >= len(text) {
				break scan // the main loop says what is wrong
			}
			if first == 0 {
				first = at.column
			}
			pos = end
			continue
		case '#':
			pos = l.comment(pos)
			continue
		case '\n':
			pos++
			at, first = indent{}, 0
			continue
		case '\r':
			pos = l.lineEnd(pos)
			at, first = indent{}, 0
			continue
		default:
			break scan
		}
		pos++
	}
	l.pos = pos
	if pos >= len(text) {
		return false // endOfText closes the blocks
	}
	l.lineHead = false
	l.lineStart = int32(pos)
	l.flags = flagFirst
	if first != 0 {
		at = indent{first, first}
	}
	top := l.indents[len(l.indents)-1]
	if at == top {
		return false
	}
	return l.changeIndent(at, top)
}

const mixedIndents = "inconsistent use of tabs and spaces in indentation"

// changeIndent compares the indentation of a new logical line with the current one.
func (l *lexer) changeIndent(at, top indent) bool {
	pos := l.pos
	l.start, l.end = int32(pos), int32(pos)
	switch {
	case at.column == top.column:
		l.report(pos, pos, mixedIndents)
		return false
	case at.column > top.column:
		if at.alternate <= top.alternate {
			l.report(pos, pos, mixedIndents)
		}
		if l.strict && len(l.indents) >= maxIndents {
			l.report(pos, pos, "too many levels of indentation")
		}
		l.indents = append(l.indents, at)
		l.kind = tokIndent
		return true
	}
	n := 0
	for len(l.indents) > 1 && at.column < l.indents[len(l.indents)-1].column {
		l.indents = l.indents[:len(l.indents)-1]
		n++
	}
	switch top = l.indents[len(l.indents)-1]; {
	case at.column != top.column:
		l.report(pos, pos, "unindent does not match any outer indentation level")
	case at.alternate != top.alternate:
		l.report(pos, pos, mixedIndents)
	}
	l.pending = n - 1
	l.kind = tokDedent
	return true
}

// name reads an identifier, a keyword, or the prefix of a string.
func (l *lexer) name(pos int) {
	text := l.text
	end := pos + 1
	mixed := text[pos]
	for end < len(text) && byteClass[text[end]]&classNamePart != 0 {
		mixed |= text[end]
		end++
	}
	if end < len(text) && (text[end] == '"' || text[end] == '\'') && end-pos <= 2 {
		if flags := l.stringPrefix(text[pos:end]); flags != 0 {
			l.stringStart(pos, end, flags)
			return
		}
	}
	l.start, l.end = int32(pos), int32(end)
	l.pos = end
	if mixed >= utf8.RuneSelf {
		l.kind = tokName
		l.flags |= flagNonASCII
		l.checkName(pos, end)
		return
	}
	l.kind = keywordKind(text[pos:end])
}

// checkName makes sure that a name with non-ASCII characters is an identifier.
func (l *lexer) checkName(start, end int) {
	for i, r := range l.text[start:end] {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(l.text[start+i:]); size == 1 {
				l.bad(start, end, "invalid UTF-8")
				return
			}
		}
		if i == 0 && isIdentifierStart(r) || i > 0 && isIdentifierPart(r) {
			continue
		}
		if l.strict || i == 0 {
			l.bad(start+i, start+i+utf8.RuneLen(r), "invalid character in identifier")
			return
		}
		l.report(start+i, start+i+utf8.RuneLen(r), "invalid character in identifier")
		l.end = int32(start + i)
		l.pos = start + i + utf8.RuneLen(r)
		return
	}
}

// identifier returns the name the current token spells.
func (l *lexer) identifier() string {
	name := l.text[l.start:l.end]
	if l.flags&flagNonASCII != 0 {
		name = normalize(name)
		if k := keywordKind(name); l.strict && (k == tokNone || k == tokTrue || k == tokFalse) {
			l.report(int(l.start), int(l.end), "a name cannot stand for "+name)
		}
	}
	return name
}

// open and close count brackets, also for the f-string they may be in.
func (l *lexer) openBracket(k kind) {
	l.kind = k
	if l.strict && l.depth >= maxBrackets {
		l.report(int(l.start), int(l.end), "too many nested parentheses")
	}
	if l.depth == 0 {
		l.openedAt = l.start
	}
	l.depth++
	if n := len(l.modes); n > 0 {
		l.modes[n-1].brackets++
	}
}

func (l *lexer) closeBracket(k kind) {
	l.kind = k
	if n := len(l.modes); n > 0 {
		m := &l.modes[n-1]
		m.brackets--
		if m.brackets < 0 {
			l.bad(int(l.start), int(l.end), "f-string: unmatched closing bracket")
			return
		}
		if k == tokRBrace && m.brackets == m.field {
			m.field--
			m.literal, m.inSpec = true, false
		}
	}
	if l.depth > 0 {
		l.depth--
	}
}

// operator reads everything that is neither a name nor blank.
func (l *lexer) operator(c byte, pos int) {
	text := l.text
	var c1, c2 byte
	if pos+1 < len(text) {
		c1 = text[pos+1]
		if pos+2 < len(text) {
			c2 = text[pos+2]
		}
	}
	k, n := tokBad, 1
	l.start = int32(pos)
	l.end = int32(pos + 1)
	l.pos = pos + 1
	switch c {
	case '(':
		l.openBracket(tokLParen)
		return
	case ')':
		l.closeBracket(tokRParen)
		return
	case '[':
		l.openBracket(tokLBracket)
		return
	case ']':
		l.closeBracket(tokRBracket)
		return
	case '{':
		l.openBracket(tokLBrace)
		return
	case '}':
		l.closeBracket(tokRBrace)
		return
	case ',':
		l.kind = tokComma
		return
	case ';':
		k = tokSemicolon
	case '`':
		k = tokBacktick
	case '~':
		k = tokTilde
	case '"', '\'':
		l.stringStart(pos, pos, 0)
		return
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		l.number(pos)
		return
	case '.':
		if byteClass[c1]&classDigit != 0 {
			l.number(pos)
			return
		}
		k = tokDot
		if c1 == '.' && c2 == '.' {
			k, n = tokEllipsis, 3
		}
	case ':':
		k = tokColon
		if m := len(l.modes); m > 0 && l.modes[m-1].brackets-1 == l.modes[m-1].field {
			l.modes[m-1].literal, l.modes[m-1].inSpec = true, true
		} else if c1 == '=' {
			k, n = tokWalrus, 2
		}
	case '=':
		k = tokEqual
		if c1 == '=' {
			k, n = tokEqEqual, 2
		}
	case '!':
		switch {
		case c1 == '=':
			k, n = tokNotEqual, 2
		case len(l.modes) > 0:
			k = tokBang
		case l.magics && l.startsMagic(pos):
			l.magic(pos)
			return
		default:
			k = tokBang
		}
	case '?':
		if l.magics && l.flags&flagFirst != 0 {
			l.magic(pos)
			return
		}
		if l.magics && l.depth == 0 {
			l.question(pos)
			return
		}
	case '%':
		if l.magics && l.startsMagic(pos) {
			l.magic(pos)
			return
		}
		k, n = withEqual(tokPercent, c1, 1)
	case '<':
		switch {
		case c1 == '<':
			k, n = withEqual(tokLShift, c2, 2)
		case c1 == '=':
			k, n = tokLessEqual, 2
		case c1 == '>':
			k, n = tokNotEqual, 2 // Python 2, and barry_as_FLUFL
		default:
			k = tokLess
		}
	case '>':
		switch {
		case c1 == '>':
			k, n = withEqual(tokRShift, c2, 2)
		case c1 == '=':
			k, n = tokGreaterEqual, 2
		default:
			k = tokGreater
		}
	case '-':
		if k, n = withEqual(tokMinus, c1, 1); c1 == '>' {
			k, n = tokArrow, 2
		}
	case '*':
		if c1 == '*' {
			k, n = withEqual(tokDoubleStar, c2, 2)
		} else {
			k, n = withEqual(tokStar, c1, 1)
		}
	case '/':
		if c1 == '/' {
			k, n = withEqual(tokDoubleSlash, c2, 2)
		} else {
			k, n = withEqual(tokSlash, c1, 1)
		}
	case '+':
		k, n = withEqual(tokPlus, c1, 1)
	case '@':
		k, n = withEqual(tokAt, c1, 1)
	case '|':
		k, n = withEqual(tokPipe, c1, 1)
	case '^':
		k, n = withEqual(tokCaret, c1, 1)
	case '&':
		k, n = withEqual(tokAmper, c1, 1)
	}
	if k == tokBad {
		message := "invalid character"
		if c == 0 {
			message = "source code cannot contain null bytes"
		}
		l.bad(pos, pos+1, message)
		return
	}
	l.kind = k
	l.end = int32(pos + n)
	l.pos = pos + n
}

// withEqual returns the augmented assignment of a binary operator where '=' follows it.
func withEqual(k kind, next byte, n int) (kind, int) {
	if next == '=' {
		return k + (tokPlusEqual - tokPlus), n + 1
	}
	return k, n
}

// continuationLine looks at a line that begins at pos within brackets. If it is not indented deeper
// than the block it stands in and does not begin with a closing bracket, it is remembered as the
// place where a bracket may have been forgotten.
func (l *lexer) continuationLine(pos int) {
	if l.suspect >= 0 {
		return
	}
	width := int32(0)
	limit := l.indents[len(l.indents)-1].column
	for pos < len(l.text) && byteClass[l.text[pos]]&classSpace != 0 {
		if width++; width > limit {
			return
		}
		pos++
	}
	if pos >= len(l.text) {
		return
	}
	switch l.text[pos] {
	case ')', ']', '}', '#', '\n', '\r', '"', '\'', ',':
		return
	}
	l.suspect = int32(pos)
}
