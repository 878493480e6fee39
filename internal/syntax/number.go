package syntax

import "unicode/utf8"

// number reads the number at pos. CPython's tokenizer is followed step by step, because what it
// lets stand directly behind a number (1if x else y) hangs on where the number ends.
func (l *lexer) number(pos int) {
	text := l.text
	k := tokInt
	end := pos
	switch {
	case text[pos] == '0' && pos+1 < len(text) && (text[pos+1]|0x20 == 'x' || text[pos+1]|0x20 == 'o' || text[pos+1]|0x20 == 'b'):
		end = l.radix(pos)
		if end < 0 {
			return
		}
	case text[pos] == '.':
		end, k = l.fraction(pos)
	default:
		end = l.digits(pos)
		if end < 0 {
			return
		}
		k = tokInt
		tail := end
		if end < len(text) && text[end] == '.' {
			end, k = l.fraction(end)
		} else {
			end, k = l.exponent(end)
		}
		if end >= 0 && k == tokInt && text[pos] == '0' && tail-pos > 1 && hasNonZero(text[pos:tail]) {
			if end = l.oldOctal(pos, tail); end < 0 {
				return
			}
		}
	}
	if end < 0 {
		return
	}
	if k == tokInt && !l.strict && end < len(text) && text[end]|0x20 == 'l' &&
		(end+1 == len(text) || byteClass[text[end+1]]&classNamePart == 0) {
		l.flags |= flagLongInt
		l.token = token{kind: tokInt, flags: l.flags, start: int32(pos), end: int32(end)}
		l.pos = end + 1
		return
	}
	if !l.numberEnds(pos, end) {
		return
	}
	l.token = token{kind: k, flags: l.flags, start: int32(pos), end: int32(end)}
	l.pos = end
}

func hasNonZero(digits string) bool {
	for i := range len(digits) {
		if digits[i] != '0' && digits[i] != '_' {
			return true
		}
	}
	return false
}

// radix reads a number with a base prefix and returns its end, -1 after an error.
func (l *lexer) radix(pos int) int {
	text := l.text
	base := text[pos+1] | 0x20
	valid := func(c byte) bool {
		switch base {
		case 'x':
			return byteClass[c]&classHex != 0
		case 'o':
			return c >= '0' && c <= '7'
		}
		return c == '0' || c == '1'
	}
	end := pos + 2
	for {
		if end < len(text) && text[end] == '_' {
			end++
		}
		if end >= len(text) || !valid(text[end]) {
			l.bad(pos, end, "invalid number literal")
			return -1
		}
		for end < len(text) && valid(text[end]) {
			end++
		}
		if end >= len(text) || text[end] != '_' {
			break
		}
	}
	if end < len(text) && byteClass[text[end]]&classDigit != 0 {
		l.bad(pos, end+1, "invalid digit in number literal")
		return -1
	}
	return end
}

// digits reads decimal digits with single underscores between them; -1 after an error.
func (l *lexer) digits(pos int) int {
	text := l.text
	for {
		for pos < len(text) && byteClass[text[pos]]&classDigit != 0 {
			pos++
		}
		if pos >= len(text) || text[pos] != '_' {
			return pos
		}
		pos++
		if pos >= len(text) || byteClass[text[pos]]&classDigit == 0 {
			l.bad(pos-1, pos, "invalid decimal literal")
			return -1
		}
	}
}

// fraction reads from the point of a number on.
func (l *lexer) fraction(pos int) (int, kind) {
	pos++
	if pos < len(l.text) && byteClass[l.text[pos]]&classDigit != 0 {
		if pos = l.digits(pos); pos < 0 {
			return pos, tokBad
		}
	}
	end, k := l.exponent(pos)
	if k == tokInt {
		k = tokFloat
	}
	return end, k
}

// exponent reads an exponent and an imaginary suffix, if there are any.
func (l *lexer) exponent(pos int) (int, kind) {
	text := l.text
	k := tokInt
	if pos < len(text) && text[pos]|0x20 == 'e' {
		digits := pos + 1
		if digits < len(text) && (text[digits] == '+' || text[digits] == '-') {
			digits++
			if digits >= len(text) || byteClass[text[digits]]&classDigit == 0 {
				l.bad(pos, digits, "invalid decimal literal")
				return -1, tokBad
			}
		}
		if digits < len(text) && byteClass[text[digits]]&classDigit != 0 {
			if pos = l.digits(digits); pos < 0 {
				return pos, tokBad
			}
			k = tokFloat
		}
	}
	if pos < len(text) && text[pos]|0x20 == 'j' {
		return pos + 1, tokImaginary
	}
	return pos, k
}

// oldOctal deals with a decimal number that begins with zeros: Python 2's octal, an error since.
func (l *lexer) oldOctal(pos, end int) int {
	if l.strict {
		l.bad(pos, end, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
		return -1
	}
	for _, c := range []byte(l.text[pos:end]) {
		if c < '0' || c > '7' {
			l.bad(pos, end, "leading zeros in decimal integer literals are not permitted")
			return -1
		}
	}
	l.flags |= flagLongInt
	return end
}

// numberEnds reports whether what follows a number may follow it. A keyword may, a name may not.
func (l *lexer) numberEnds(pos, end int) bool {
	text := l.text
	if end >= len(text) {
		return true
	}
	c := text[end]
	if byteClass[c]&(classNameStart|classDigit) == 0 {
		return true
	}
	rest := text[end:]
	for _, word := range [...]string{"and", "else", "for", "if", "in", "is", "not", "or"} {
		if len(rest) >= len(word) && rest[:len(word)] == word {
			return true
		}
	}
	size := 1
	if c >= utf8.RuneSelf {
		_, size = utf8.DecodeRuneInString(rest)
	}
	l.bad(pos, end+size, "invalid number literal")
	return false
}
