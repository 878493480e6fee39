package syntax

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"sort"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"
)

//go:generate python3.14 unicode_gen.py

// A runeRange is a closed interval of code points.
type runeRange struct{ low, high rune }

func inRanges(table []runeRange, r rune) bool {
	i := sort.Search(len(table), func(i int) bool { return table[i].high >= r })
	return i < len(table) && table[i].low <= r
}

func isIdentifierStart(r rune) bool {
	if r < 0x80 {
		return byteClass[r]&classNameStart != 0
	}
	return inRanges(identifierStart, r)
}

func isIdentifierPart(r rune) bool {
	if r < 0x80 {
		return byteClass[r]&classNamePart != 0
	}
	return inRanges(identifierPart, r)
}

// normalize returns an identifier as Python compares it: NFKC of Unicode 16, of which the library
// lacks the ten outlined digits.
func normalize(name string) string {
	return norm.NFKC.String(strings.Map(func(r rune) rune {
		if r >= 0x1CCF0 && r <= 0x1CCF9 {
			return '0' + r - 0x1CCF0
		}
		return r
	}, name))
}

// isPrintable tells what Python's repr shows as it is.
func isPrintable(r rune) bool {
	if r < 0x80 {
		return r >= ' ' && r != 0x7F
	}
	return !inRanges(unprintable, r)
}

//go:embed unicode_names.gz
var packedNames []byte

// characterNames is one line "NAME\tHEX" for each name, sorted, a newline before the first. It is
// unpacked when the first \N{...} is met.
var characterNames = sync.OnceValue(func() []byte {
	r, err := gzip.NewReader(bytes.NewReader(packedNames))
	if err != nil {
		panic(err) // embedded data
	}
	text, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	return append([]byte{'\n'}, text...)
})

// runeByName returns the character that \N{name} stands for, in any case; aliases count, named
// sequences do not.
func runeByName(name string) (rune, bool) {
	if len(name) > 100 {
		return 0, false
	}
	name = strings.ToUpper(name)
	if syllable, ok := strings.CutPrefix(name, "HANGUL SYLLABLE "); ok {
		return hangulByName(syllable)
	}
	for _, d := range derivedNames {
		if digits, ok := strings.CutPrefix(name, d.prefix); ok && len(digits) >= 4 && len(digits) <= 5 {
			code, err := strconv.ParseInt(digits, 16, 32)
			if r := rune(code); err == nil && digits[0] != '0' && r >= d.low && r <= d.high {
				return r, true
			}
		}
	}
	names := characterNames()
	key := "\n" + name + "\t"
	// Search over offsets: each is moved to the beginning of its line.
	at := sort.Search(len(names), func(i int) bool {
		line := names[lastNewline(names, i)+1:]
		end := bytes.IndexByte(line, '\t')
		return end < 0 || string(line[:end]) >= name
	})
	if at == len(names) {
		return 0, false
	}
	line := names[lastNewline(names, at):]
	if !bytes.HasPrefix(line, []byte(key)) {
		return 0, false
	}
	line = line[len(key):]
	code, err := strconv.ParseInt(string(line[:bytes.IndexByte(line, '\n')]), 16, 32)
	return rune(code), err == nil
}

// lastNewline returns the offset of the newline before or at i.
func lastNewline(text []byte, i int) int { return bytes.LastIndexByte(text[:i+1], '\n') }

// Parts of the names of Hangul syllables, in the order of their code points.
var (
	hangulLead  = [...]string{"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"}
	hangulVowel = [...]string{"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"}
	hangulTail  = [...]string{"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"}
)

func hangulByName(syllable string) (rune, bool) {
	for l, lead := range hangulLead {
		rest, ok := strings.CutPrefix(syllable, lead)
		if !ok {
			continue
		}
		for v, vowel := range hangulVowel {
			tail, ok := strings.CutPrefix(rest, vowel)
			if !ok {
				continue
			}
			for t, want := range hangulTail {
				if tail == want {
					return 0xAC00 + rune((l*len(hangulVowel)+v)*len(hangulTail)+t), true
				}
			}
		}
	}
	return 0, false
}
