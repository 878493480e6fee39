package syntax

import (
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// An fmode is the lexer's state inside of one f- or t-string. It mirrors CPython's, which decides
// details such as where {a:=1} ends its expression.
type fmode struct {
	quote    byte
	flags    uint16
	literal  bool // the next characters are text, not an expression
	inSpec   bool // they are text of a format specification
	brackets int  // brackets open inside the string
	field    int  // value of brackets outside of the current replacement field; -1 outside of all
}

const (
	maxFields  = 3   // CPython's MAX_EXPR_NESTING
	maxFString = 150 // CPython's MAXFSTRINGLEVEL
)

func (l *lexer) pushString(q byte, flags uint16) {
	if l.strict && len(l.modes)+1 >= maxFString {
		l.report(int(l.start), int(l.end), "too many nested f-strings")
	}
	l.modes = append(l.modes, fmode{quote: q, flags: flags, literal: true, field: -1})
}

// fstringText reads literal text up to a replacement field or the end of the string.
func (l *lexer) fstringText() {
	m := &l.modes[len(l.modes)-1]
	text := l.text
	start := l.pos
	if start < len(text) && text[start] == '{' && (start+1 >= len(text) || text[start+1] != '{') {
		l.enterField(m, start)
		l.operator('{', start)
		return
	}
	if l.quotesAt(m, start) {
		l.token = token{kind: tokFEnd, start: int32(start), end: int32(start) + m.quoteLength()}
		l.pos = int(l.end)
		l.modes = l.modes[:len(l.modes)-1]
		return
	}
	if start < len(text) && text[start] == '}' && m.isSpec() {
		l.leaveText(m, start)
		return
	}
	inSpec := m.isSpec()
	named := false // inside of \N{...}
	var flags uint16
	pos := start
	for {
		if pos >= len(text) {
			l.unclosedFString(start)
			return
		}
		c := text[pos]
		switch {
		case c == m.quote && l.quotesAt(m, pos):
			l.middle(start, pos, flags)
			return
		case c == '\n' || c == '\r':
			if m.flags&flagTriple == 0 {
				l.unclosedFString(start)
				return
			}
			if c == '\r' {
				flags |= flagSlow
			}
		case c == '{':
			if named {
				break
			}
			if pos+1 < len(text) && text[pos+1] == '{' && !inSpec {
				l.middle(start, pos+2, flags|flagDoubled)
				return
			}
			l.enterField(m, pos)
			l.middle(start, pos, flags)
			return
		case c == '}':
			if named { // CPython's tokens end here, which shows in places
				l.middle(start, pos+1, flags)
				return
			}
			if !inSpec && m.brackets == 0 && pos+1 < len(text) && text[pos+1] == '}' {
				l.middle(start, pos+2, flags|flagDoubled)
				return
			}
			if pos == start {
				l.leaveText(m, pos)
				return
			}
			l.middle(start, pos, flags)
			m.literal = false
			return
		case c == '\\':
			flags |= flagSlow
			pos++
			switch {
			case pos >= len(text):
				continue
			case text[pos] == '{' || text[pos] == '}':
				continue
			case text[pos] == '\r' && pos+1 < len(text) && text[pos+1] == '\n':
				pos++
			case text[pos] == 'N' && m.flags&flagRaw == 0 && pos+1 < len(text) && text[pos+1] == '{':
				named = true
				pos++
			}
		}
		pos++
	}
}

// isSpec reports whether the text belongs to a format specification.
func (m *fmode) isSpec() bool { return m.inSpec && m.field >= 0 }

func (m *fmode) quoteLength() int32 { return token{flags: m.flags}.quoteLength() }

// quotesAt reports whether the closing quotes of a string are at pos.
func (l *lexer) quotesAt(m *fmode, pos int) bool {
	text := l.text
	if pos >= len(text) || text[pos] != m.quote {
		return false
	}
	return m.flags&flagTriple == 0 || pos+2 < len(text) && text[pos+1] == m.quote && text[pos+2] == m.quote
}

// middle makes a token of literal text.
func (l *lexer) middle(start, end int, flags uint16) {
	m := &l.modes[len(l.modes)-1]
	l.token = token{kind: tokFMiddle, flags: flags | m.flags&flagRaw, start: int32(start), end: int32(end)}
	l.pos = end
}

// enterField ends literal text before the brace at pos. The brace is a token of its own.
func (l *lexer) enterField(m *fmode, pos int) {
	m.literal = false
	if m.field++; l.strict && m.field >= maxFields {
		l.report(pos, pos+1, "f-string: expressions nested too deeply")
	}
}

// leaveText hands out the } that ends a format specification, or one that stands alone.
func (l *lexer) leaveText(m *fmode, pos int) {
	m.literal = false
	l.start, l.end = int32(pos), int32(pos+1)
	l.pos = pos + 1
	if m.brackets == 0 {
		m.literal = true
		l.bad(pos, pos+1, "f-string: single '}' is not allowed")
		return
	}
	l.closeBracket(tokRBrace)
}

func (l *lexer) unclosedFString(start int) {
	end := l.endOfLine(start)
	l.modes = l.modes[:0]
	l.bad(start, end, "unterminated f-string literal")
}

// joined reads the f- or t-string whose opening is the current token and appends its parts to the
// parser's expression stack, unmerged.
func (p *parser) joined() {
	template := p.flags&flagTemplate != 0
	p.next()
	for {
		switch p.kind {
		case tokFMiddle:
			p.literalText()
		case tokLBrace:
			p.field(template)
		case tokFEnd:
			p.next()
			return
		default:
			p.unexpected()
			return
		}
	}
}

// literalText pushes a Constant made of the current piece of literal text, unless that is empty: an
// escaped newline alone is no piece.
func (p *parser) literalText() {
	value := p.text[p.start:p.end]
	if p.flags&flagDoubled != 0 {
		value = value[:len(value)-1]
	}
	if p.flags&flagSlow != 0 {
		var problem string
		if value, problem = p.decode(value, p.flags); problem != "" {
			p.fail(p.here(), problem)
		}
	}
	if value != "" {
		n := p.slabs.constant.alloc()
		*n = Constant{Range: p.here(), Kind: Str, Text: value}
		p.exprs.push(n)
	}
	p.next()
}

// field reads one replacement field and pushes what it makes: with "=" also its own text.
func (p *parser) field(template bool) {
	start := p.start
	if !p.enter() {
		return
	}
	level := p.modes[len(p.modes)-1].field
	p.next()
	textStart := start + 1
	var value Expr
	if p.kind == tokYield {
		value = p.yieldExpr()
	} else {
		value = p.starExpressions()
	}
	valueEnd, textEnd := p.start, p.start // of !, =, : or }
	debug := p.kind == tokEqual
	if debug {
		p.next()
		textEnd = p.start
	}
	var conversion byte
	if p.kind == tokBang {
		p.next()
		var name string
		if p.kind == tokName {
			name = p.identifier()
		}
		if p.start != textEnd+1 || name != "s" && name != "r" && name != "a" {
			p.fail(p.here(), "f-string: invalid conversion character; expected 's', 'r' or 'a'")
		} else {
			conversion = name[0]
			p.next()
		}
	}
	var spec *JoinedStr
	if p.kind == tokColon {
		spec = p.formatSpec()
	}
	if p.kind != tokRBrace {
		p.unexpected()
		return
	}
	end := p.end
	written := source.Range{Start: textStart, End: textEnd}
	p.next()
	p.leave()
	if debug && conversion == 0 && spec == nil {
		conversion = 'r'
	}
	if debug {
		if level == maxFields-1 && p.strict {
			p.fail(written, "f-string: '=' is nested too deeply") // CPython has lost the text by then
		}
		c := p.slabs.constant.alloc()
		*c = Constant{Range: written, Kind: Str, Text: p.fieldText(written)}
		p.exprs.push(c)
	}
	if template {
		n := p.slabs.interpolation.alloc()
		*n = Interpolation{Range: source.Range{Start: start, End: end}, Value: value,
			Text: p.fieldText(source.Range{Start: textStart, End: valueEnd}), Conversion: conversion, FormatSpec: spec}
		p.exprs.push(n)
		return
	}
	n := p.slabs.formattedValue.alloc()
	*n = FormattedValue{Range: source.Range{Start: start, End: end}, Value: value, Conversion: conversion, FormatSpec: spec}
	p.exprs.push(n)
}

// fieldText returns the expression of a field as written, without comments, lines ending in \n.
func (p *parser) fieldText(r source.Range) string {
	text := p.text[r.Start:r.End]
	if strings.IndexByte(text, '#') < 0 {
		return p.newlines(text)
	}
	var b strings.Builder
	at := r.Start
	first := sort.Search(len(p.comments), func(i int) bool { return p.comments[i].Start >= at })
	for _, c := range p.comments[first:] {
		b.WriteString(p.newlines(p.text[at:c.Start])) // before a lone CR and the LF behind a comment meet
		at = c.End
	}
	b.WriteString(p.newlines(p.text[at:r.End]))
	return b.String()
}

// newlines writes all ends of lines as \n.
func (p *parser) newlines(text string) string {
	if p.hasCR {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	return text
}

// formatSpec reads from the colon of a field to before its closing brace.
func (p *parser) formatSpec() *JoinedStr {
	start := p.start
	p.next()
	mark := p.exprs.mark()
	for {
		switch p.kind {
		case tokFMiddle:
			p.literalText()
			continue
		case tokLBrace:
			p.field(false)
			continue
		case tokRBrace:
		default:
			p.unexpected()
		}
		break
	}
	p.mergeText(mark)
	n := p.slabs.joinedStr.alloc()
	*n = JoinedStr{Range: source.Range{Start: start, End: p.prevEnd}, Values: p.exprs.take(mark)}
	return n
}

// mergeText joins neighbouring constants on the expression stack into one and drops empty ones,
// as CPython's _PyPegen_concatenate_strings does.
func (p *parser) mergeText(mark int) {
	parts := p.exprs.stack[mark:]
	out := parts[:0]
	for i := 0; i < len(parts); i++ {
		first, ok := parts[i].(*Constant)
		if !ok {
			out = append(out, parts[i])
			continue
		}
		last := first
		for i+1 < len(parts) {
			next, ok := parts[i+1].(*Constant)
			if !ok {
				break
			}
			last = next
			p.pieces = append(p.pieces, next.Text)
			i++
		}
		if last != first {
			n := p.slabs.constant.alloc()
			*n = *first
			n.End = last.End
			n.Text = first.Text + strings.Join(p.pieces, "")
			p.pieces = p.pieces[:0]
			first = n
		}
		if first.Text != "" {
			out = append(out, first)
		}
	}
	p.exprs.stack = p.exprs.stack[:mark+len(out)]
}

// strings reads one or more adjacent string literals.
func (p *parser) strings() Expr {
	start := p.start
	if p.kind == tokString {
		t := p.token
		if t.flags&(flagUnicode|flagRaw) == flagUnicode|flagRaw {
			p.tree.Python2 = true
		}
		value, problem := p.stringValue(t)
		if problem != "" {
			p.fail(p.here(), problem)
		}
		p.next()
		n := p.slabs.constant.alloc()
		*n = Constant{Range: source.Range{Start: start, End: t.end}, Kind: Str, Text: value, U: p.showsU(t)}
		if t.flags&flagBytes != 0 {
			n.Kind = Bytes
		}
		if p.kind != tokString && p.kind != tokFStart {
			return n
		}
		return p.concatenation(start, n)
	}
	return p.concatenation(start, nil)
}

// showsU reports whether ast.dump shows a string's prefix, which it does only for a small u.
func (p *parser) showsU(t token) bool {
	return t.flags&flagUnicode != 0 && p.text[t.start] == 'u'
}

// concatenation reads the rest of a run of string literals.
func (p *parser) concatenation(start int32, first *Constant) Expr {
	mark := p.exprs.mark()
	var bytes, plain, formatted, template bool
	if first != nil {
		bytes, plain = first.Kind == Bytes, first.Kind == Str
		p.exprs.push(first)
	}
	for p.kind == tokString || p.kind == tokFStart {
		switch {
		case p.kind == tokFStart && p.flags&flagTemplate != 0:
			template = true
			p.joined()
			continue
		case p.kind == tokFStart:
			formatted = true
			p.joined()
			continue
		case p.flags&flagBytes != 0:
			bytes = true
		default:
			plain = true
		}
		value, problem := p.stringValue(p.token)
		if problem != "" {
			p.fail(p.here(), problem)
		}
		n := p.slabs.constant.alloc()
		*n = Constant{Range: p.here(), Kind: Str, Text: value, U: p.showsU(p.token)}
		p.exprs.push(n)
		p.next()
	}
	whole := source.Range{Start: start, End: p.prevEnd}
	if bytes && plain && !formatted && !template && !p.strict {
		p.tree.Python2 = true // where b'' is str
		bytes = false
	}
	if bytes && (plain || formatted || template) {
		p.fail(whole, "cannot mix bytes and nonbytes literals")
	}
	if template && (plain || formatted) {
		p.fail(whole, "cannot mix t-string literals with string or bytes literals")
	}
	if !formatted && !template {
		for _, e := range p.exprs.stack[mark:] {
			p.pieces = append(p.pieces, e.(*Constant).Text)
		}
		n := p.slabs.constant.alloc()
		*n = Constant{Range: whole, Kind: Str, Text: strings.Join(p.pieces, "")}
		if first := p.exprs.stack[mark].(*Constant); !bytes {
			n.U = first.U
		}
		if bytes {
			n.Kind = Bytes
		}
		p.pieces = p.pieces[:0]
		p.exprs.stack = p.exprs.stack[:mark]
		return n
	}
	p.mergeText(mark)
	if template {
		n := p.slabs.templateStr.alloc()
		*n = TemplateStr{Range: whole, Values: p.exprs.take(mark)}
		return n
	}
	n := p.slabs.joinedStr.alloc()
	*n = JoinedStr{Range: whole, Values: p.exprs.take(mark)}
	return n
}
