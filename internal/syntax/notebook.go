package syntax

import (
	"regexp"
	"sort"
	"strings"
)

// Notebooks. IPython reads a line that begins with %, ! or ?, and what stands behind "= %" and
// "= !", as calls of methods of get_ipython(); so does the tree. A cell that begins with %%name
// holds another language, except for the few magics that run Python.

// pythonMagics are the cell magics whose cell is Python.
var pythonMagics = map[string]bool{"time": true, "timeit": true, "capture": true, "prun": true}

// measured is a line magic whose line is Python, with its options.
var measured = regexp.MustCompile(`^%(?:time|timeit|prun|memit)(?:[ \t]+-[A-Za-z](?:[ \t]*\d+)?)*[ \t]+([^\s-])`)

// startsMagic reports whether a % is no operator: at the head of a logical line or behind =.
func (l *lexer) startsMagic(pos int) bool {
	return l.depth == 0 && (l.flags&flagFirst != 0 || l.kind == tokEqual)
}

// magic reads a magic line, or the whole cell of another language.
func (l *lexer) magic(pos int) {
	flags := l.flags
	end := l.endOfLine(pos)
	if m := measured.FindStringSubmatchIndex(l.text[pos:end]); m != nil {
		l.pos = pos + m[2]
		l.advance()
		l.flags |= flags & flagFirst
		return
	}
	if strings.HasPrefix(l.text[pos:], "%%") {
		name, _, _ := strings.Cut(l.text[pos+2:end], " ")
		if !pythonMagics[strings.TrimSpace(name)] {
			end = l.endOfCell(pos)
		}
	}
	for end < len(l.text) && strings.HasSuffix(l.text[pos:end], "\\") {
		next := l.endOfLine(l.lineEnd(end))
		if next <= end {
			break // a cell that ends within the line: there is no next one to take in
		}
		end = next
	}
	l.token = token{kind: tokMagic, flags: flags, start: int32(pos), end: int32(end)}
	l.pos = end
}

// endOfCell returns the offset of the line terminator before the next cell.
func (l *lexer) endOfCell(pos int) int {
	i := sort.Search(len(l.cells), func(i int) bool { return int(l.cells[i].Start) > pos })
	if i == len(l.cells) {
		return len(l.text)
	}
	return max(pos, len(strings.TrimRight(l.text[:l.cells[i].Start], "\r\n")))
}

// magicStatement makes a statement of the current magic line.
func (p *parser) magicStatement() Stmt {
	at := p.here()
	return &ExprStmt{Range: at, Value: p.magicValue()}
}

// magicValue makes a call of what IPython would call. All parts of it have the line as their place.
func (p *parser) magicValue() Expr {
	at := p.here()
	text := p.text[at.Start:at.End]
	var args []string
	method := "run_line_magic"
	switch {
	case p.flags&flagFirst == 0 && text[0] == '!':
		method, args = "getoutput", []string{text[1:]}
	case strings.HasPrefix(text, "!!"):
		method, args = "getoutput", []string{text[2:]}
	case text[0] == '!':
		method, args = "system", []string{text[1:]}
	case text[0] == '?':
		args = []string{"pinfo", strings.Trim(text, "? ")}
	case strings.HasPrefix(text, "%%"):
		head, body, _ := strings.Cut(text[2:], "\n")
		name, line, _ := strings.Cut(strings.TrimRight(head, "\r"), " ")
		method, args = "run_cell_magic", []string{name, line, body}
	default:
		name, line, _ := strings.Cut(text[1:], " ")
		args = []string{name, line}
	}
	p.next()
	shell := &Call{Range: at, Func: &Name{Range: at, ID: "get_ipython"}}
	call := &Call{Range: at, Func: &Attribute{Range: at, Value: shell, Attr: method}}
	for _, a := range args {
		call.Args = append(call.Args, &Constant{Range: at, Kind: Str, Text: a})
	}
	return call
}

// question skips the ? of "name?", a request for help that changes nothing else.
func (l *lexer) question(pos int) {
	end := pos
	for end < len(l.text) && l.text[end] == '?' {
		end++
	}
	if !l.endsLine(end) {
		l.bad(pos, end, "invalid character")
		return
	}
	l.pos = end
	l.advance()
}
