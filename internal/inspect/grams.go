package inspect

import (
	"math/bits"
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
)

// Running two dozen patterns over every text of a package would take nine tenths of the time. So each text
// is first looked through for grams: two to four bytes in a row, in lower case, of which every match of a
// pattern has at least one. Few texts have any that leads to a pattern.

// A gramSet tells by two to four bytes which patterns of a list may match; bit i stands for pattern i.
type gramSet struct {
	patterns []*regexp.Regexp
	always   uint64      // patterns that need no literal
	grams    [5][]uint64 // by length, then by hash
}

const gramBits = 15

// gramHash is the place of the last n bytes of a word.
func gramHash(word uint32, n int) uint32 {
	word <<= 8 * (4 - n)
	return word * 0x9E3779B1 >> (32 - gramBits)
}

// newGramSet finds the grams of at most 64 patterns.
func newGramSet(patterns []*regexp.Regexp) *gramSet {
	set := &gramSet{patterns: patterns}
	for i, p := range patterns {
		tree, err := syntax.Parse(p.String(), syntax.Perl)
		grams := []string(nil)
		if err == nil {
			grams = gramsOf(tree)
		}
		if grams == nil {
			set.always |= 1 << i
		}
		for _, g := range grams {
			word := uint32(0)
			for i := range len(g) {
				word = word<<8 | uint32(g[i])
			}
			if set.grams[len(g)] == nil {
				set.grams[len(g)] = make([]uint64, 1<<gramBits)
			}
			set.grams[len(g)][gramHash(word, len(g))] |= 1 << i
		}
	}
	return set
}

// find returns the patterns that may match text.
func (set *gramSet) find(text string) uint64 {
	found := set.always
	word := uint32(0)
	for i := range len(text) {
		c := text[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		word = word<<8 | uint32(c)
		for n := 2; n < len(set.grams); n++ { // at the beginning with zero bytes, which only looks once too often
			if set.grams[n] != nil {
				found |= set.grams[n][gramHash(word, n)]
			}
		}
	}
	return found
}

// search calls found with the first match of each pattern. A long text is cut into blocks of lines, and a
// pattern sees those that have its grams, with their neighbours: none reaches further over lines.
func (set *gramSet) search(text string, found func(pattern int, match string)) {
	const blockSize = 512
	if len(text) <= 2*blockSize {
		for may := set.find(text); may != 0; may &= may - 1 {
			i := bits.TrailingZeros64(may)
			if match := set.patterns[i].FindString(text); match != "" {
				found(i, match)
			}
		}
		return
	}
	var ends []int
	var masks []uint64
	for start := 0; start < len(text); {
		end := len(text)
		if start+blockSize < len(text) {
			if line := strings.IndexByte(text[start+blockSize:], '\n'); line >= 0 {
				end = start + blockSize + line + 1
			}
		}
		ends = append(ends, end)
		masks = append(masks, set.find(text[max(start-3, 0):end]))
		start = end
	}
	startOf := func(block int) int {
		if block <= 0 {
			return 0
		}
		return ends[block-1] - 1 // with the line's end, so that no pattern takes it for the text's beginning
	}
	for i, pattern := range set.patterns {
		for block := 0; block < len(ends); block++ {
			if masks[block]&(1<<i) == 0 {
				continue
			}
			last := block
			for last+1 < len(ends) && masks[last+1]&(1<<i) != 0 {
				last++
			}
			if match := pattern.FindString(text[startOf(block-1):ends[min(last+1, len(ends)-1)]]); match != "" {
				found(i, match)
				break
			}
			block = last
		}
	}
}

// gramsOf are grams of which every match of an expression has one; nil where it need not have any.
func gramsOf(e *syntax.Regexp) []string {
	switch e.Op {
	case syntax.OpLiteral:
		text := strings.ToLower(string(e.Rune))
		if len(text) < 2 || len(text) != len(e.Rune) { // too short, or not all ASCII
			return nil
		}
		return []string{rarest(text)}
	case syntax.OpCapture, syntax.OpPlus:
		return gramsOf(e.Sub[0])
	case syntax.OpRepeat:
		if e.Min > 0 {
			return gramsOf(e.Sub[0])
		}
	case syntax.OpConcat:
		var best []string
		for _, part := range e.Sub {
			if grams := gramsOf(part); grams != nil && (best == nil || cost(grams) < cost(best)) {
				best = grams
			}
		}
		return best
	case syntax.OpAlternate:
		var all []string
		for _, way := range e.Sub {
			grams := gramsOf(way)
			if grams == nil {
				return nil
			}
			all = append(all, grams...)
		}
		return all
	}
	return nil
}

// everywhere holds grams that look rare and are not; most were counted in the code of packages.
const everywhere = "|.com|.net|.org|http|user|file|name|host|proc|auth|_key|main|the|ing|tion|requ|eque|ques|uest|inte|nter|tera|erac|ract|stor|tore|appl|ppli|plic|lica|" +
	"disc|prof|rofi|curr|urre|rren|_def|send|hash|cryp|rypt|supp|uppo|ppor|rvic|vice|ware|wher|used|vers|ersi|rsio|serv|ervi|cord|nion| cre|crea|reat|eate|ate |ofil|fill|ille| t us|" +
	"t us|oup |rt m|art |tart|star|asks|task|zed_|ized|fold|unch|laun|ult_|ity |id_r|_id_|/pro|.run|run.|ile.|box.|fer.|nfil|onfi|conf|env |all |call|pyth|ytho|thon|util|ing(|powe|ower|" +
	"dmin|admi|nvok|invo|ipt |cript|scri|crip|ript|dump|down|rest|les |iles|agen|gent|clau|laud|rule|ules| sof|soft|oftw|cal |loca|ocal|gin |ogin|logi|d_va|_val|valu|alue|r da| dat|data|ata/|keys| pub|publ|" +
	"ubli|blis| upl|uplo|ploa|load|fig |low-|/log|mand|ment|rity|erti|cert|vert|scor|bash|try.|ebin|s.js|am d|gram|"

func isEverywhere(gram string) bool { return strings.Contains(everywhere, "|"+gram+"|") }

// rarest is the gram of a literal that ordinary texts have least: one with signs and seldom letters.
func rarest(text string) string {
	if len(text) <= 4 {
		return text
	}
	best, least := "", 0
	for i := 0; i+4 <= len(text); i++ {
		common := 0
		for _, c := range []byte(text[i : i+4]) {
			if at := strings.IndexByte("etaoinsrhldcu", c); at >= 0 {
				common += 20 - at
			} else if 'a' <= c && c <= 'z' {
				common += 4
			} else {
				common++
			}
		}
		if isEverywhere(text[i : i+4]) {
			common += 100
		}
		if best == "" || common < least {
			best, least = text[i:i+4], common
		}
	}
	return best
}

// cost says how often grams will be met in ordinary texts.
func cost(grams []string) int {
	sum := 0
	for _, g := range grams {
		sum += [...]int{2: 40, 3: 4, 4: 1}[len(g)]
		if isEverywhere(g) {
			sum += 8
		}
	}
	return sum
}

// mentionSet is the set of the mentions, made when the first text is looked through.
var mentionSet = sync.OnceValue(func() *gramSet {
	var patterns []*regexp.Regexp
	for _, m := range mentions {
		patterns = append(patterns, regexp.MustCompile(m.pattern))
	}
	return newGramSet(patterns)
})

// blankRun reports whether a text has at least n blanks in a row.
func blankRun(text string, n int) bool {
	for i := n - 1; i < len(text); i += n { // a run of n blanks covers one of these places
		if text[i] != ' ' && text[i] != '\t' {
			continue
		}
		start, end := i, i+1
		for start > 0 && (text[start-1] == ' ' || text[start-1] == '\t') {
			start--
		}
		for end < len(text) && (text[end] == ' ' || text[end] == '\t') {
			end++
		}
		if end-start >= n {
			return true
		}
	}
	return false
}
