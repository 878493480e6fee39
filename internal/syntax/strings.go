package syntax

import (
	"strings"
	"unicode/utf8"
)

// stringPrefix returns the flags of a string prefix, 0 if the letters are none.
func (l *lexer) stringPrefix(letters string) (flags uint16) {
	for _, c := range []byte(letters) {
		var flag uint16
		switch c | 0x20 {
		case 'r':
			flag = flagRaw
			if flags&flagUnicode != 0 && l.strict {
				return 0
			}
		case 'b':
			flag = flagBytes
		case 'u':
			flag = flagUnicode
		case 'f':
			flag = flagFormat
		case 't':
			flag = flagTemplate
		default:
			return 0
		}
		if flags&flag != 0 || flag != flagRaw && flags&^flagRaw != 0 || flag == flagUnicode && flags != 0 {
			return 0
		}
		flags |= flag
	}
	return flags
}

// stringStart reads a string, or the opening of an f- or t-string, whose quotes are at quote.
func (l *lexer) stringStart(pos, quote int, flags uint16) {
	text := l.text
	flags |= l.flags&flagFirst | uint16(quote-pos)<<prefixShift
	q := text[quote]
	body := quote + 1
	if strings.HasPrefix(text[body:], text[quote:body]) && body+1 < len(text) && text[body+1] == q {
		flags |= flagTriple
		body += 2
	}
	if flags&(flagFormat|flagTemplate) != 0 {
		l.token = token{kind: tokFStart, flags: flags, start: int32(pos), end: int32(body)}
		l.pos = body
		l.pushString(q, flags)
		return
	}
	end, found := 0, false
	if flags&flagTriple != 0 {
		end, flags, found = l.tripleEnd(body, q, flags)
	} else {
		end, flags, found = l.singleEnd(body, q, flags)
	}
	if !found {
		l.bad(pos, end, "unterminated string literal")
		return
	}
	if flags&flagBytes == 0 {
		flags &^= flagNonASCII
	}
	l.token = token{kind: tokString, flags: flags, start: int32(pos), end: int32(end)}
	l.pos = end
}

// stringStop marks the bytes at which reading a string on one line has to look closer.
var stringStop = func() (table [256]bool) {
	for c := range 256 {
		table[c] = c >= 0x80 || c == '\\' || c == '\n' || c == '\r' || c == '"' || c == '\''
	}
	return table
}()

// singleEnd finds the end of a string that may not contain line terminators.
func (l *lexer) singleEnd(pos int, q byte, flags uint16) (int, uint16, bool) {
	text := l.text
	for pos < len(text) {
		c := text[pos]
		if !stringStop[c] {
			pos++
			continue
		}
		switch {
		case c == q:
			return pos + 1, flags, true
		case c == '\\':
			flags |= flagSlow
			if end := l.lineEnd(pos + 1); end != 0 {
				pos = end
			} else {
				pos += 2
			}
			continue
		case c == '\n' || c == '\r':
			return pos, flags, false
		case c >= utf8.RuneSelf:
			flags |= flagNonASCII
		}
		pos++
	}
	return len(text), flags, false
}

// tripleEnd finds the end of a triple-quoted string.
func (l *lexer) tripleEnd(body int, q byte, flags uint16) (int, uint16, bool) {
	text := l.text
	memo := &l.unclosed[0]
	if q == '"' {
		memo = &l.unclosed[1]
	}
	if body > *memo {
		return l.endOfLine(body), flags, false
	}
	pos := body
	for {
		n := strings.IndexByte(text[pos:], q)
		if n < 0 {
			*memo = min(*memo, body)
			return l.endOfLine(body), flags, false
		}
		// A quote behind an odd number of backslashes does not count.
		quote := pos + n
		slashes := 0
		for quote-slashes > body && text[quote-slashes-1] == '\\' {
			slashes++
		}
		pos = quote + 1
		if slashes%2 == 1 {
			continue
		}
		if quote+2 < len(text) && text[quote+1] == q && text[quote+2] == q {
			content := text[body:quote]
			if strings.IndexByte(content, '\\') >= 0 || l.hasCR && strings.IndexByte(content, '\r') >= 0 {
				flags |= flagSlow
			}
			return quote + 3, flags | flagNonASCII, true
		}
	}
}

// stringValue returns the value of the current string token and why it has none.
func (l *lexer) stringValue(t token) (value, problem string) {
	q := t.quoteLength()
	content := l.text[t.start+t.prefixLength()+q : t.end-q]
	if t.flags&(flagBytes|flagNonASCII) == flagBytes|flagNonASCII {
		for i := range len(content) {
			if content[i] >= utf8.RuneSelf {
				return content, "bytes can only contain ASCII literal characters"
			}
		}
	}
	if t.flags&flagSlow == 0 {
		return content, ""
	}
	return l.decode(content, t.flags)
}

// decode resolves escapes and turns line terminators into \n.
func (l *lexer) decode(content string, flags uint16) (value, problem string) {
	if l.hasCR && strings.IndexByte(content, '\r') >= 0 {
		content = strings.ReplaceAll(strings.ReplaceAll(content, "\r\n", "\n"), "\r", "\n")
	}
	if flags&flagRaw != 0 {
		return content, ""
	}
	next := strings.IndexByte(content, '\\')
	if next < 0 {
		return content, ""
	}
	out := make([]byte, 0, len(content))
	for {
		out = append(out, content[:next]...)
		content = content[next+1:]
		if content == "" {
			out = append(out, '\\')
			break
		}
		var fault string
		out, content, fault = appendEscape(out, content, flags&flagBytes != 0)
		if fault != "" && problem == "" {
			problem = fault
		}
		if next = strings.IndexByte(content, '\\'); next < 0 {
			out = append(out, content...)
			break
		}
	}
	return string(out), problem
}

// simpleEscapes maps the letter of an escape to what it means, 0 for none.
var simpleEscapes = [256]byte{
	'\\': '\\', '\'': '\'', '"': '"', 'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11,
}

// appendEscape appends what the escape that begins rest (behind its backslash) means and returns
// the rest behind it.
func appendEscape(out []byte, rest string, bytes bool) (longer []byte, left, problem string) {
	c := rest[0]
	if simple := simpleEscapes[c]; simple != 0 {
		return append(out, simple), rest[1:], ""
	}
	switch {
	case c == '\n':
		return out, rest[1:], ""
	case c >= '0' && c <= '7':
		value, n := rune(c-'0'), 1
		for n < 3 && n < len(rest) && rest[n] >= '0' && rest[n] <= '7' {
			value = value*8 + rune(rest[n]-'0')
			n++
		}
		if bytes {
			return append(out, byte(value)), rest[n:], ""
		}
		return utf8.AppendRune(out, value), rest[n:], ""
	case c == 'x':
		value, ok := hexDigits(rest[1:], 2)
		if !ok {
			return append(out, '\\', 'x'), rest[1:], "truncated \\xXX escape"
		}
		if bytes {
			return append(out, byte(value)), rest[3:], ""
		}
		return utf8.AppendRune(out, value), rest[3:], ""
	case bytes:
	case c == 'u':
		value, ok := hexDigits(rest[1:], 4)
		if !ok {
			return append(out, '\\', 'u'), rest[1:], "truncated \\uXXXX escape"
		}
		return appendCodePoint(out, value), rest[5:], ""
	case c == 'U':
		value, ok := hexDigits(rest[1:], 8)
		if !ok {
			return append(out, '\\', 'U'), rest[1:], "truncated \\UXXXXXXXX escape"
		}
		if value > utf8.MaxRune || value < 0 {
			return append(out, '\\', 'U'), rest[1:], "illegal Unicode character"
		}
		return appendCodePoint(out, value), rest[9:], ""
	case c == 'N':
		end := strings.IndexByte(rest, '}')
		if len(rest) < 3 || rest[1] != '{' || end < 3 {
			return append(out, '\\', 'N'), rest[1:], "malformed \\N character escape"
		}
		value, ok := runeByName(rest[2:end])
		if !ok {
			return append(out, '\\', 'N'), rest[1:], "unknown Unicode character name"
		}
		return appendCodePoint(out, value), rest[end+1:], ""
	}
	return append(out, '\\'), rest, "" // not an escape: the backslash stays
}

func hexDigits(s string, n int) (value rune, ok bool) {
	if len(s) < n {
		return 0, false
	}
	for i := range n {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		value = value<<4 | rune(c)
	}
	return value, true
}

// appendCodePoint is utf8.AppendRune that keeps lone surrogates, three bytes each.
func appendCodePoint(out []byte, r rune) []byte {
	if r >= 0xD800 && r <= 0xDFFF {
		return append(out, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(out, r)
}
