package source

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

//go:generate python3.14 charmaps_gen.py

// multibyte are the encodings of East Asia by the names Python gives them.
var multibyte = map[string]encoding.Encoding{
	"gbk": simplifiedchinese.GBK, "gb2312": simplifiedchinese.GBK, "gb18030": simplifiedchinese.GB18030,
	"hz": simplifiedchinese.HZGB2312, "big5": traditionalchinese.Big5, "big5hkscs": traditionalchinese.Big5,
	"cp950": traditionalchinese.Big5, "cp949": korean.EUCKR, "euc_kr": korean.EUCKR, "euc_jp": japanese.EUCJP,
	"shift_jis": japanese.ShiftJIS, "cp932": japanese.ShiftJIS, "iso2022_jp": japanese.ISO2022JP,
}

// canonicalEncoding returns Python's own name of a declared encoding; "" is UTF-8.
func canonicalEncoding(declared string) string {
	if declared == "" {
		return "utf_8"
	}
	name := strings.ReplaceAll(declared, "_", "-")
	if strings.HasPrefix(name, "utf-8-") {
		return "utf_8" // as CPython's tokenizer cuts names short: utf-8-unix and the like
	}
	for _, prefix := range [...]string{"latin-1", "iso-8859-1", "iso-latin-1"} {
		if name == prefix || strings.HasPrefix(name, prefix+"-") {
			return "latin_1"
		}
	}
	name = strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '-' }), "_")
	if canonical, ok := encodingAliases[name]; ok {
		return canonical
	}
	if canonical, ok := encodingAliases[strings.ReplaceAll(name, ".", "_")]; ok {
		return canonical
	}
	if name == "utf_8_sig" {
		return "utf_8"
	}
	return name
}

// decodeAs decodes data, or says why it cannot.
func decodeAs(canonical string, data []byte) (text, problem string) {
	if asciiOnly[canonical] {
		for at, c := range data {
			if c >= utf8.RuneSelf {
				return "", fmt.Sprintf("byte 0x%02X at offset %d cannot be read as %s", c, at, canonical)
			}
		}
		return string(data), ""
	}
	if table := charmaps[canonical]; table != "" {
		return decodeCharmap(canonical, []rune(table), data)
	}
	if decode := escaped[canonical]; decode != nil {
		return decode(data)
	}
	codec := multibyte[canonical]
	if codec == nil {
		return "", "unknown encoding " + strings.ReplaceAll(canonical, "_", "-")
	}
	out, err := codec.NewDecoder().Bytes(data)
	if err != nil || strings.ContainsRune(string(out), utf8.RuneError) {
		return "", "bytes that are not " + canonical
	}
	return string(out), ""
}

func decodeCharmap(name string, upper []rune, data []byte) (text, problem string) {
	var b strings.Builder
	b.Grow(len(data) + len(data)/16)
	for at, c := range data {
		if c < utf8.RuneSelf {
			b.WriteByte(c)
			continue
		}
		r := upper[c-utf8.RuneSelf]
		if r == utf8.RuneError {
			return "", fmt.Sprintf("byte 0x%02X at offset %d is not %s", c, at, name)
		}
		b.WriteRune(r)
	}
	return b.String(), ""
}
