package source

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// charmaps are the one-byte encodings by their canonical names.
var charmaps = map[string]*charmap.Charmap{
	"iso8859-1": charmap.ISO8859_1, "iso8859-2": charmap.ISO8859_2, "iso8859-3": charmap.ISO8859_3,
	"iso8859-4": charmap.ISO8859_4, "iso8859-5": charmap.ISO8859_5, "iso8859-6": charmap.ISO8859_6,
	"iso8859-7": charmap.ISO8859_7, "iso8859-8": charmap.ISO8859_8, "iso8859-9": charmap.ISO8859_9,
	"iso8859-10": charmap.ISO8859_10, "iso8859-13": charmap.ISO8859_13, "iso8859-14": charmap.ISO8859_14,
	"iso8859-15": charmap.ISO8859_15, "iso8859-16": charmap.ISO8859_16,
	"cp437": charmap.CodePage437, "cp850": charmap.CodePage850, "cp852": charmap.CodePage852,
	"cp855": charmap.CodePage855, "cp858": charmap.CodePage858, "cp860": charmap.CodePage860,
	"cp862": charmap.CodePage862, "cp863": charmap.CodePage863, "cp865": charmap.CodePage865,
	"cp866": charmap.CodePage866, "cp874": charmap.Windows874, "cp1250": charmap.Windows1250,
	"cp1251": charmap.Windows1251, "cp1252": charmap.Windows1252, "cp1253": charmap.Windows1253,
	"cp1254": charmap.Windows1254, "cp1255": charmap.Windows1255, "cp1256": charmap.Windows1256,
	"cp1257": charmap.Windows1257, "cp1258": charmap.Windows1258, "koi8-r": charmap.KOI8R,
	"koi8-u": charmap.KOI8U, "mac-roman": charmap.Macintosh,
}

// multibyte are the encodings of East Asia by their canonical names.
var multibyte = map[string]encoding.Encoding{
	"gbk": simplifiedchinese.GBK, "gb18030": simplifiedchinese.GB18030, "hz": simplifiedchinese.HZGB2312,
	"big5": traditionalchinese.Big5, "euc-kr": korean.EUCKR, "euc-jp": japanese.EUCJP,
	"shift-jis": japanese.ShiftJIS, "iso2022-jp": japanese.ISO2022JP,
}

// encodingAliases maps Python's other names, with '-' for '_', to canonical ones.
var encodingAliases = map[string]string{
	"utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "utf8-ucs2": "utf-8", "utf8-ucs4": "utf-8", "cp65001": "utf-8",
	"utf-8-sig": "utf-8", "ascii": "ascii", "us-ascii": "ascii", "646": "ascii", "ansi-x3.4-1968": "ascii",
	"latin-1": "iso8859-1", "latin1": "iso8859-1", "latin": "iso8859-1", "l1": "iso8859-1", "8859": "iso8859-1",
	"iso-8859-1": "iso8859-1", "iso-latin-1": "iso8859-1", "cp819": "iso8859-1", "iso8859": "iso8859-1",
	"latin2": "iso8859-2", "l2": "iso8859-2", "latin3": "iso8859-3", "l3": "iso8859-3", "latin4": "iso8859-4",
	"l4": "iso8859-4", "cyrillic": "iso8859-5", "arabic": "iso8859-6", "greek": "iso8859-7", "greek8": "iso8859-7",
	"hebrew": "iso8859-8", "latin5": "iso8859-9", "l5": "iso8859-9", "latin6": "iso8859-10", "l6": "iso8859-10",
	"latin7": "iso8859-13", "l7": "iso8859-13", "latin8": "iso8859-14", "l8": "iso8859-14", "latin9": "iso8859-15",
	"l9": "iso8859-15", "latin10": "iso8859-16", "l10": "iso8859-16",
	"windows-1250": "cp1250", "windows-1251": "cp1251", "windows-1252": "cp1252", "windows-1253": "cp1253",
	"windows-1254": "cp1254", "windows-1255": "cp1255", "windows-1256": "cp1256", "windows-1257": "cp1257",
	"windows-1258": "cp1258", "1250": "cp1250", "1251": "cp1251", "1252": "cp1252", "1253": "cp1253", "1254": "cp1254",
	"1255": "cp1255", "1256": "cp1256", "1257": "cp1257", "1258": "cp1258", "437": "cp437", "ibm437": "cp437",
	"850": "cp850", "ibm850": "cp850", "852": "cp852", "ibm852": "cp852", "855": "cp855", "ibm855": "cp855",
	"858": "cp858", "ibm858": "cp858", "860": "cp860", "862": "cp862", "863": "cp863", "865": "cp865", "866": "cp866",
	"ibm866": "cp866", "koi8r": "koi8-r", "macroman": "mac-roman", "macintosh": "mac-roman", "mac-roman": "mac-roman",
	"936": "gbk", "cp936": "gbk", "ms936": "gbk", "gb2312": "gbk", "gb2312-80": "gbk", "euccn": "gbk", "euc-cn": "gbk",
	"chinese": "gbk", "gb18030-2000": "gb18030", "hzgb": "hz", "hz-gb": "hz", "hz-gb-2312": "hz",
	"big5-tw": "big5", "csbig5": "big5", "cp950": "big5", "950": "big5", "big5hkscs": "big5",
	"euckr": "euc-kr", "korean": "euc-kr", "ks-c-5601": "euc-kr", "ks-c-5601-1987": "euc-kr", "ksx1001": "euc-kr",
	"cp949": "euc-kr", "949": "euc-kr", "ms949": "euc-kr", "uhc": "euc-kr",
	"eucjp": "euc-jp", "ujis": "euc-jp", "u-jis": "euc-jp", "euc-jp": "euc-jp",
	"shift-jis": "shift-jis", "shiftjis": "shift-jis", "sjis": "shift-jis", "s-jis": "shift-jis", "csshiftjis": "shift-jis",
	"cp932": "shift-jis", "932": "shift-jis", "ms932": "shift-jis", "mskanji": "shift-jis", "ms-kanji": "shift-jis",
	"iso-2022-jp": "iso2022-jp", "iso2022jp": "iso2022-jp", "csiso2022jp": "iso2022-jp",
}

// canonicalEncoding returns the canonical form of a declared name; "" is UTF-8.
func canonicalEncoding(declared string) string {
	if declared == "" {
		return "utf-8"
	}
	name := strings.ReplaceAll(strings.ToLower(declared), "_", "-")
	if strings.HasPrefix(name, "utf-8-") && name != "utf-8-sig" {
		return "utf-8" // as CPython's tokenizer normalises it: utf-8-unix and the like
	}
	for _, prefix := range [...]string{"latin-1-", "iso-8859-1-", "iso-latin-1-"} {
		if strings.HasPrefix(name, prefix) {
			return "iso8859-1"
		}
	}
	if canonical, ok := encodingAliases[name]; ok {
		return canonical
	}
	if rest, ok := strings.CutPrefix(name, "iso-8859-"); ok {
		return "iso8859-" + rest
	}
	return name
}

// decodeAs decodes data, or says why it cannot.
func decodeAs(canonical string, data []byte) (text, problem string) {
	if canonical == "ascii" {
		for at, c := range data {
			if c >= utf8.RuneSelf {
				return "", fmt.Sprintf("byte 0x%02X at offset %d is not ASCII", c, at)
			}
		}
		return string(data), ""
	}
	if table := charmaps[canonical]; table != nil {
		return decodeCharmap(canonical, table, data)
	}
	codec := multibyte[canonical]
	if codec == nil {
		return "", "unknown encoding " + canonical
	}
	out, err := codec.NewDecoder().Bytes(data)
	if err != nil || strings.ContainsRune(string(out), utf8.RuneError) {
		return "", "bytes that are not " + canonical
	}
	return string(out), ""
}

func decodeCharmap(name string, table *charmap.Charmap, data []byte) (text, problem string) {
	windows := strings.HasPrefix(name, "cp125") || name == "cp874"
	var b strings.Builder
	b.Grow(len(data) + len(data)/16)
	for at, c := range data {
		r := table.DecodeByte(c)
		// The tables give control characters for bytes that Python knows as undefined.
		if r == utf8.RuneError || windows && r >= 0x80 && r < 0xA0 {
			return "", fmt.Sprintf("byte 0x%02X at offset %d is not %s", c, at, name)
		}
		b.WriteRune(r)
	}
	return b.String(), ""
}
