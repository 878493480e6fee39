package source

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Encode returns text as the bytes of the file that f was read from: in its encoding, with its byte
// order mark. It fails where the bytes would not be read back as this text.
func (f *File) Encode(text string) ([]byte, error) {
	if f.Broken != "" {
		return nil, fmt.Errorf("the file could not be read as a whole: %s", f.Broken)
	}
	if f.Cells != nil {
		return nil, fmt.Errorf("a notebook is not rewritten")
	}
	canonical := canonicalEncoding(f.Encoding)
	data := []byte(text)
	switch {
	case canonical == "utf_8" || asciiOnly[canonical]:
	case charmaps[canonical] != "":
		data = encodeCharmap([]rune(charmaps[canonical]), text)
	case multibyte[canonical] != nil:
		encoded, err := multibyte[canonical].NewEncoder().Bytes(data)
		if err != nil {
			return nil, fmt.Errorf("encode as %s: %w", f.Encoding, err)
		}
		data = encoded
	}
	if f.BOM {
		data = append([]byte("\xEF\xBB\xBF"), data...)
	}
	if again := Decode(f.Path, data); again.Text != text || again.Broken != "" {
		return nil, fmt.Errorf("the text cannot be written as %s", f.Encoding)
	}
	return data, nil
}

// encodeCharmap is the inverse of decodeCharmap; what the encoding lacks becomes a question mark,
// which Encode notices.
func encodeCharmap(upper []rune, text string) []byte {
	codes := map[rune]byte{}
	for i, r := range upper {
		if r != utf8.RuneError {
			codes[r] = byte(utf8.RuneSelf + i)
		}
	}
	var b strings.Builder
	for _, r := range text {
		switch code, known := codes[r]; {
		case r < utf8.RuneSelf:
			b.WriteByte(byte(r))
		case known:
			b.WriteByte(code)
		default:
			b.WriteByte('?')
		}
	}
	return []byte(b.String())
}
