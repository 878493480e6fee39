package syntax

import (
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// appendConstant appends a constant's value as Python's repr prints it.
func appendConstant(out []byte, c *Constant) []byte {
	switch c.Kind {
	case None:
		return append(out, "None"...)
	case True:
		return append(out, "True"...)
	case False:
		return append(out, "False"...)
	case Ellipsis:
		return append(out, "Ellipsis"...)
	case Int:
		if n, ok := c.Int(); ok {
			return n.Append(out, 10)
		}
		return append(out, c.Text...)
	case Float:
		return appendFloat(out, c.Float())
	case Imaginary:
		return append(appendNumber(out, c.Float()), 'j')
	case Bytes:
		return appendBytesRepr(out, c.Text)
	}
	return appendRepr(out, c.Text)
}

// Int returns the value of an integer constant.
func (c *Constant) Int() (*big.Int, bool) {
	if c.Kind != Int {
		return nil, false
	}
	text := strings.ReplaceAll(c.Text, "_", "")
	if len(text) > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9' {
		if trimmed := strings.TrimLeft(text, "0"); trimmed != "" {
			return new(big.Int).SetString(trimmed, 8) // Python 2
		}
		text = "0"
	}
	return new(big.Int).SetString(text, 0)
}

// Float returns the value of a float constant, or the imaginary part of an imaginary one.
func (c *Constant) Float() float64 {
	text := strings.ReplaceAll(c.Text, "_", "")
	text = strings.TrimRight(text, "jJ")
	f, _ := strconv.ParseFloat(text, 64) // out of range gives infinity, as in Python
	return f
}

// appendFloat appends a float as repr does.
func appendFloat(out []byte, f float64) []byte {
	start := len(out)
	out = appendNumber(out, f)
	if strings.ContainsAny(string(out[start:]), ".einf") {
		return out
	}
	return append(out, ".0"...)
}

// appendNumber appends the shortest digits that give f again, without a trailing ".0". Python
// changes to exponents below 1e-4 and from 1e16 on.
func appendNumber(out []byte, f float64) []byte {
	switch {
	case f > maxFloat:
		return append(out, "inf"...)
	case f != 0 && (f < 1e-4 || f >= 1e16):
		return strconv.AppendFloat(out, f, 'e', -1, 64)
	}
	return strconv.AppendFloat(out, f, 'f', -1, 64)
}

const maxFloat = 0x1p1023 * (1 + (1 - 0x1p-52))

const hexLower = "0123456789abcdef"

// quoteFor chooses the quotes repr uses.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

// appendPlain appends an ASCII character of a repr, escaped where it must be.
func appendPlain(out []byte, c, quote byte) []byte {
	switch {
	case c == quote || c == '\\':
		return append(out, '\\', c)
	case c == '\t':
		return append(out, '\\', 't')
	case c == '\n':
		return append(out, '\\', 'n')
	case c == '\r':
		return append(out, '\\', 'r')
	case c < ' ' || c >= 0x7F:
		return append(out, '\\', 'x', hexLower[c>>4], hexLower[c&15])
	}
	return append(out, c)
}

func appendBytesRepr(out []byte, s string) []byte {
	quote := quoteFor(s)
	out = append(out, 'b', quote)
	for i := range len(s) {
		out = appendPlain(out, s[i], quote)
	}
	return append(out, quote)
}

// appendRepr appends a string as repr prints it. Lone surrogates are in s as three bytes.
func appendRepr(out []byte, s string) []byte {
	quote := quoteFor(s)
	out = append(out, quote)
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			out = appendPlain(out, c, quote)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 && i+2 < len(s) && c == 0xED {
			r, size = 0xD000|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F), 3
		}
		if isPrintable(r) {
			out = append(out, s[i:i+size]...)
		} else {
			out = appendCodeEscape(out, r)
		}
		i += size
	}
	return append(out, quote)
}

func appendCodeEscape(out []byte, r rune) []byte {
	letter, digits := byte('x'), 2
	switch {
	case r > 0xFFFF:
		letter, digits = 'U', 8
	case r > 0xFF:
		letter, digits = 'u', 4
	}
	out = append(out, '\\', letter)
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		out = append(out, hexLower[r>>shift&15])
	}
	return out
}
