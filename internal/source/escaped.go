package source

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Encodings that write any character in ASCII. Hardly anybody saves sources in them, except to hide what is
// in a file from whoever reads it: # \u000aimport os is a comment in all other encodings.
var escaped = map[string]func(data []byte) (text, problem string){
	"raw_unicode_escape": func(data []byte) (string, string) { return decodeEscapes(data, true) },
	"unicode_escape":     func(data []byte) (string, string) { return decodeEscapes(data, false) },
	"utf_7":              decodeUTF7,
	"idna":               decodeIDNA,
}

// decodeEscapes reads Latin-1 with the escapes of string literals; raw has only \u and \U, behind an odd number
// of backslashes.
func decodeEscapes(data []byte, raw bool) (text, problem string) {
	var b strings.Builder
	b.Grow(len(data))
	for i := 0; i < len(data); {
		if data[i] != '\\' || i+1 == len(data) {
			if data[i] == '\\' && !raw {
				return "", fmt.Sprintf("a backslash at offset %d ends the file", i)
			}
			b.WriteRune(rune(data[i]))
			i++
			continue
		}
		start, kind := i, data[i+1]
		i += 2
		digits := map[byte]int{'u': 4, 'U': 8}[kind]
		if !raw {
			if at := strings.IndexByte("\n\\'\"bftnrva", kind); at >= 0 {
				b.WriteString([...]string{"", "\\", "'", "\"", "\b", "\f", "\t", "\n", "\r", "\v", "\a"}[at])
				continue
			}
			if kind >= '0' && kind <= '7' {
				value := rune(kind - '0')
				for n := 0; n < 2 && i < len(data) && data[i] >= '0' && data[i] <= '7'; n++ {
					value = value*8 + rune(data[i]-'0')
					i++
				}
				b.WriteRune(value)
				continue
			}
			if kind == 'x' {
				digits = 2
			}
			if kind == 'N' {
				return "", fmt.Sprintf("a character by name at offset %d, which is not read in this encoding", start)
			}
		}
		if digits == 0 {
			b.WriteByte('\\')
			b.WriteRune(rune(kind))
			continue
		}
		value, err := strconv.ParseUint(string(data[i:min(i+digits, len(data))]), 16, 32)
		if err != nil || i+digits > len(data) || !utf8.ValidRune(rune(value)) || value > utf8.MaxRune {
			return "", fmt.Sprintf("the escape at offset %d is no character", start)
		}
		b.WriteRune(rune(value))
		i += digits
	}
	return b.String(), ""
}

// decodeUTF7 reads RFC 2152: ASCII, and UTF-16 in base64 between + and -.
func decodeUTF7(data []byte) (text, problem string) {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	var b strings.Builder
	b.Grow(len(data))
	for i := 0; i < len(data); {
		c := data[i]
		i++
		switch {
		case c >= utf8.RuneSelf:
			return "", fmt.Sprintf("byte 0x%02X at offset %d is not utf-7", c, i-1)
		case c != '+':
			b.WriteByte(c)
			continue
		case i < len(data) && data[i] == '-':
			b.WriteByte('+')
			i++
			continue
		}
		start := i - 1
		var units []uint16
		bits, n := uint32(0), 0
		for ; i < len(data) && strings.IndexByte(alphabet, data[i]) >= 0; i++ {
			bits = bits<<6 | uint32(strings.IndexByte(alphabet, data[i]))
			if n += 6; n >= 16 {
				n -= 16
				units = append(units, uint16(bits>>n))
				bits &= 1<<n - 1
			}
		}
		characters := utf16.Decode(units)
		if len(units) == 0 || n >= 6 || bits != 0 || strings.ContainsRune(string(characters), utf8.RuneError) {
			return "", fmt.Sprintf("what begins at offset %d is not utf-7", start)
		}
		b.WriteString(string(characters))
		if i < len(data) && data[i] == '-' {
			i++
		}
	}
	return b.String(), ""
}

// decodeIDNA reads ASCII: names of hosts in it would have to be unwrapped, which no source has.
func decodeIDNA(data []byte) (text, problem string) {
	for at, c := range data {
		if c >= utf8.RuneSelf {
			return "", fmt.Sprintf("byte 0x%02X at offset %d is not idna", c, at)
		}
	}
	if strings.Contains(strings.ToLower(string(data)), "xn--") {
		return "", "wrapped names of hosts, which are not read in this encoding"
	}
	return string(data), ""
}
