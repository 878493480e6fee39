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
	holds bool       // the class does not begin a match but stands somewhere in each
}

func newTextPattern(re *regexp.Regexp) *textPattern {
	p := &textPattern{re: re}
	tree, err := syntax.Parse(re.String(), syntax.Perl)
	if err != nil {
		return p
	}
	begin := tree
	if tree.Op == syntax.OpConcat {
		begin, p.more = tree.Sub[0], true
	}
	if begin.Op == syntax.OpCharClass {
		p.class = begin.Rune
	} else if p.class = rareClass(tree); p.class == nil {
		return p
	} else {
		p.holds = true
	}
	p.leads = new([256]bool)
	for i := 0; i+1 < len(p.class); i += 2 {
		low, high := leadByte(p.class[i]), leadByte(p.class[i+1])
		for b := int(low); b <= int(high); b++ {
			p.leads[b] = true
		}
	}
	return p
}

// rareClass returns characters beyond ASCII of which every match of the tree holds one; nil where none are known.
func rareClass(tree *syntax.Regexp) []rune {
	switch tree.Op {
	case syntax.OpCharClass:
		if len(tree.Rune) > 0 && tree.Rune[0] >= utf8.RuneSelf {
			return tree.Rune
		}
	case syntax.OpCapture, syntax.OpPlus:
		return rareClass(tree.Sub[0])
	case syntax.OpConcat:
		for _, sub := range tree.Sub {
			if class := rareClass(sub); class != nil {
				return class
			}
		}
	case syntax.OpAlternate:
		var all []rune
		for _, sub := range tree.Sub {
			class := rareClass(sub)
			if class == nil {
				return nil
			}
			all = append(all, class...)
		}
		return all
	}
	return nil
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
		if p.holds {
			return p.re.FindAllStringIndex(text, n)
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
